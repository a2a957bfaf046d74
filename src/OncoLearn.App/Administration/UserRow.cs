namespace OncoLearn.App.Administration;

/// <summary>A person as the administrator sees them.</summary>
public sealed record UserRow
{
    public long Id { get; init; }
    public string LearnerUid { get; init; } = "";
    public string UserName { get; init; } = "";
    public string DisplayName { get; init; } = "";
    public string? Email { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Lowest first.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}
