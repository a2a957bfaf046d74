using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.PathwayCompletion;

public sealed record PathwayCompletionFace(PathwayGraph Graph, IReadOnlyList<PathwayBlankFace> Blanks) : QuestionFace
{
    /// <param name="blank">The 1-based position.</param>
    public static string FieldOf(int blank) => FormattableString.Invariant($"blank-{blank}");
}

/// <param name="Position">1-based, as the graph names it.</param>
/// <param name="Field">The form field: the position of an option, or of a sign in <see cref="PathwaySigns.Asked"/>.</param>
/// <param name="Options">Null for an arrow.</param>
public sealed record PathwayBlankFace(int Position, string Field, IReadOnlyList<OptionFace>? Options);

/// <param name="Graph">Completed.</param>
public sealed record PathwayCompletionReview(PathwayGraph Graph, IReadOnlyList<PathwayBlankReview> Blanks) : QuestionReview
{
    protected override QuestionReview OwnWithoutReasons() => this with { Blanks = [.. Blanks.Select(blank => blank.WithoutReasons())] };
}

/// <param name="Position">1-based, as the graph names it.</param>
/// <param name="PartKey">Claims and fraction hang on it.</param>
/// <param name="Options">Null for an arrow.</param>
/// <param name="Sign">What the arrow says; null for a box.</param>
/// <param name="ChosenSign">Null for a box, and where nothing was chosen.</param>
/// <param name="Reason">Of an arrow; null where its author wrote none.</param>
public sealed record PathwayBlankReview(int Position, string PartKey, IReadOnlyList<OptionReview>? Options, PathwaySign? Sign, PathwaySign? ChosenSign, LocalizedText? Reason)
{
    public bool Correct => Options?.Any(option => option is { Correct: true, Chosen: true }) ?? (Sign == ChosenSign);

    public PathwayBlankReview WithoutReasons() => this with { Options = Options is null ? null : [.. Options.Select(option => option with { Reason = null })], Reason = null };

    public bool IsBlank => Options?.All(option => !option.Chosen) ?? (ChosenSign is null);
}
