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

    /// <summary>Words that stand behind a hyphen in compounds of the field; no word ends in them.</summary>
    static readonly HashSet<string> Following = new(StringComparer.OrdinalIgnoreCase)
    {
        "negative", "positive", "mediated", "dependent", "independent", "induced", "related", "associated", "specific", "targeted", "targeting", "resistant", "sensitive", "proteasome", "mesenchymal", "derived",
        "based", "regulated", "binding", "seq", "cadherin", "catenin", "throughput", "grade", "stage", "line", "old", "wide", "fold", "label", "blind", "arm",
    };

    /// <summary>They are no words by themselves: where nothing in the text says otherwise, what they begin is written in one.</summary>
    static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "co", "anti", "pre", "post", "pro", "re", "multi", "up", "down", "chemo", "meta", "non" };

    /// <summary>The words of the lines, in lower case, with the hyphens inside them as they are typed. What is cut by a line's end is none.</summary>
    public static HashSet<string> WordsOf(IEnumerable<SourceLine> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var isCut = false;
        foreach (var line in lines)
        {
            var text = line.Text;
            var from = 0;
            while (isCut && from < text.Length && IsWordCharacter(text[from])) from++;
            isCut = IsHyphen(text[^1]);
            for (var at = from; at < text.Length;)
            {
                if (!IsWordCharacter(text[at]))
                {
                    at++;
                    continue;
                }
                var start = at;
                while (at < text.Length && (IsWordCharacter(text[at]) || IsHyphen(text[at]) && at + 1 < text.Length)) at++;
                if (!IsHyphen(text[at - 1]) && !(isCut && at == text.Length - 1)) words.Add(Typed(text[start..at]));
            }
        }
        return words;
    }

    /// <param name="left">The word before the break, without its hyphen.</param>
    /// <param name="right">The word after it.</param>
    /// <param name="isSure">Whether something speaks for the answer beside habit.</param>
    public bool Belongs(string left, string right, out bool isSure)
    {
        var (withHyphen, inOne) = (Typed($"{left}-{right}"), Typed(left + right));
        isSure = true;
        if (words.Contains(inOne)) return false;
        if (words.Contains(withHyphen)) return true;
        if (right.Length == 0 || char.IsUpper(right[0]) || char.IsAsciiDigit(right[0])) return true;
        var part = left[(left.AsSpan().LastIndexOfAny('-', '\u2010') + 1)..];
        // E-cadherin, mTOR-dependent, loss-of-function.
        if (part.Length <= 1 || part is "of" or "to" or "the" or "in" or "and" or "by" or "on" || part.Any(char.IsAsciiDigit) || part.Skip(1).Any(char.IsUpper) || part.Any(c => c is >= '\u0370' and <= '\u03FF')) return true;
        if (Following.Contains(right)) return true;
        isSure = false;
        if (Prefixes.Contains(part)) return false;
        if (!Joining.Contains(part)) return false;
        isSure = true;
        return true;
    }

    /// <summary>As it is typed, as Unicode has it, and the soft one that is seen only at a line's end.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or Soft;

    public const char Soft = '\u00AD';

    /// <summary>Whether the text uses it as a word of its own.</summary>
    public bool IsWord(string part) => words.Contains(part.ToLowerInvariant());

    /// <summary>In lower case and with one kind of hyphen; a soft one inside a line is not seen.</summary>
    static string Typed(string word) => word.ToLowerInvariant().Replace('\u2010', '-').Replace($"{Soft}", "", StringComparison.Ordinal);

    static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';
}
