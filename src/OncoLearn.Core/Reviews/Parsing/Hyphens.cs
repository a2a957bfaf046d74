namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Decides whether a hyphen at a line's end breaks a word (<c>progres-|sion</c>) or belongs to it (<c>RNA-|seq</c>). What the text itself writes elsewhere inside a line decides first;
/// then the shape of the parts: capitals and digits keep it, and so does a first part that joins words.
/// </summary>
sealed class Hyphens(IReadOnlySet<string> words)
{
    /// <summary>Parts that stand before a hyphen in compounds of the field.</summary>
    static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase)
    {
        "non", "self", "cross", "long", "short", "high", "low", "well", "wide", "large", "small", "single", "double", "dual", "two", "three", "four", "first", "second", "third", "half", "multi",
        "cell", "dose", "time", "age", "drug", "gene", "tumor", "tumour", "wild", "down", "up", "co", "anti", "pre", "post", "pro", "re", "late", "early", "end", "full", "life", "fold", "meta",
        "beta", "alpha", "gamma", "kappa", "platinum", "androgen", "castration", "hormone", "estrogen", "treatment", "therapy", "cancer", "stem", "chemo", "evidence", "population", "follow",
    };

    /// <summary>They are no words by themselves: where nothing in the text says otherwise, what they begin is written in one.</summary>
    static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "co", "anti", "pre", "post", "pro", "re", "multi", "up", "down", "chemo", "meta", "non" };

    /// <summary>The words of the lines, in lower case, with the hyphens inside them. What is cut by a line's end is none.</summary>
    public static HashSet<string> WordsOf(IEnumerable<SourceLine> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var isCut = false;
        foreach (var line in lines)
        {
            var text = line.Text;
            var from = 0;
            while (isCut && from < text.Length && IsWordCharacter(text[from])) from++;
            isCut = text[^1] == '-';
            for (var at = from; at < text.Length;)
            {
                if (!IsWordCharacter(text[at]))
                {
                    at++;
                    continue;
                }
                var start = at;
                while (at < text.Length && (IsWordCharacter(text[at]) || text[at] == '-' && at + 1 < text.Length)) at++;
                if (text[at - 1] != '-' && !(isCut && at == text.Length - 1)) words.Add(text[start..at].ToLowerInvariant());
            }
        }
        return words;
    }

    /// <param name="left">The word before the break, without its hyphen.</param>
    /// <param name="right">The word after it.</param>
    /// <param name="isSure">Whether something speaks for the answer beside habit.</param>
    public bool Belongs(string left, string right, out bool isSure)
    {
        var (withHyphen, inOne) = ($"{left}-{right}".ToLowerInvariant(), (left + right).ToLowerInvariant());
        isSure = true;
        if (words.Contains(inOne)) return false;
        if (words.Contains(withHyphen)) return true;
        if (right.Length == 0 || char.IsUpper(right[0]) || char.IsAsciiDigit(right[0])) return true;
        var part = left[(left.LastIndexOf('-') + 1)..];
        if (part.Length == 0 || part.Any(char.IsAsciiDigit) || part.Length > 1 && part.All(char.IsUpper) || part.Any(c => c is >= '\u0370' and <= '\u03FF')) return true;
        isSure = false;
        if (Prefixes.Contains(part)) return false;
        if (!Joining.Contains(part)) return false;
        isSure = true;
        return true;
    }

    /// <summary>Whether the text uses it as a word of its own.</summary>
    public bool IsWord(string part) => words.Contains(part.ToLowerInvariant());

    static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';
}
