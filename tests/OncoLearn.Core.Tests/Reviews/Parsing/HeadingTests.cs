using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Parsing;

/// <summary>Headings in every habit, and numbers that are none.</summary>
public sealed class HeadingTests
{
    const string Chinese = "QRX7在缺氧的细胞中升高，并进入细胞核与几种应激蛋白结合，从而帮助细胞度过缺氧。";
    const string English = "QRX7 rises in hypoxic cells and enters the nucleus, where it binds several stress proteins and helps the cell survive.";

    [Theory]
    [InlineData("1. 概述|2. 肺癌|2.1. 增殖|3. 结论", "1 概述|2 肺癌|2.1 增殖|3 结论", "1121")]
    [InlineData("0\u2003引言|1\u2003分子概述|2\u2003作用|2.1\u2003增殖|2.2\u2003侵袭", "0 引言|1 分子概述|2 作用|2.1 增殖|2.2 侵袭", "11122")]
    [InlineData("1概述|2肺癌|3结论", "1 概述|2 肺癌|3 结论", "111")]
    [InlineData("1、概述|2、肺癌|3、结论", "1 概述|2 肺癌|3 结论", "111")]
    [InlineData("Ⅰ 概述|Ⅱ 肺癌|Ⅲ 结论", "Ⅰ 概述|Ⅱ 肺癌|Ⅲ 结论", "111")]
    [InlineData("I 概述|II 肺癌|III 结论", "I 概述|II 肺癌|III 结论", "111")]
    [InlineData("一、概述|二、肺癌|（一）增殖|（二）侵袭|三、结论", "一 概述|二 肺癌|（一） 增殖|（二） 侵袭|三 结论", "11221")]
    [InlineData("一、概述|二、肺癌|1. 增殖|2. 侵袭|三、胃癌|1. 增殖|四、结论", "一 概述|二 肺癌|1 增殖|2 侵袭|三 胃癌|1 增殖|四 结论", "1122121")]
    [InlineData("第一章 概述|第二章 肺癌|第三章 结论", "第一章 概述|第二章 肺癌|第三章 结论", "111")]
    [InlineData("１．概述|２．肺癌|２．１　增殖", "1 概述|2 肺癌|2.1 增殖", "112")]
    public void Chinese_headings_are_found(string headings, string expected, string levels) => AssertFound(Chinese, headings, expected, levels);

    [Theory]
    [InlineData("1 Introduction|2 Lung cancer|2.1 Proliferation|3 Conclusions", "1 Introduction|2 Lung cancer|2.1 Proliferation|3 Conclusions", "1121")]
    [InlineData("I. Introduction|II. Lung cancer|A. Proliferation|B. Invasion|III. Conclusions", "I Introduction|II Lung cancer|A Proliferation|B Invasion|III Conclusions", "11221")]
    [InlineData("I Introduction|II Lung cancer|III Gastric cancer|IV Conclusions", "I Introduction|II Lung cancer|III Gastric cancer|IV Conclusions", "1111")]
    [InlineData("I Introduction|II Lung cancer|A. Proliferation|B. Invasion|III Conclusions", "I Introduction|II Lung cancer|A Proliferation|B Invasion|III Conclusions", "11221")]
    [InlineData("1. INTRODUCTION|2. LUNG CANCER|2.1. p53 AND QRX7|3. CONCLUSIONS", "1 INTRODUCTION|2 LUNG CANCER|2.1 p53 AND QRX7|3 CONCLUSIONS", "1121")]
    [InlineData("Introduction|Lung cancer and its markers|Discussion|Conclusions", " Introduction| Lung cancer and its markers| Discussion| Conclusions", "1111")]
    public void English_headings_are_found(string headings, string expected, string levels) => AssertFound(English, headings, expected, levels);

    [Theory]
    [InlineData("2003年首次报道了这一基因，")]
    [InlineData("12号染色体上的这一基因，")]
    [InlineData("3个假基因中，")]
    [InlineData("2 例患者出现了缓解，")]
    [InlineData("2. 它在正常细胞中不升高。")]
    [InlineData("[2]以及其他文献都认为如此，")]
    [InlineData("2~3倍于正常组织，")]
    public void A_number_at_the_start_of_a_line_is_no_heading(string line)
    {
        var source = $"1. 概述\n{Chinese}这一结果来自\n{line}{Chinese}\n2. 肺癌\n{Chinese}\n3. 结论\n{Chinese}\n";

        Assert.Equal(["1 概述", "2 肺癌", "3 结论"], Titles(ReviewParser.Parse(source)));
    }

    [Theory]
    [InlineData("V Gene segments are joined")]
    [InlineData("X Inactivation")]
    [InlineData("II Methods")]
    public void A_roman_numeral_without_a_dot_alone_numbers_nothing(string line)
    {
        var source = $"1. Introduction\n{English}\n2. Lung cancer\n{English}\n{line}\n{English}\n3. Conclusions\n{English}\n";

        Assert.Equal(["1 Introduction", "2 Lung cancer", "3 Conclusions"], Titles(ReviewParser.Parse(source)));
    }

