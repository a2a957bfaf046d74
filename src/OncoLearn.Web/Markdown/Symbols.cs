using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace OncoLearn.Web.Markdown;

/// <summary>Keeps names of genes and proteins on one line: TGF-β1, LC3-II/LC3-I, PI3K/AKT.</summary>
static partial class Symbols
{
    /// <summary>In characters. What is longer may have to break on a narrow screen.</summary>
    const int Longest = 16;

    /// <returns>The text, encoded.</returns>
    public static string ToHtml(string text, HtmlEncoder encoder)
    {
        var html = new StringBuilder();
        var done = 0;
        foreach (Match name in Joined().Matches(text))
        {
            if (name.Length > Longest || !Marked().IsMatch(name.Value)) continue;
            html.Append(encoder.Encode(text[done..name.Index])).Append("<span class=\"symbol\">").Append(encoder.Encode(name.Value)).Append("</span>");
            done = name.Index + name.Length;
        }
        return html.Append(encoder.Encode(text[done..])).ToString();
    }

    /// <summary>Latin and Greek letters and digits, joined by hyphens or slashes, behind which a line may break.</summary>
    [GeneratedRegex(@"[A-Za-z0-9\u0370-\u03FF]+(?:[-/][A-Za-z0-9\u0370-\u03FF]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joined();

    /// <summary>What tells a symbol from joined words: a digit, a Greek letter, or two capitals in a row.</summary>
    [GeneratedRegex(@"[0-9\u0370-\u03FF]|[A-Z]{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();
}
