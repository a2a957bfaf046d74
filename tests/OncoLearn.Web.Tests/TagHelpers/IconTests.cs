using System.Text.RegularExpressions;
using OncoLearn.Web.TagHelpers;

namespace OncoLearn.Web.Tests.TagHelpers;

/// <summary>An icon that is not in the program is a failure of the page that shows it, and some pages are seldom seen.</summary>
public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_that_a_page_names_is_there()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Web, "Pages"), "*.cshtml", SearchOption.AllDirectories);
        var named = pages.SelectMany(page => Name().Matches(File.ReadAllText(page)).Select(match => match.Groups["name"].Value)).Distinct(StringComparer.Ordinal).ToList();
        var icons = new IconSet();

        Assert.True(named.Count > 20, $"Only {named.Count} icons were found.");
        Assert.All(named, name => Assert.Contains("<path", icons.Shapes(name), StringComparison.Ordinal));
    }

    [GeneratedRegex("<icon name=\"(?<name>[a-z0-9-]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
