using System.Net;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>The evidence matrix for a reader without session or script.</summary>
public sealed class EvidencePageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("en", "Evidence matrix")]
    [InlineData("zh-Hans", "证据矩阵")]
    public async Task Each_cell_leads_to_its_claims_and_each_claim_to_its_paragraph(string lang, string title)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/evidence");
        Assert.Equal(title, reader.Page.QuerySelector("h1")!.TextContent);

        await reader.OpenAsync(reader.Page.QuerySelector("a[href^='/evidence/nupr1/oscc']")!.GetAttribute("href")!);

        var paragraphs = reader.Page.QuerySelectorAll(".claim .paragraph-link").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(reader.Page.QuerySelectorAll(".claim").Length, paragraphs.Count);
        Assert.Contains(paragraphs, paragraph => paragraph.StartsWith("/courses/nupr1/8#p", StringComparison.Ordinal));
        foreach (var paragraph in paragraphs.Distinct(StringComparer.Ordinal))
        {
            await reader.OpenAsync(paragraph);
            Assert.NotNull(reader.Page.GetElementById(paragraph.Split('#')[1]));
        }
    }

    [Theory]
    [InlineData("/evidence?facet=colour")]
    [InlineData("/evidence?course=nothing")]
    [InlineData("/evidence?evidence=rumour")]
    [InlineData("/evidence?category=gossip")]
    [InlineData("/evidence/nupr1/oscc")]
    [InlineData("/evidence/nupr1/nothing?facet=function")]
    public async Task There_is_no_view_of_another_name(string address)
    {
        using var reader = site.Visit();

        await reader.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }

    [Theory]
    [InlineData("/courses/nupr1/conflicts", "Where findings conflict")]
    [InlineData("/courses/nupr1/glossary", "Glossary")]
    public async Task A_course_has_its_conflicts_and_terms(string address, string title)
    {
        using var reader = site.Visit();

        await reader.OpenAsync(address);

        Assert.Equal((HttpStatusCode.OK, title), (reader.Status, reader.Page.QuerySelector("h1")!.TextContent));
        Assert.NotEmpty(reader.Page.QuerySelectorAll(".conflict, .empty, .terms dt"));
        Assert.Equal(title, reader.Page.QuerySelector(".breadcrumbs [aria-current=page]")!.TextContent);
        await reader.OpenAsync(address.Replace("nupr1", "nothing", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }

    [Fact]
    public async Task A_filter_that_leaves_nothing_says_what_to_do()
    {
        using var reader = site.Visit();

        await reader.OpenAsync("/evidence?facet=stage&evidence=trial&category=");

        Assert.Equal("/evidence?facet=stage", reader.Page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_cell_keeps_the_filter_and_leads_back_to_it()
    {
        const string Filter = "/evidence?facet=function&evidence=in-vivo";
        using var reader = site.Visit();
        await reader.OpenAsync("/evidence/nupr1/oscc?facet=function");
        var all = reader.Page.QuerySelectorAll(".claim").Length;

        await reader.OpenAsync(Filter);
        await reader.OpenAsync(reader.Page.QuerySelector(".matrix-cell[href^='/evidence/nupr1/oscc?']")!.GetAttribute("href")!);

        Assert.InRange(reader.Page.QuerySelectorAll(".claim").Length, 1, all - 1);
        Assert.Equal(Filter, reader.Page.QuerySelector(".button-row a")!.GetAttribute("href"));
        await reader.OpenAsync("/evidence/nupr1/oscc?facet=function&category=gossip");
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }

    [Theory]
    [InlineData("en", "disputed", "raises or promotes", "1 claim")]
    [InlineData("zh-Hans", "有争议", "升高、促进", "1 条论断")]
    public async Task The_legend_stands_before_the_table_and_names_each_mark_in_it(string lang, string disputed, string up, string claims)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/evidence");

        var (legend, table) = (reader.Page.QuerySelector(".legend")!, reader.Page.QuerySelector(".matrix")!);
        Assert.True(legend.CompareDocumentPosition(table).HasFlag(AngleSharp.Dom.DocumentPositions.Following));
        Assert.Contains(disputed, legend.TextContent);
        Assert.Contains(up, legend.TextContent);
        Assert.Contains(claims, table.TextContent);
        Assert.Equal(
            reader.Page.QuerySelectorAll(".finding .sign").Select(sign => sign.GetAttribute("data-sign")).Distinct().Order(StringComparer.Ordinal),
            legend.QuerySelectorAll(".sign").Select(sign => sign.GetAttribute("data-sign")).Order(StringComparer.Ordinal));
        Assert.Equal("true", reader.Page.QuerySelector(".facets .chip")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("/courses/nepc", "/evidence?course=nepc")]
    [InlineData("/courses/nupr1/3", "/evidence?course=nupr1")]
    [InlineData("/", "/evidence")]
    [InlineData("/evidence?course=nepc", "/evidence")]
    public async Task From_a_course_the_top_bar_leads_to_its_own_part_of_the_matrix(string from, string to)
    {
        using var reader = site.Visit();

        await reader.OpenAsync(from);

        Assert.NotNull(reader.Page.QuerySelector($".topbar-nav a[href='{to}']"));
    }

    [Fact]
    public async Task The_keyboard_reaches_the_table_only_where_it_may_scroll()
    {
        using var reader = site.Visit();
        var seen = new HashSet<bool>();
        foreach (var filter in new[] { "function", "expression", "stage", "outcome" }.SelectMany(facet => new[] { $"facet={facet}", $"course=nupr1&facet={facet}" }))
        {
            await reader.OpenAsync($"/evidence?{filter}");
            var (frame, table) = (reader.Page.QuerySelector(".matrix-frame")!, reader.Page.QuerySelector(".matrix-scroll")!);
            var mayScroll = !frame.ClassList.Contains("has-few");
            seen.Add(mayScroll);
            Assert.Equal(mayScroll ? ("0", "region", "Evidence matrix") : (null, null, null), (table.GetAttribute("tabindex"), table.GetAttribute("role"), table.GetAttribute("aria-label")));
        }

        Assert.Equal(2, seen.Count);
    }

    [Theory]
    [InlineData("/evidence/nupr1/pancreatic-cancer?facet=function", "h1", "NUPR1 in 胰腺癌")]
    [InlineData("/courses/nupr1/conflicts", ".conflict-links a[href^='/evidence/nupr1/pancreatic-cancer']", "All claims on NUPR1 in 胰腺癌")]
    public async Task Names_of_the_content_are_marked_with_its_language(string address, string selector, string words)
    {
        using var reader = site.Visit();
        await reader.OpenAsync($"/prefs/content/zh-Hans?back={Uri.EscapeDataString(address)}");

        var text = reader.Page.QuerySelector(selector)!;

        Assert.Contains(words, text.TextContent, StringComparison.Ordinal);
        Assert.Contains(text.QuerySelectorAll("[lang=zh-Hans]"), name => name.TextContent == "胰腺癌");
        Assert.DoesNotContain(text.ChildNodes.OfType<AngleSharp.Dom.IText>(), own => own.Data.Contains('癌', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_title_of_the_content_is_marked_with_its_language()
    {
        using var reader = site.Visit();
        await reader.OpenAsync($"/prefs/content/zh-Hans?back={Uri.EscapeDataString("/courses/nupr1/conflicts")}");

        var titles = reader.Page.QuerySelectorAll(".conflict > h2").ToList();

        Assert.Equal("在胰腺癌中，NUPR1 抑制细胞生长，还是与凋亡减少相关？", titles[0].TextContent);
        Assert.All(titles, title => Assert.Equal("zh-Hans", title.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("en", "tfe3", "breast-cancer", "arrow-up: is higher in the tumour")]
    [InlineData("zh-Hans", "tfe3", "breast-cancer", "arrow-up: 在肿瘤中较高")]
    [InlineData("en", "ras", "pancreatic-cancer", "arrow-down: downregulates NUPR1")]
    [InlineData("zh-Hans", "nupr1", "follicular-thyroid-adenoma", "circle: 过表达率与甲状腺滤泡癌相近")]
    public async Task On_expression_a_cell_says_what_it_means_and_does_not_name_its_own_column(string lang, string marker, string cancer, string finding)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/evidence?facet=expression");

        var cell = reader.Page.QuerySelector($"a[href^='/evidence/{marker}/{cancer}?']")!;
        var findings = cell.QuerySelectorAll(".finding").Select(Said).ToList();
        Assert.Contains(finding, findings);
        Assert.DoesNotContain(findings, one => one.Contains(cell.QuerySelector(".cell-cancer")!.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("en", "nsclc", "dash-lg: silencing NUPR1 arrests cells in G0")]
    [InlineData("zh-Hans", "nsclc", "dash-lg: 沉默 NUPR1 使细胞停滞于 G0 期")]
    [InlineData("en", "tnbc", "dash-lg: regulates LCN2")]
    [InlineData("en", "pancreatic-cancer", "arrow-down: lowers or inhibits, or falls as it rises: apoptosis disputed")]
    [InlineData("en", "malignancy", "arrow-down: suppresses the tumour disputed")]
    public async Task On_function_what_has_no_direction_is_said_and_what_is_opposed_is_disputed(string lang, string cancer, string finding)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/evidence?facet=function");

        Assert.Contains(finding, reader.Page.QuerySelectorAll($"a[href^='/evidence/nupr1/{cancer}?'] .finding").Select(Said));
    }

    [Theory]
    [InlineData("en", "2 claims here are disputed", "In pancreatic cancer, does NUPR1 inhibit cell growth, or go with less apoptosis?")]
    [InlineData("zh-Hans", "这里有 2 条论断存在争议", "在胰腺癌中，NUPR1 抑制细胞生长，还是与凋亡减少相关？")]
    public async Task A_disputed_cell_says_so_and_leads_to_both_sides(string lang, string notice, string heading)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/evidence/nupr1/pancreatic-cancer?facet=function");
        Assert.StartsWith(notice, reader.Page.QuerySelector(".notice p")!.TextContent, StringComparison.Ordinal);
        var address = reader.Page.QuerySelector(".notice a")!.GetAttribute("href")!;
        Assert.Equal(
            ["/courses/nupr1/conflicts#claim-s6-inverse-to-apoptosis", "/courses/nupr1/conflicts#claim-s6-inhibits-growth"],
            reader.Page.QuerySelectorAll(".conflict-link").Select(link => link.GetAttribute("href")!));

        await reader.OpenAsync(address);

        var conflict = reader.Page.GetElementById(address.Split('#')[1])!.Closest(".conflict")!;
        Assert.Equal(heading, conflict.QuerySelector("h2")!.TextContent);
        Assert.Empty(conflict.QuerySelectorAll(".conflict-link"));
        var links = conflict.QuerySelectorAll(".conflict-links a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["/evidence/nupr1/pancreatic-cancer?facet=function&course=nupr1", "/courses/nupr1/6", "/practice/nupr1?section=6"], links);
        await reader.OpenAsync(links[0]);
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        await reader.OpenAsync("/evidence/nupr1/oscc?facet=function");
        Assert.Null(reader.Page.QuerySelector(".notice"));
    }

    [Theory]
    [InlineData("/evidence")]
    [InlineData("/courses/nupr1/6")]
    [InlineData("/courses/nupr1/9")]
    public async Task What_conflicts_is_one_step_away(string address)
    {
        using var reader = site.Visit();

        await reader.OpenAsync(address);

        Assert.NotNull(reader.Page.QuerySelector("main a[href^='/courses/nupr1/conflicts']"));
    }

    [Theory]
    [InlineData("en", "Also in section")]
    [InlineData("zh-Hans", "又见章节")]
    public async Task The_glossary_stands_by_section_and_says_each_name_once(string lang, string also)
    {
        using var reader = site.Visit(lang);
        await reader.OpenAsync("/courses/nupr1/glossary");

        var ids = reader.Page.QuerySelectorAll(".terms > div").Select(term => term.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Count(), ids.Count);
        Assert.Equal("16p11.2", reader.Page.QuerySelector("#term-locus-16p11-2 dt")!.TextContent.Trim());
        Assert.Contains(also, reader.Page.QuerySelector("#term-nupr1 dd")!.TextContent);
        Assert.NotNull(reader.Page.QuerySelector("#term-nupr1 dd a[href='/courses/nupr1/2']"));
        Assert.NotNull(reader.Page.QuerySelector("h2#section-6 a[href='/courses/nupr1/6']"));
        Assert.NotNull(reader.Page.QuerySelector(".glossary-sections a[href='#section-6']"));
    }

    static string Said(AngleSharp.Dom.IElement finding) => $"{finding.QuerySelector("[data-sign]")!.GetAttribute("data-sign")}: {finding.TextContent.Trim()}";
}
