using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>What was found in the text of a review article.</summary>
/// <param name="Title">Null where the text has none.</param>
/// <param name="Language">BCP-47 tag of its sections: <c>zh-Hans</c> or <c>en</c>, or the one that the format declares where that is another.</param>
/// <param name="Abstracts">In the order of the text.</param>
/// <param name="Keywords">As printed, without the marks between them.</param>
/// <param name="Licence">As it is named, such as <c>CC BY 4.0</c>; null where none is named. Its whole text is furniture.</param>
/// <param name="Sections">In the order of the text; abstracts, references and furniture are not among them.</param>
/// <param name="Furniture">What is neither text nor reference: running heads, page numbers, captions, authors. Nothing of it is lost.</param>
/// <param name="Repairs">What was mended on the way, by kind.</param>
/// <param name="Doubts">What a person should look at.</param>
/// <param name="Accounts">Where each character of the source went: without gaps, in order, from 0 to its end.</param>
public sealed record ParsedReview(
    string? Title,
    string Language,
    IReadOnlyList<ParsedAbstract> Abstracts,
    IReadOnlyList<string> Keywords,
    string? Licence,
    IReadOnlyList<ParsedSection> Sections,
    IReadOnlyList<ParsedReference> References,
    IReadOnlyList<Furniture> Furniture,
    IReadOnlyList<Repair> Repairs,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<SourceSpan> Accounts);

/// <param name="Language">BCP-47 tag.</param>
public sealed record ParsedAbstract(string Language, string Text);

/// <param name="Number">As printed, without a final dot, such as <c>2.1</c> or <c>二</c>; null where the heading has none.</param>
/// <param name="Title">Empty for text that stands under no heading.</param>
/// <param name="Level">1 for a main section, 2 for one inside it.</param>
public sealed record ParsedSection(string? Number, string Title, int Level, IReadOnlyList<ParsedParagraph> Paragraphs);

/// <param name="Text">On one line, with the citation marks as printed.</param>
/// <param name="Sentences">Put together they are the text, but for the spaces between them.</param>
public sealed record ParsedParagraph(string Text, IReadOnlyList<ParsedSentence> Sentences);

/// <param name="Text">With its punctuation and citation marks.</param>
/// <param name="Citations">The reference numbers that it cites, each once, ascending.</param>
public sealed record ParsedSentence(string Text, IReadOnlyList<int> Citations);

/// <param name="Number">As the list counts, from 1.</param>
public sealed record ParsedReference(int Number, string Text);

/// <param name="Kind">A stable word, such as <c>running-head</c>.</param>
public sealed record Furniture(string Kind, string Text);

/// <param name="Kind">A stable word, such as <c>broken-word</c>.</param>
/// <param name="Count">At least 1.</param>
/// <param name="Examples">At most three, each as <c>before → after</c>.</param>
public sealed record Repair(string Kind, int Count, IReadOnlyList<string> Examples);

/// <param name="Where">A line of the source (<c>line 12</c>) or a section (<c>section 2.1</c>).</param>
/// <param name="Why">One sentence.</param>
public sealed record Doubt(string Where, Bilingual Why);

/// <summary>Characters of the source that went to one place.</summary>
/// <param name="Start">0-based, in UTF-16 units.</param>
/// <param name="End">Behind the last one; greater than <paramref name="Start"/>.</param>
/// <param name="Reason">Why they were dropped; null where they were not.</param>
public sealed record SourceSpan(int Start, int End, SourcePlace Place, string? Reason = null);

public enum SourcePlace
{
    Title,
    Abstract,
    Keywords,
    Section,
    References,
    Furniture,
    Dropped,
}
