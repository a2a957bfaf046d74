using System.Text;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>What a text is compared by. Citation marks, spaces, the width of characters and the form of dashes and quotation marks do not count; signs do (&lt; is not &gt;).</summary>
/// <param name="Key">Equal where the texts are the same.</param>
/// <param name="Shingles">Hashes of the pieces of a fixed number of words in a row, ascending, each as often as it occurs. A Chinese character is a word, and so is a sign.</param>
sealed record TextPrint(string Key, ulong[] Shingles)
{
    /// <param name="width">Words in a shingle.</param>
    public static TextPrint Of(IEnumerable<string> sentences, int width)
    {
        var key = new StringBuilder();
        var words = new List<ulong>();
        foreach (var sentence in sentences)
        {
            if (key.Length > 0) key.Append('\n');
            Read(CitationMarks.Without(sentence), key, words);
        }
        return new TextPrint(key.ToString(), Shingled(words, width));
    }

    /// <summary>Twice the shingles they share by all that they have (Dice 1945, doi 10.2307/1932409): 0 to 1.</summary>
    public static double Similarity(TextPrint one, TextPrint other)
    {
        var (a, b) = (one.Shingles, other.Shingles);
        if (a.Length + b.Length == 0) return one.Key == other.Key ? 1 : 0;
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return 2.0 * shared / (a.Length + b.Length);
    }

    static void Read(string text, StringBuilder key, List<ulong> words)
    {
        var isInWord = false;
        foreach (var raw in text)
        {
            var c = Folded(raw);
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isInWord = false;
                continue;
            }
            key.Append(c);
            var isLetter = Script.IsSpacedLetter(c);
            if (isLetter && isInWord) words[^1] = Hash(words[^1], c);
            else words.Add(Hash(Seed, c));
            isInWord = isLetter;
        }
    }

    static char Folded(char c) => c switch
    {
        >= '！' and <= '～' when !CitationMarks.IsDash(c) => (char)(c - '！' + '!'),
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or '′' => '\'',
        _ when CitationMarks.IsDash(c) => '-',
        _ => c,
    };

    static ulong[] Shingled(List<ulong> words, int width)
    {
        if (words.Count == 0) return [];
        var shingles = new ulong[Math.Max(1, words.Count - width + 1)];
        for (var at = 0; at < shingles.Length; at++)
        {
            var hash = Seed;
            for (var i = at; i < Math.Min(at + width, words.Count); i++) hash = Hash(hash, words[i]);
            shingles[at] = hash;
        }
        Array.Sort(shingles);
        return shingles;
    }

    // FNV-1a over 16-bit and 64-bit units (draft-eastlake-fnv): the same in every process, as the hash code of a string is not.
    const ulong Seed = 14695981039346656037;

    static ulong Hash(ulong hash, ulong next) => unchecked((hash ^ next) * 1099511628211);
}
