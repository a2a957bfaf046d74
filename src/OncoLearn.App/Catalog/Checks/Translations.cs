using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Reviews;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>Whether a review's retellings run parallel: the same sections, as many paragraphs, headings at the same places. All of these are errors.</summary>
static class Translations
{
    public static void Check(ReviewContent review, FindingList findings)
    {
        foreach (var missing in ContentLanguages.Shipped.Except(review.Texts.Select(text => text.Review.Lang), StringComparer.Ordinal))
            findings.Error(review.Source.At, "missing-language", $"There is no retelling in {missing}: review.{missing}.md.");
        // A text with faults lacks what could not be read: comparing it would only repeat them.
        if (!review.Texts.All(text => text.Sound)) return;
        foreach (var other in review.Texts.Skip(1)) Compare(review.Texts[0], other, findings);
    }

    static void Compare(ReviewText first, ReviewText other, FindingList findings)
    {
        foreach (var section in other.Review.Sections)
        {
            if (first.Review.Sections.FirstOrDefault(one => one.Number == section.Number) is { } same) Compare(same, section, first.File, other.File, findings);
            else findings.Error(new Spot(other.File, section.Line, 1), "translation", $"Section {section.Number} is missing in {first.File}.");
        }
        foreach (var section in first.Review.Sections.Where(section => other.Review.Sections.All(one => one.Number != section.Number)))
            findings.Error(new Spot(first.File, section.Line, 1), "translation", $"Section {section.Number} is missing in {other.File}.");
        if (!first.Review.Sections.Select(section => section.Number).SequenceEqual(other.Review.Sections.Select(section => section.Number), StringComparer.Ordinal))
            findings.Error(new Spot(other.File, 1, 1), "translation", $"The sections do not stand in the same order as in {first.File}.");
    }

    static void Compare(Section first, Section other, string firstFile, string otherFile, FindingList findings)
    {
        if (first.Paragraphs.Count != other.Paragraphs.Count)
        {
            findings.Error(
                new Spot(otherFile, other.Line, 1), "translation",
                $"Section {other.Number} has {other.Paragraphs.Count} paragraphs here and {first.Paragraphs.Count} in {firstFile}. Claims name paragraphs by number, so all languages have the same.");
            return;
        }
        foreach (var (one, same) in other.Paragraphs.Zip(first.Paragraphs).Where(pair => pair.First.Heading is null != pair.Second.Heading is null))
            findings.Error(new Spot(otherFile, one.Line, 1), "translation", $"A heading stands above paragraph {one.Number} of section {other.Number} in one language only ({firstFile}, line {same.Line}).");
    }
}
