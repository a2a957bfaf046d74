using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Reviews;
using static OncoLearn.Core.Tests.Lessons.SampleSection;

namespace OncoLearn.Core.Tests.Lessons;

/// <summary>What holds for every section, whatever its claims and questions.</summary>
public sealed class LessonLawsTests
{
    static readonly string[] RelationKeys = ["raises", "loss-slows", "goes-with", "no-effect-on"];
    static readonly string[] Objects = ["flux", "growth", "autophagy", "late-stage"];

    static readonly Gen<LessonSource> Sources =
        from lang in Gen.Elements(Languages)
        from claims in Claims
        from questions in Questions(claims)
        select Source(lang) with { Claims = claims, Questions = questions, Conflicts = [] };

    static Gen<Claim[]> Claims =>
        from count in Gen.Choose(1, 20)
        from claims in Gen.ArrayOf(ClaimGen, count)
        select claims.Select((claim, at) => claim with { Key = $"c{at}" }).ToArray();

    static Gen<Claim> ClaimGen =>
        from paragraph in Gen.Choose(1, 3)
        from relation in Gen.Elements(RelationKeys)
        from @object in Gen.Elements(Objects)
        from facet in Gen.Elements(Enum.GetValues<Facet>())
        from category in Gen.Elements(Enum.GetValues<Category>())
        from evidence in Gen.Elements(Enum.GetValues<EvidenceKind>())
        from certainty in Gen.Elements(Enum.GetValues<Certainty>())
        select Claim("", paragraph, relation, @object, facet, category, evidence, certainty);

    static Gen<QuestionOutline[]> Questions(Claim[] claims) =>
        from count in Gen.Choose(0, 12)
        from questions in Gen.ArrayOf(QuestionGen(claims), count)
        select questions.Select((question, at) => question with { Key = $"q{at}" }).ToArray();

    static Gen<QuestionOutline> QuestionGen(Claim[] claims) =>
        from use in Gen.Elements(Enum.GetValues<QuestionUse>())
        from inQuiz in Gen.Elements(true, false)
        from about in Gen.SubListOf(claims.Select(claim => claim.Key).Append("elsewhere"))
        select new QuestionOutline("", use, inQuiz, [.. about.Take(2)]);

    [Fact]
    public void Order_of_the_source_makes_no_difference() => Holds(source =>
    {
        var chance = new Chance(7);
        var shuffled = source with
        {
            Claims = chance.Shuffle(source.Claims),
            Glossary = chance.Shuffle(source.Glossary),
            Questions = chance.Shuffle(source.Questions),
            Entities = chance.Shuffle([.. source.Entities]).ToDictionary(),
        };
        return LessonJson.Write(LessonGenerator.Generate(source)) == LessonJson.Write(LessonGenerator.Generate(shuffled));
    });

    [Fact]
    public void Key_points_are_three_to_ten_and_objectives_three_to_five_where_there_are_findings_enough() => Holds(source =>
    {
        var lesson = LessonGenerator.Generate(source);
        var findings = source.Claims.DistinctBy(claim => claim.Finding).Count();
        var settled = source.Claims.Where(claim => claim.Certainty != Certainty.Disputed).DistinctBy(claim => claim.Finding).Count();
        return lesson.KeyPoints.Count <= 10 && lesson.KeyPoints.Count >= Math.Min(3, settled)
            && lesson.Objectives.Count <= 5 && lesson.Objectives.Count >= Math.Min(3, findings)
            && lesson.Objectives.DistinctBy(objective => objective.Text).Count() == lesson.Objectives.Count;
    });

    [Fact]
    public void Every_claim_of_the_section_stands_in_exactly_one_block() => Holds(source =>
        LessonGenerator.Generate(source).Blocks.SelectMany(block => block.Claims).Order(StringComparer.Ordinal)
            .SequenceEqual(source.Claims.Select(claim => claim.Key).Order(StringComparer.Ordinal)));

    [Fact]
    public void Spans_put_together_are_the_paragraph() => Holds(source =>
        LessonGenerator.Generate(source).Blocks.Zip(source.Section.Paragraphs, (block, paragraph) =>
            string.Concat(block.Spans.Select(span => span.Text)) == string.Concat(paragraph.Runs.Select(TextOf))).All(same => same));

    [Fact]
    public void Checks_never_show_what_an_exam_or_a_quiz_asks() => Holds(source =>
    {
        var allowed = source.Questions.Where(question => question is { Use: QuestionUse.Practice, InQuiz: false }).Select(question => question.Key).ToHashSet();
        var shown = LessonGenerator.Generate(source).Blocks.SelectMany(block => block.Checks).ToList();
        return shown.Count <= 3 && shown.Count == shown.Distinct().Count() && shown.TrueForAll(allowed.Contains);
    });

    [Fact]
    public void A_stored_lesson_is_read_again_as_it_was() => Holds(source =>
    {
        var json = LessonJson.Write(LessonGenerator.Generate(source));
        return LessonJson.Write(LessonJson.Read(json)) == json;
    });

    static string TextOf(Run run) => run switch
    {
        TextRun text => text.Text,
        CitationRun citation => string.Join(',', citation.Citations),
        _ => throw new InvalidOperationException(),
    };

    static void Holds(Func<LessonSource, bool> law) => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Sources.ToArbitrary(), law));
}
