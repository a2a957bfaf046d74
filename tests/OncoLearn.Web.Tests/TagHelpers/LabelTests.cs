using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.TagHelpers;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.TagHelpers;

public sealed class LabelTests(OncoLearnServer server) : IClassFixture<OncoLearnServer>
{
    [Theory]
    [InlineData("mechanism", "机制", "Mechanism")]
    [InlineData("marker", "标志物", "Marker")]
    [InlineData("therapy", "治疗", "Therapy")]
    [InlineData("background", "背景", "Background")]
    public void A_category_has_a_colour_an_icon_and_a_word(string key, string zhHans, string en)
    {
        var label = new CategoryLabelTagHelper(Icons) { Category = key };

        AssertLabel(label, Languages.Chinese, zhHans, $"class=\"category category-{key}\"", hasIcon: true);
        AssertLabel(label, Languages.English, en, $"class=\"category category-{key}\"", hasIcon: true);
    }

    [Theory]
    [InlineData("in-vitro", "体外", "In vitro")]
    [InlineData("in-vivo", "体内", "In vivo")]
    [InlineData("preclinical", "临床前（未指明）", "Preclinical (unspecified)")]
    [InlineData("clinical-samples", "临床样本", "Clinical samples")]
    [InlineData("cohort", "队列", "Cohort")]
    [InlineData("trial", "临床试验", "Trial")]
    [InlineData("mixed", "混合", "Mixed")]
    [InlineData("review", "综述陈述", "Review statement")]
    public void Evidence_has_an_icon_and_a_fixed_word(string key, string zhHans, string en)
    {
        var badge = new EvidenceBadgeTagHelper(Icons) { Kind = key };

        AssertLabel(badge, Languages.Chinese, zhHans, "class=\"badge-word\"", hasIcon: true);
        AssertLabel(badge, Languages.English, en, "class=\"badge-word\"", hasIcon: true);
    }

    [Theory]
    [InlineData("reported", "已报道", "Reported", false)]
    [InlineData("suggested", "提示性", "Suggested", false)]
    [InlineData("disputed", "有争议", "Disputed", true)]
    [InlineData("unknown", "未知", "Unknown", true)]
    public void Certainty_has_a_fixed_word(string key, string zhHans, string en, bool hasIcon)
    {
        var badge = new CertaintyBadgeTagHelper(Icons) { Value = key };

        AssertLabel(badge, Languages.Chinese, zhHans, $"badge-{key}", hasIcon);
        AssertLabel(badge, Languages.English, en, $"badge-{key}", hasIcon);
    }

    [Fact]
    public void A_word_outside_the_vocabulary_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Render(new EvidenceBadgeTagHelper(Icons) { Kind = "hearsay" }, Languages.English));

    [Fact]
    public void An_icon_that_was_not_listed_says_where_to_list_it()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Render(new IconTagHelper(Icons) { Name = "unicorn" }, Languages.English));

        Assert.Contains("Assets.targets", failure.Message);
    }

    [Fact]
    public void An_icon_is_drawn_and_not_read_out()
    {
        var html = Render(new IconTagHelper(Icons) { Name = "book" }, Languages.English);

        Assert.StartsWith("<svg ", html);
        Assert.Contains("aria-hidden=\"true\"", html);
        Assert.Contains("<path ", html);
    }

    IconSet Icons => server.Services.GetRequiredService<IconSet>();

    static void AssertLabel(TagHelper helper, string language, string word, string attribute, bool hasIcon)
    {
        var html = Render(helper, language);
        Assert.StartsWith("<span ", html);
        Assert.Contains(attribute, html);
        Assert.EndsWith($"{word}</span>", html);
        Assert.Equal(hasIcon, html.Contains("<svg", StringComparison.Ordinal));
    }

    static string Render(TagHelper helper, string language) => InterfaceLanguage.Read(language, () =>
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    });
}
