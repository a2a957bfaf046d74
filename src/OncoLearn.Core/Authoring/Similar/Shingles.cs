using System.Collections.Frozen;
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

    readonly FrozenSet<int> _hashes;

    Shingles(FrozenSet<int> hashes) => _hashes = hashes;

    public int Count => _hashes.Count;

    internal IEnumerable<int> Hashes => _hashes;

    public static Shingles Of(string text)
    {
        var letters = Fold(text);
        var hashes = new HashSet<int>();
        for (var at = 0; at + Length <= letters.Length; at++) hashes.Add(Hash(letters.AsSpan(at, Length)));
        if (letters.Length is > 0 and < Length) hashes.Add(Hash(letters));
        return new Shingles(hashes.ToFrozenSet());
    }

    /// <summary>The Jaccard index: shared shingles by all that either has, in [0, 1]; 0 where one has none.</summary>
    public double SimilarityTo(Shingles other)
    {
        var (few, many) = Count <= other.Count ? (_hashes, other._hashes) : (other._hashes, _hashes);
        if (few.Count == 0) return 0;
        var shared = few.Count(many.Contains);
        return (double)shared / (Count + other.Count - shared);
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
