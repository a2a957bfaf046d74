namespace OncoLearn.Core;

/// <summary>
/// Reproducible chance from a seed: SplitMix64 (Steele, Lea, Flood 2014). <see cref="Random"/> is not used because what a seed gives there
/// may change between .NET versions, and an attempt is rebuilt from its seed years later.
/// </summary>
public sealed class Chance(long seed)
{
    ulong _state = unchecked((ulong)seed);

    ulong Next64()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Uniform in [0, below), without modulo bias (Lemire 2019).</summary>
    public int Below(int below)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(below);
        var range = (ulong)below;
        var threshold = (0 - range) % range;
        while (true)
        {
            var high = Math.BigMul(Next64(), range, out var low);
            if (low >= threshold) return (int)high;
        }
    }

    /// <summary>A shuffled copy (Fisher-Yates); the given list stays as it is.</summary>
    public IReadOnlyList<T> Shuffle<T>(IReadOnlyList<T> items)
    {
        var copy = items.ToArray();
        for (var i = copy.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (copy[i], copy[j]) = (copy[j], copy[i]);
        }
        return copy;
    }

    /// <summary>An independent stream for one purpose, so that drawing for one slot does not shift the next.</summary>
    public Chance Fork(int purpose) => new(unchecked((long)(_state ^ (0xD1B54A32D192ED03 * (ulong)(purpose + 1)))));
}
