using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Finds in an explanation what is said of one option: <c>A错，因为…</c>, <c>B 项正确：…</c>, <c>C is wrong because …</c>. Only where it plainly is so: each
/// begins a sentence, names an option that there is, and names it once.
/// </summary>
static partial class OptionReasons
{
    /// <returns>What is left of the explanation, and the reasons by letter; null where it is not plainly so.</returns>
    public static (string Left, IReadOnlyDictionary<char, string> Reasons)? Part(string explanation, IReadOnlyCollection<char> letters)
    {
        var starts = Start().Matches(explanation).ToList();
        if (starts.Count == 0 || starts.Exists(start => !letters.Contains(start.Groups["letter"].Value[0])) || starts.DistinctBy(start => start.Groups["letter"].Value).Count() != starts.Count) return null;
        var reasons = new Dictionary<char, string>();
        foreach (var (at, start) in starts.Index())
        {
            var end = at + 1 < starts.Count ? starts[at + 1].Index : explanation.Length;
            var words = explanation[start.Groups["said"].Index..end].Trim();
            if (words.Length == 0) return null;
            reasons[start.Groups["letter"].Value[0]] = char.ToUpperInvariant(words[0]) + words[1..];
        }
        return (explanation[..starts[0].Index].Trim(), reasons);
    }

    /// <summary>To be said where it was so.</summary>
    public static Bilingual Note { get; } = new("解析里对各选项的说明放到了选项的理由里", "what the explanation says of each option became its reason");

    // The letter itself is left out: options are shuffled.
    [GeneratedRegex(@"(?<=^|\n|[。；;.!！]\s*)(?:选项|Option )?\s*(?<letter>[A-Z])\s*(?:选项|项)?\s*(?:is |was )?(?<said>(?:错误|错|正确|对|不正确|不对|wrong|incorrect|correct|right|true|false)(?:[，,：:。；;]|\s*因|\s+(?:because|since|as|[-–—:]))[^\n]*?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Start();
}
