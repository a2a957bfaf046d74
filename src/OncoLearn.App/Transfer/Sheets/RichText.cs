using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>The text of a cell with its sub- and superscripts and italics as Markdown. A cell without formatting is taken as it stands: it may be Markdown already.</summary>
static partial class RichText
{
    public static string Of(OpenXmlElement item)
    {
        var runs = item.Elements<Run>().ToList();
        return Plain(runs.Count == 0 ? string.Concat(item.Elements<Text>().Select(text => text.Text)) : string.Concat(runs.Select(Of)));
    }

    static string Of(Run run)
    {
        var text = run.Text?.Text ?? "";
        var mark = run.RunProperties?.GetFirstChild<VerticalTextAlignment>()?.Val?.Value switch
        {
            VerticalAlignmentRunValues.Superscript => "^",
            VerticalAlignmentRunValues.Subscript => "~",
            _ => run.RunProperties?.GetFirstChild<Italic>() is { } italic && italic.Val?.Value != false ? "*" : "",
        };
        return mark.Length == 0 || text.Trim().Length == 0 ? text : Marked(text, mark);
    }

    static string Marked(string text, string mark)
    {
        var inner = text.Trim();
        var at = text.IndexOf(inner, StringComparison.Ordinal);
        return $"{text[..at]}{mark}{inner}{mark}{text[(at + inner.Length)..]}";
    }

    /// <summary>Excel writes control characters, and what looks like one, as <c>_x000D_</c> (ECMA-376 part 1, 22.9.2.19).</summary>
    static string Plain(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Code().Replace(text, code => ((char)Convert.ToInt32(code.Groups["hex"].Value, 16)).ToString()).Replace("\r", "", StringComparison.Ordinal)
        : text;

    [GeneratedRegex("_x(?<hex>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
