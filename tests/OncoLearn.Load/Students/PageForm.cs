using System.Net;
using System.Text.RegularExpressions;

namespace OncoLearn.Load.Students;

/// <summary>A form as it stands in a page: its hidden fields and what can be chosen in it.</summary>
sealed partial record PageForm(IReadOnlyDictionary<string, string> Hidden, IReadOnlyList<PageForm.Choice> Choices)
{
    public const string TokenField = "__RequestVerificationToken";

    public sealed record Choice(string Name, IReadOnlyList<string> Values);

    public string Token => Hidden[TokenField];

    /// <param name="mark">Stands in the form and in none before it.</param>
    /// <exception cref="InvalidOperationException">The page has no such form.</exception>
    public static PageForm Read(string page, string mark)
    {
        var marked = page.IndexOf(mark, StringComparison.Ordinal);
        if (marked < 0) throw new InvalidOperationException($"The page has no form with {mark}.");
        var start = page.LastIndexOf("<form", marked, StringComparison.Ordinal);
        var end = page.IndexOf("</form>", marked, StringComparison.Ordinal);
        var hidden = new Dictionary<string, string>(StringComparer.Ordinal);
        var choices = new List<(string Name, List<string> Values)>();
        foreach (Match tag in Tag().Matches(page[start..end]))
        {
            var attributes = Attribute().Matches(tag.Groups["attributes"].Value)
                .ToDictionary(pair => pair.Groups["name"].Value, pair => WebUtility.HtmlDecode(pair.Groups["value"].Value), StringComparer.Ordinal);
            var (name, value) = (attributes.GetValueOrDefault("name", ""), attributes.GetValueOrDefault("value", ""));
            if (tag.Groups["element"].Value == "select") choices.Add((name, []));
            else if (tag.Groups["element"].Value == "option" && value.Length > 0) choices[^1].Values.Add(value);
            else if (attributes.GetValueOrDefault("type") == "hidden") hidden[name] = value;
            else if (attributes.GetValueOrDefault("type") is "radio" or "checkbox")
            {
                if (choices.Count == 0 || choices[^1].Name != name) choices.Add((name, []));
                choices[^1].Values.Add(value);
            }
        }
        return new PageForm(hidden, [.. choices.Select(choice => new Choice(choice.Name, choice.Values))]);
    }

    [GeneratedRegex("<(?<element>input|select|option)(?<attributes>[^>]*)>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-z-]+)(="(?<value>[^"]*)")?""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
