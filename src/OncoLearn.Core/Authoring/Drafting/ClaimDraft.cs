using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>A question that was made from claims, for a person to judge: it is never served before somebody publishes it.</summary>
/// <param name="Key">
/// The same for the same draft, whenever it is drawn and in whatever order its options stand: the kind, the claim that it begins from and, where there is more
/// than one choice of the rest, a mark of that choice. It is made of keys and not of wording, so that a name that was mended gives no other draft.
/// </param>
/// <param name="Claims">The keys of the claims it rests on; never empty.</param>
/// <param name="Sentence">What the first of them says.</param>
public sealed record ClaimDraft(string Key, DraftKind Kind, IReadOnlyList<string> Claims, LocalizedText Sentence, QuestionDraft Question)
{
    /// <summary>The entities that are its wrong options, by key; empty where the options are no entities.</summary>
    internal IReadOnlyList<string> Wrong { get; init; } = [];
}
