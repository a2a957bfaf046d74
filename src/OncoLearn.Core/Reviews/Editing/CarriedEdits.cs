using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>What was changed in the sections of a review, carried over to its article read again.</summary>
/// <param name="Edits">As edits of the new sections, in order; each of them can be made.</param>
/// <param name="Lost">Those whose section or paragraph is there no more, as they were.</param>
public sealed record CarriedEdits(IReadOnlyList<SectionEdit> Edits, IReadOnlyList<SectionEdit> Lost)
{
    /// <param name="match">Of the sections as they were found, before any edit.</param>
    /// <param name="current">The article read again.</param>
    public static CarriedEdits Of(IReadOnlyList<SectionEdit> edits, SectionMatch match, ParsedReview current)
    {
        var sections = match.Sections.Where(pair => pair is { Old: not null, New: not null }).ToDictionary(pair => pair.Old!.Id, pair => pair.New!.Id, StringComparer.Ordinal);
        var paragraphs = match.Sentences.Where(pair => pair is { Old: not null, New: not null }).GroupBy(pair => pair.Old!.Paragraph).ToDictionary(group => group.Key, FirstOf);
        var plan = SectionPlan.Of(current, []);
        var (carried, lost) = (new List<SectionEdit>(), new List<SectionEdit>());
        foreach (var edit in edits)
        {
            if (Carried(edit) is { } made && plan.Check(made) is null)
            {
                carried.Add(made);
                plan = plan.With(made);
            }
            else
            {
                lost.Add(edit);
            }
        }
        return new CarriedEdits(carried, lost);

        SectionEdit? Carried(SectionEdit edit)
        {
            if (SectionOf(edit.Section) is not { } section) return null;
            if (edit is not SectionEdit.Split split) return edit with { Section = section };
            return paragraphs.TryGetValue(split.At, out var place) ? split with { Section = section, At = place } : null;
        }

        string? SectionOf(string id) => ParagraphPlace.Find(id) is { } first
            ? paragraphs.TryGetValue(first, out var place) ? place.ToString() : null
            : sections.GetValueOrDefault(id);
    }

    /// <summary>Where the first of a paragraph's sentences stands now.</summary>
    static ParagraphPlace FirstOf(IEnumerable<MatchedSentence> sentences) => sentences.MinBy(pair => pair.Old!.Index)!.New!.Paragraph;
}
