using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What a question version says, whatever its type. Immutable; holds the key and never goes to a page as it is.</summary>
public abstract record Question
{
    /// <summary>The lead-in. Set by <see cref="QuestionType{TQuestion, TResponse}"/>, as the other texts that all types share.</summary>
    public LocalizedText Stem { get; init; } = null!;

    /// <summary>What the stem asks about, in a line, where the stem alone does not tell the question from others of the type; null where it does.</summary>
    public virtual LocalizedText? Asked => null;

    /// <summary>What the question is called in a list: its stem, and behind it what that asks about.</summary>
    public LocalizedText Called => CalledText.Of(Stem, Asked);

    /// <summary>What the stem asks about and what is read before it, in paragraphs that blank lines part; null where the stem stands alone.</summary>
    public virtual LocalizedText? Passage => null;

    /// <summary>
    /// A vignette that several questions stand under, set by whoever knows the bank: it is no part of the payload, and no type knows of it. Null for none.
    /// </summary>
    public LocalizedText? Shared { get; init; }

    /// <summary>All that is read before the stem: the shared vignette, then the question's own passage. Null for nothing.</summary>
    public LocalizedText? Reading => SharedVignette.Before(Passage, Shared);

    /// <summary>Names the evidence and the section; shown after the answer is released. Null where its author wrote none.</summary>
    public LocalizedText? Explanation { get; init; }

    /// <summary>Shown one by one after wrong tries, where the behaviour has tries; may be empty.</summary>
    public IReadOnlyList<LocalizedText> Hints { get; init; } = [];

    /// <summary>The parts that are graded one by one and that claims hang on; never empty, keys unique.</summary>
    public abstract IReadOnlyList<QuestionPart> Parts { get; }

    /// <summary>The payload's list whose items are the parts, each under its id, such as <c>premises</c>; null where the question is one part.</summary>
    public virtual string? PartList => null;

    /// <summary>To be shown with the question; null where there is only one way to be right.</summary>
    public virtual ScoringRule? Rule => null;

    /// <summary>The sets of options with a key of their own, for what is said about options whatever the type; empty where there are none.</summary>
    public virtual IReadOnlyList<OptionSet> OptionSets => [];

    /// <summary>How far a typed number may be from what is expected, for what is said about that whatever the type; empty where no number is typed.</summary>
    public virtual IReadOnlyList<PlacedTolerance> Tolerances => [];

    /// <summary>By what a person judges an answer: one for each part, in their order.</summary>
    public virtual IReadOnlyList<Criterion> Criteria => [.. Parts.Select(Criterion.Plain)];

    /// <summary>Every authored text, the key's side included, in the order of a reader.</summary>
    public IEnumerable<PlacedText> Texts =>
    [
        new("stem", TextRole.Stem, Stem),
        .. OwnTexts,
        new("explanation", TextRole.Explanation, Explanation),
        .. Hints.Select((hint, at) => new PlacedText($"hints[{at}]", TextRole.Hint, hint)),
    ];

    /// <summary>The languages that every text is in, ordinal by tag; never empty. In any other language a reader meets a mixture.</summary>
    public IReadOnlyList<string> Languages => [.. Stem.Languages.Where(lang => Shared?.Has(lang) != false && Texts.All(text => text.Text?.Has(lang) != false))];

    /// <summary>The texts that only this type has.</summary>
    protected abstract IEnumerable<PlacedText> OwnTexts { get; }
}

/// <summary>One graded part.</summary>
/// <param name="Key">Stable across versions.</param>
/// <param name="Weight">Share in the question's fraction, relative to the other parts; above 0.</param>
public sealed record QuestionPart(string Key, double Weight = 1);

/// <summary>Options of which the learner chooses.</summary>
/// <param name="Path">The JSON path of the list, such as <c>gaps[1].options</c>.</param>
/// <param name="PartKey">The part that they answer.</param>
public sealed record OptionSet(string Path, string PartKey, IReadOnlyList<ChoiceOption> Options);

/// <summary>How far a number that is typed may be from one that is expected.</summary>
/// <param name="Path">The JSON path of the tolerance, such as <c>near[0].tolerance.relative</c>.</param>
/// <param name="Value">The number that is expected.</param>
/// <param name="Size">0 or more: a share of the value, of which 1 is the whole, or a number in its unit.</param>
public sealed record PlacedTolerance(string Path, double Value, double Size, bool IsShare);
