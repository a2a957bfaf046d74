namespace OncoLearn.Core;

/// <summary>
/// Reproducible chance from a seed: SplitMix64 (Steele, Lea, Flood 2014, doi 10.1145/2660193.2660195). <see cref="Random"/> is not used because
/// what a seed gives there may change between .NET versions, and an attempt is rebuilt from its seed years later: what a seed gives here is pinned by tests.
/// </summary>
public sealed class Chance(long seed)
{
    const ulong Gamma = 0x9E3779B97F4A7C15;

    readonly ulong _origin = unchecked((ulong)seed);
    ulong _state = unchecked((ulong)seed);

    /// <summary>Uniform in [0, below), without modulo bias (Lemire 2019, doi 10.1145/3230636).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="below"/> is 0 or less.</exception>
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

    /// <summary>A shuffled copy (Fisher-Yates, Durstenfeld 1964); the given list stays as it is.</summary>
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

    /// <summary>
    /// A stream of its own for one purpose. It depends on the seed and the purpose alone, not on what was drawn before, so that drawing more for one slot
    /// does not shift the next.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is negative.</exception>
    public Chance Fork(int purpose)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(purpose);
        return new(unchecked((long)Mix(_origin ^ Mix((ulong)purpose + Gamma))));
    }

    ulong Next64() => Mix(_state += Gamma);

    static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
