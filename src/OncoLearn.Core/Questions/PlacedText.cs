using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>A text of a question with its place.</summary>
/// <param name="Path">The JSON path in the payload, such as <c>options[2].reason</c>.</param>
/// <param name="Text">Null where the author left out what may be left out.</param>
public sealed record PlacedText(string Path, TextRole Role, LocalizedText? Text);

/// <summary>What a text is for.</summary>
public enum TextRole
{
    /// <summary>The lead-in.</summary>
    Stem,

    /// <summary>A vignette, a text with gaps, a graph's node: what the stem asks about.</summary>
    Passage,

    /// <summary>A premise, an item to be ordered, a row: what an answer is given to.</summary>
    Item,

    /// <summary>What is chosen.</summary>
    Option,

    /// <summary>An accepted or expected answer that is typed.</summary>
    Answer,

    /// <summary>Why one might choose it, and what is right.</summary>
    Reason,

    /// <summary>By what a person judges the answer.</summary>
    Criterion,
    Explanation,
    Hint,
}
