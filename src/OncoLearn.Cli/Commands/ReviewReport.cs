using System.Globalization;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Cli.Commands;

/// <summary>A parsed review for somebody at a terminal.</summary>
static class ReviewReport
{
    public static void Write(ParsedReview review, TextWriter output)
    {
        output.WriteLine($"Title: {review.Title ?? "none"}");
        output.WriteLine($"Language: {review.Language}");
        foreach (var text in review.Abstracts) output.WriteLine($"Abstract ({text.Language}): {Ends(text.Text)}");
        if (review.Keywords.Count > 0) output.WriteLine($"Keywords: {string.Join("; ", review.Keywords)}");
        output.WriteLine($"Licence: {review.Licence ?? "none named"}");
        output.WriteLine("Sections:");
        foreach (var section in review.Sections)
        {
            var sentences = section.Paragraphs.SelectMany(paragraph => paragraph.Sentences).ToList();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{new string(' ', 2 * section.Level)}{section.Number ?? "-"} {section.Title} (paragraphs: {section.Paragraphs.Count}, sentences: {sentences.Count}, citations: {sentences.Sum(sentence => sentence.Citations.Count)})"));
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"References: {review.References.Count}"));
        foreach (var piece in review.Furniture) output.WriteLine($"Furniture, {piece.Kind}: {Ends(piece.Text)}");
        foreach (var repair in review.Repairs) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Repaired, {repair.Kind}: {repair.Count} {string.Join("; ", repair.Examples)}"));
        foreach (var doubt in review.Doubts) output.WriteLine($"Doubt, {doubt.Where}: {doubt.Why.En}");
    }

    static string Ends(string text) => text.Length <= 80 ? text : $"{text[..40]} … {text[^36..]}";
}
