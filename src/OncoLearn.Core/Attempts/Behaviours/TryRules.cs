namespace OncoLearn.Core.Attempts.Behaviours;

/// <summary>How often a question may be tried, and what that costs.</summary>
/// <param name="Most">Tries in all; from 1 to <see cref="Limit"/>.</param>
/// <param name="Penalty">What each try before the counted one takes from its fraction; in [0, 1].</param>
public sealed record TryRules(int Most, double Penalty)
{
    public const int Limit = 10;

    /// <summary>Moodle's: three tries, a third each.</summary>
    public static TryRules Default { get; } = new(3, 1.0 / 3);
}
