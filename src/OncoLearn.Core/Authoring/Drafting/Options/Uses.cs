namespace OncoLearn.Core.Authoring.Drafting.Options;

/// <summary>How often each entity was a wrong option in a draw, so that the same three do not come again and again.</summary>
sealed class Uses
{
    /// <summary>What one use weighs against the plausibility of a wrong option.</summary>
    public const int Weight = 2;

    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Of(string key) => _counts.GetValueOrDefault(key);

    public void Add(IEnumerable<string> keys)
    {
        foreach (var key in keys) _counts[key] = Of(key) + 1;
    }
}
