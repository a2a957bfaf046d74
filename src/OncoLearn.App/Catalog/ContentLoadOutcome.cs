namespace OncoLearn.App.Catalog;

/// <summary>What became of a load.</summary>
public abstract record ContentLoadOutcome
{
    /// <summary>The database holds these files already; nothing was written.</summary>
    public sealed record Unchanged : ContentLoadOutcome;

    /// <param name="NewVersions">Of sections, claims, questions, quizzes and lessons.</param>
    /// <param name="Retired">Things that the files no longer hold.</param>
    public sealed record Loaded(int NewVersions, int Retired) : ContentLoadOutcome;

    /// <summary>The files have errors; what was published before stays.</summary>
    /// <param name="Findings">By file and line.</param>
    public sealed record Refused(IReadOnlyList<ContentFinding> Findings) : ContentLoadOutcome;
}
