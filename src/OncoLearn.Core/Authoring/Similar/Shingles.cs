using System.Globalization;
using System.Text;

namespace OncoLearn.Core.Authoring.Similar;

/// <summary>
/// A text as the set of its runs of three letters or digits (Broder 1997, doi 10.1109/SEQUEN.1997.666900, there of words): the same for both scripts, and
/// whatever case, width, spaces and punctuation are. Two texts are as alike as their sets overlap.
/// </summary>
public sealed class Shingles
{
    const int Length = 3;

    /// <summary>Ascending, each once.</summary>
    readonly int[] _hashes;

    readonly Lazy<byte[]> _signature;

    Shingles(int[] hashes)
    {
        _hashes = hashes;
        _signature = new(() => MinHashes.Of(_hashes));
    }

    public int Count => _hashes.Length;

    public static Shingles Of(string text)
    {
        var letters = Fold(text);
        var hashes = new int[letters.Length < Length ? Math.Min(letters.Length, 1) : letters.Length - Length + 1];
        for (var at = 0; at < hashes.Length; at++) hashes[at] = Hash(letters.AsSpan(at, Math.Min(Length, letters.Length)));
        Array.Sort(hashes);
        return new Shingles([.. hashes.Where((hash, at) => at == 0 || hash != hashes[at - 1])]);
    }

    /// <summary>The Jaccard index: shared shingles by all that either has, in [0, 1]; 0 where one has none.</summary>
    public double SimilarityTo(Shingles other)
    {
        if (Count == 0 || other.Count == 0) return 0;
        var shared = Shared(_hashes, other._hashes);
        return (double)shared / (Count + other.Count - shared);
    }

    /// <summary>The most that <see cref="SimilarityTo"/> can be, by the sizes alone.</summary>
    internal double SimilarityAtMost(Shingles other) => Count == 0 || other.Count == 0 ? 0 : (double)Math.Min(Count, other.Count) / Math.Max(Count, other.Count);

    /// <summary>False where they are not alike, but for one pair in a thousand that just is.</summary>
    internal bool MayBeLike(Shingles other) =>
        SimilarityAtMost(other) >= NearDuplicates.Threshold && MinHashes.Agreements(_signature.Value, other._signature.Value) >= MinHashes.Enough;

    static int Shared(int[] one, int[] other)
    {
        var shared = 0;
        for (int a = 0, b = 0; a < one.Length && b < other.Length;)
        {
            if (one[a] == other[b]) shared++;
            var (x, y) = (one[a], other[b]);
            if (x <= y) a++;
            if (y <= x) b++;
        }
        return shared;
    }

    /// <summary>Letters and digits alone, full-width forms as half-width ones, without case.</summary>
    static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) folded.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString());
        return folded.ToString();
    }

    /// <summary>FNV-1a, so that a text has the same set in every process.</summary>
    static int Hash(ReadOnlySpan<char> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters) hash = unchecked((hash ^ letter) * 16777619u);
        return unchecked((int)hash);
    }
}
