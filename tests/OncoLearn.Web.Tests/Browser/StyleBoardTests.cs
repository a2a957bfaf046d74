using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using OncoLearn.Web.TagHelpers;

namespace OncoLearn.Web.Tests.Browser;

/// <summary>Every part of the style sheets on one board, put into the frame of a real page: readable, in reach of axe, and not too wide for a phone.</summary>
public sealed partial class StyleBoardTests(Chromium chromium, OncoLearnServer server) : BrowserTest(chromium, server), IClassFixture<OncoLearnServer>
{
    [Theory]
    [MemberData(nameof(Look.All), MemberType = typeof(Look))]
    public Task Every_part_is_accessible_and_fits(Look look) => VisitAsync(look, async visit =>
    {
        await visit.OpenAsync("/");
        await visit.Page.EvaluateAsync("board => document.getElementById('main').innerHTML = board", Board());
        await visit.AssertAccessibleAsync();
        await visit.AssertFitsAsync();
        await visit.PictureAsync("style-board");
    });

    /// <summary>The board, with each <c>{name}</c> replaced by that icon as pages draw it.</summary>
    static string Board()
    {
        var icons = new IconSet();
        return IconMark().Replace(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "OncoLearn.Web.Tests", "Browser", "StyleBoard.html")),
            mark =>
            {
                using var svg = new StringWriter();
                TagHelperOutputExtensions.Svg(icons, mark.Groups["name"].Value).WriteTo(svg, HtmlEncoder.Default);
                return svg.ToString();
            });
    }

    [GeneratedRegex("{(?<name>[a-z0-9-]+)}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IconMark();
}