    [Fact]
    public void A_list_inside_a_section_opens_no_sections()
    {
        var source = $"1. Introduction\n{English}\n2. Criteria\n{English}\n1. The patient had been treated before and had progressed.\n2. The tumour could be measured in two dimensions.\n3. The patient consented.\n{English}\n3. Conclusions\n{English}\n";

        Assert.Equal(["1 Introduction", "2 Criteria", "3 Conclusions"], Titles(ReviewParser.Parse(source)));
    }

    [Fact]
    public void A_heading_inside_a_line_is_cut_out_and_told()
    {
        var source = $"1. 概述\n{Chinese}\n{Chinese}2.  肺癌  {Chinese}\n3. 结论\n{Chinese}\n";

        var review = ReviewParser.Parse(source);

        Assert.Equal(["1 概述", "2 肺癌", "3 结论"], Titles(review));
        Assert.StartsWith("QRX7在缺氧", review.Sections[1].Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("度过缺氧。", review.Sections[0].Paragraphs[^1].Text, StringComparison.Ordinal);
        Assert.Contains(review.Doubts, doubt => doubt.Where == "line 3" && doubt.Why.En.Contains("The heading 2", StringComparison.Ordinal));
        Assert.Contains(review.Repairs, repair => repair.Kind == "heading-in-line");
    }

    [Theory]
    [InlineData("1 引言" + Chinese + "|2 肺癌 " + Chinese)]
    [InlineData("1. 引言 " + Chinese + "|2. 肺癌 " + Chinese)]
    public void Text_that_touches_its_heading_is_parted_from_it(string lines)
    {
        var review = ReviewParser.Parse(lines.Replace('|', '\n'));

        Assert.Equal(["1 引言", "2 肺癌"], Titles(review));
        Assert.All(review.Sections, section => Assert.Equal(Chinese, Assert.Single(section.Paragraphs).Text));
    }

    [Fact]
    public void A_missing_number_is_told()
    {
        var review = ReviewParser.Parse($"1. 概述\n{Chinese}\n2. 肺癌\n{Chinese}\n4. 结论\n{Chinese}\n");

        Assert.Equal(["1 概述", "2 肺癌", "4 结论"], Titles(review));
        Assert.Contains(review.Doubts, doubt => doubt.Where == "line 5" && doubt.Why.En.Contains("may be missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_over_two_lines_is_one_title()
    {
        const string First = "2 The role of QRX7 in the proliferation and invasion of cancer cells of the lung and of";
        var source = $"1 Introduction\n{English[..86]}\n{English[86..]}\n{First}\nthe stomach\n{English[..86]}\n{English[86..]}\n";

        Assert.Equal(["1 Introduction", $"{First} the stomach"], Titles(ReviewParser.Parse(source)));
    }

    [Fact]
    public void Text_without_any_heading_is_one_section_with_a_doubt()
    {
        var review = ReviewParser.Parse($"{English}\n{English}\n");

        var section = Assert.Single(review.Sections);
        Assert.Equal((null, ""), (section.Number, section.Title));
        Assert.Contains(review.Doubts, doubt => doubt.Why.En.Contains("under no heading", StringComparison.Ordinal));
    }

    static void AssertFound(string text, string headings, string expected, string levels)
    {
        var review = ReviewParser.Parse(string.Concat(headings.Split('|').Select(heading => $"{heading}\n{text}\n{text}\n")));

        Assert.Equal(expected.Split('|'), review.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.Equal(levels, string.Concat(review.Sections.Select(section => section.Level)));
        Assert.All(review.Sections, section => Assert.Equal([text, text], section.Paragraphs.Select(paragraph => paragraph.Text)));
    }

    static IEnumerable<string> Titles(ParsedReview review) => review.Sections.Select(section => $"{section.Number} {section.Title}");

    /// <summary>A short line is no full one, but no title ends in “and”.</summary>
    [Theory]
    [InlineData("2.2. Invasion and\nmetastasis\n", "Invasion and metastasis")]
    [InlineData("2.2. Invasion\nmetastasis\n", "Invasion")]
    [InlineData("2.2 Nanog与\n肿瘤转移\n", "Nanog与肿瘤转移")]
    public void A_title_that_ends_in_a_joining_word_goes_on(string heading, string expected)
    {
        var text = "The gene QRX7 rises in many tumours and nobody knows why it does so in all of them [1].\n";

        var review = ReviewParser.Parse($"1. Introduction\n{text}2. Roles\n2.1. Growth\n{text}{heading}{text}2.3. Fate\n{text}");

        Assert.Equal(expected, review.Sections.Single(section => section.Number == "2.2").Title);
    }
}
