using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Matching;

public sealed record MatchingFace(IReadOnlyList<PremiseFace> Premises, IReadOnlyList<OptionFace> Options) : QuestionFace
{
    /// <param name="premise">The 1-based position as shown.</param>
    public static string FieldOf(int premise) => FormattableString.Invariant($"match-{premise}");
}

/// <param name="Position">1-based, as shown.</param>
/// <param name="Field">The form field: the position of an option.</param>
public sealed record PremiseFace(int Position, string Field, LocalizedText Text);

public sealed record MatchingReview(IReadOnlyList<PremiseReview> Premises, IReadOnlyList<MatchingOptionReview> Options) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with
    {
        Premises = [.. Premises.Select(premise => premise with { Reason = null })],
        Options = [.. Options.Select(option => option with { Reason = null })],
    };
}

/// <summary>Positions are 1-based, as shown.</summary>
/// <param name="PartKey">Claims and fraction hang on it.</param>
/// <param name="Match">The position of the option that matches.</param>
/// <param name="Chosen">The position of the option that was chosen; null where none was.</param>
public sealed record PremiseReview(int Position, string PartKey, LocalizedText Text, int Match, int? Chosen, LocalizedText? Reason)
{
    public bool Correct => Match == Chosen;
}

public sealed record MatchingOptionReview(int Position, LocalizedText Text, LocalizedText? Reason);
