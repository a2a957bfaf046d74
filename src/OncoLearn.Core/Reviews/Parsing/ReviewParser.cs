namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Reads the text of a review article as it comes out of a copy or of a PDF: finds its sections whatever way they are numbered, mends broken lines and words, keeps abstracts,
/// references and what is printed around them apart, and accounts for every character. It never fails: what it cannot tell it says in its doubts.
/// </summary>
public static class ReviewParser
{
    /// <param name="source">Lines end in any of the usual ways.</param>
    public static ParsedReview Parse(string source)
    {
        var sorted = Tell(SourceLines.Of(source));
        var text = sorted.FindAll(line => line.Kind is null).ConvertAll(line => line.Line);
        var references = ReferenceLines.FirstOf(text);
        var body = text.GetRange(0, references);
        var habits = LineHabits.Of(body, MayBeHeading);
        var headings = HeadingChain.Choose(new HeadingFinder(body, habits).Find());
        var (repairs, doubts) = (new RepairLog(), new List<Doubt>());
        var joiner = new LineJoiner(habits, new Hyphens(Hyphens.WordsOf(text)), repairs, doubts);
        var indices = sorted.Index().Where(line => line.Item.Kind is null).Select(line => line.Index).ToList();
        var unnumbered = headings.Count == 0 ? UnnumberedHeadings.Find(body, habits) : [];
        var result = new LineSorter(habits, unnumbered, repairs).Sort(
            sorted,
            headings.ToLookup(heading => indices[heading.Candidate.Line]),
            references < indices.Count ? indices[references] : sorted.Count);
        return AuthorYears.Join(new ReviewAssembler(new SourceLedger(source), habits, joiner, repairs, doubts).Assemble(result));
    }

    /// <summary>Tells furniture from text. An empty line before furniture stands before the text behind it.</summary>
    static List<(SourceLine Line, string? Kind)> Tell(List<SourceLine> lines)
    {
        var furniture = new FurnitureLines(lines);
        var full = LineHabits.FullWidth(lines);
        var references = lines.FindLastIndex(line => ReferenceLines.IsHead(line.Text));
        var told = new List<(SourceLine Line, string? Kind)>();
        var (blank, broken) = (false, false);
        foreach (var (at, line) in lines.Index())
        {
            var kind = furniture.KindOf(line);
            // An address ends an entry of the references.
            if (kind == FurnitureKind.Identifier && references >= 0 && at > references) kind = null;
            // A licence is a long sentence, and only some of its lines say so.
            if (kind is null && told is [.., (var before, FurnitureKind.Licence)] && !before.EndsSentence && before.Width > LineHabits.Short * full && !line.FollowsBlank) kind = FurnitureKind.Licence;
            (blank, broken) = (blank || line.FollowsBlank, broken || line.FollowsBreak);
            told.Add((kind is null ? line with { FollowsBlank = blank, FollowsBreak = broken } : line, kind));
            if (kind is null) (blank, broken) = (false, false);
            else broken = true;
        }
        return told;
    }

    static bool MayBeHeading(SourceLine line) => line.Text.Length < 60 && (StandardTitles.Of(line.Text) is not null || HeadNumber.At(line.Text, 0) is { IsSeparated: true } && !line.EndsSentence);
}
