using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>A question that was made from claims, for a person to judge: it is never served before somebody publishes it.</summary>
/// <param name="Claims">The keys of the claims it rests on; never empty.</param>
/// <param name="Sentence">What the first of them says.</param>
public sealed record ClaimDraft(DraftKind Kind, IReadOnlyList<string> Claims, LocalizedText Sentence, QuestionDraft Question);
