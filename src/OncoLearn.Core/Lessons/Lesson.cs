using System.Text.Json.Serialization;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Reviews;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Lessons;

/// <summary>The module made from one section in one language, as it is stored. Claims, questions and terms are named by key.</summary>
/// <param name="GeneratorVersion">Of the rules that made it.</param>
/// <param name="Number">The review's section number.</param>
/// <param name="Level">1 for <c>8</c>, 2 for <c>2.1</c>.</param>
/// <param name="ReadingMinutes">At least 1.</param>
/// <param name="Objectives">Three to five where the section has as many findings; in text order.</param>
/// <param name="Blocks">One for each paragraph.</param>
/// <param name="Terms">Those that occur in the text, in the order of their first occurrence.</param>
/// <param name="KeyPoints">Three to six where the section has as many findings; in text order.</param>
public sealed record Lesson(
    int GeneratorVersion,
    string Lang,
    string Number,
    int Level,
    string Title,
    int ReadingMinutes,
    IReadOnlyList<LessonObjective> Objectives,
    IReadOnlyList<LessonBlock> Blocks,
    IReadOnlyList<LessonTerm> Terms,
    IReadOnlyList<KeyPoint> KeyPoints);

/// <param name="Claim">The claim it is about.</param>
/// <param name="Text">A whole phrase that begins with the verb of the level.</param>
public sealed record LessonObjective(CognitiveLevel Level, string Claim, string Text);

/// <summary>One paragraph and what stands beside and after it.</summary>
/// <param name="Anchor"><c>p1</c> is the first paragraph, in every language.</param>
/// <param name="Heading">The heading above it, where one begins here.</param>
/// <param name="Spans">Their texts put together are the paragraph.</param>
/// <param name="Claims">Those that this paragraph says, the weightiest first.</param>
/// <param name="Checks">Questions asked after it.</param>
public sealed record LessonBlock(
    string Anchor,
    int Paragraph,
    string? Heading,
    IReadOnlyList<LessonSpan> Spans,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Checks)
{
    public static string AnchorOf(int paragraph) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{paragraph}");
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextSpan), "text")]
[JsonDerivedType(typeof(CitationSpan), "citation")]
[JsonDerivedType(typeof(TermSpan), "term")]
public abstract record LessonSpan(string Text, Emphasis Emphasis);

public sealed record TextSpan(string Text, Emphasis Emphasis) : LessonSpan(Text, Emphasis);

/// <summary>The review's own reference numbers.</summary>
/// <param name="Text">As they are shown: <c>24</c>, <c>8–12</c>, <c>2,3</c>.</param>
/// <param name="Numbers">Each of them.</param>
public sealed record CitationSpan(string Text, IReadOnlyList<int> Numbers) : LessonSpan(Text, Emphasis.None);

/// <summary>The first occurrence of a glossary term in the lesson, as the text writes it.</summary>
public sealed record TermSpan(string Text, Emphasis Emphasis, string Term) : LessonSpan(Text, Emphasis);

/// <param name="Names">In every language there is, the lesson's own first.</param>
/// <param name="Text">The explanation.</param>
public sealed record LessonTerm(string Key, GlossarySource Source, IReadOnlyList<TermName> Names, TextIn Text);

/// <param name="SpeltOut">Where the term is an abbreviation.</param>
public sealed record TermName(string Lang, string Term, string? SpeltOut);

/// <param name="Anchor">The paragraph that says it.</param>
/// <param name="Text">The claim's statement.</param>
public sealed record KeyPoint(string Claim, string Anchor, TextIn Text);
