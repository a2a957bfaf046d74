using OncoLearn.Core.Claims;
using OncoLearn.Core.Reviews;

namespace OncoLearn.Core.Lessons;

/// <summary>
/// Makes a lesson from a section and its claims. Pure: the same source gives the same lesson, whatever the order of its lists. The rules are
/// documented where they stand: <see cref="ClaimRanking"/>, <see cref="ObjectiveWriter"/>, <see cref="CheckChooser"/>,
/// <see cref="TermFinder"/>, <see cref="ReadingTime"/>.
/// </summary>
public static class LessonGenerator
{
    /// <summary>Raised whenever a rule changes what comes out: lessons that were stored are then made again.</summary>
    public const int GeneratorVersion = 5;

    /// <exception cref="KeyNotFoundException">A claim of the section, or one that opposes it, names an entity or a relation that the source lacks.</exception>
    public static Lesson Generate(LessonSource source)
    {
        var section = source.Section;
        var claims = source.Claims.Where(claim => claim.Section == section.Number).ToList();
        var ranking = new ClaimRanking(source.Conflicts, source.Questions);
        var checks = CheckChooser.Choose(claims, source.Questions, ranking);
        var finder = new TermFinder(source.Lang, source.Glossary, source.Entities.Values);
        var blocks = section.Paragraphs.Select(paragraph => new LessonBlock(
            LessonBlock.AnchorOf(paragraph.Number),
            paragraph.Number,
            paragraph.Heading,
            [.. paragraph.Runs.SelectMany(run => Spans(run, finder))],
            [.. ranking.Rank(claims.Where(claim => claim.Paragraph == paragraph.Number)).Select(claim => claim.Key)],
            [.. checks[paragraph.Number]])).ToList();
        return new Lesson(
            GeneratorVersion,
            source.Lang,
            section.Number,
            section.Level,
            section.Title,
            ReadingTime.MinutesFor(section),
            ObjectiveWriter.Write(source, claims, ranking),
            blocks,
            Terms(source, finder.Found),
            KeyPoints(source, claims, ranking));
    }

    static IEnumerable<LessonSpan> Spans(Run run, TermFinder finder) => run switch
    {
        TextRun text => finder.Split(text),
        CitationRun { Citations: var citations } => [new CitationSpan(string.Join(',', citations), [.. citations.SelectMany(Numbers)])],
        _ => throw new InvalidOperationException($"No span is made from {run.GetType().Name}."),
    };

    static IEnumerable<int> Numbers(Citation citation) => Enumerable.Range(citation.First, citation.Last - citation.First + 1);

    static IReadOnlyList<LessonTerm> Terms(LessonSource source, IReadOnlyList<string> found)
    {
        var byKey = source.Glossary.ToDictionary(term => term.Key, StringComparer.Ordinal);
        return [.. found.Select(key => byKey[key]).Select(term => new LessonTerm(term.Key, term.Source, Names(term, source.Lang), term.Text.In([source.Lang])))];
    }

    static IReadOnlyList<TermName> Names(GlossaryTerm term, string lang) =>
    [
        .. term.Term.OrderByDescending(name => name.Lang == lang).ThenBy(name => name.Lang, StringComparer.Ordinal)
            .Select(name => new TermName(name.Lang, name.Value, term.SpeltOut?.Has(name.Lang) == true ? term.SpeltOut.In([name.Lang]).Value : null)),
    ];

    /// <summary>
    /// One in four findings, but at least three and at most ten. What is disputed is none: a list to be remembered has no room for what to doubt of it. Background counts only where
    /// there is little else.
    /// </summary>
    static IReadOnlyList<KeyPoint> KeyPoints(LessonSource source, IReadOnlyList<Claim> claims, ClaimRanking ranking)
    {
        var settled = claims.Where(claim => claim.Certainty != Certainty.Disputed).ToList();
        var findings = settled.Where(claim => claim.Category != Category.Background).DistinctBy(claim => claim.Finding).Count();
        return
        [
            .. ranking.Choose(settled, Math.Clamp((findings + 3) / 4, 3, 10))
                .Select(claim => new KeyPoint(claim.Key, LessonBlock.AnchorOf(claim.Paragraph), claim.Statement.In([source.Lang]))),
        ];
    }
}
