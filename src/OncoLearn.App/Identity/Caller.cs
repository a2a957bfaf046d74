namespace OncoLearn.App.Identity;

/// <summary>Whoever waits for an answer of the accounts.</summary>
/// <param name="Gone">Cancelled once nobody waits any more.</param>
public sealed record Caller(CancellationToken Gone);
