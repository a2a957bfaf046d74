using System.Text.RegularExpressions;

namespace OncoLearn.Web.Tests.TagHelpers;

/// <summary>An icon that the build does not copy is a failure of the page that shows it, and some pages are seldom seen.</summary>
public sealed partial class IconTests
{
    [Fact]
    public void Every_icon_that_a_page_names_is_copied()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Web, "Pages"), "*.cshtml", SearchOption.AllDirectories);
        var named = pages.SelectMany(page => Name().Matches(File.ReadAllText(page)).Select(match => match.Groups["name"].Value)).Distinct(StringComparer.Ordinal).ToList();
        var folder = Path.Combine(Repository.Web, "wwwroot", "lib", "bootstrap-icons");

        Assert.True(named.Count > 20, $"Only {named.Count} icons were found.");
        Assert.All(named, name => Assert.True(File.Exists(Path.Combine(folder, $"{name}.svg")), $"{name} is not in UsedIcon (Assets.targets)."));
    }

    [GeneratedRegex("<icon name=\"(?<name>[a-z0-9-]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
