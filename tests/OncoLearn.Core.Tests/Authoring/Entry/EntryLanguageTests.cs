using System.Text.RegularExpressions;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Questions from a page in the other language.</summary>
public sealed partial class EntryLanguageTests
{
    const string TakenAsChinese = "English was chosen and the question is written in Chinese: taken as Chinese";
    const string TakenAsEnglish = "Chinese was chosen and the question is written in English: taken as English";

    [Theory]
    [InlineData("1. 抑癌基因 TP53 编码的蛋白是什么？\nA. p53\nB. p300\n答案：A")]
    [InlineData("1. NUPR1 与 TP53、ATF4、CHOP 的关系？\nA. activation\nB. inhibition\n答案：A")]
    [InlineData("1. 据 Cano 等的综述，NUPR1 在 in vitro 实验中抑制哪种细胞死亡？\nA. ferroptosis\nB. necrosis of the cell\n答案：A")]
    [InlineData("1. KRAS 是抑癌基因。（×）")]
    [InlineData("1. NUPR1 定位于____。\n答案：细胞核")]
    [InlineData("1. “Role of NUPR1”一文研究的是哪种肿瘤？\n答案：胰腺癌")]
    public void A_Chinese_question_is_filed_as_Chinese(string text)
    {
        var item = Assert.Single(Paper.Read(text, EntryDefaults.English).Items);
        Assert.Contains(TakenAsChinese, item.Notes.Select(note => note.En));
        Assert.Equal([EntryDefaults.Chinese], LangsOf(item));
    }

    [Theory]
    [InlineData("1. Which protein does TP53 encode?\nA. p53\nB. p300\nAnswer: A")]
    [InlineData("1. What binds RAF?\nA. RAS-GTP\nB. RAS-GDP\nAnswer: A")]
    [InlineData("1. KRAS is a suppressor. (F)")]
    [InlineData("1. NUPR1 lies in the ____ of cells.\nAnswer: nucleus")]
    public void An_English_question_is_filed_as_English(string text)
    {
        var item = Assert.Single(Paper.Read(text, EntryDefaults.Chinese).Items);
        Assert.Contains(TakenAsEnglish, item.Notes.Select(note => note.En));
        Assert.Equal([EntryDefaults.English], item.Draft!.Question.Payload["stem"]!.AsObject().Select(one => one.Key));
    }

    [Theory]
    [InlineData("1. What does the term 细胞自噬 (autophagy) mean in these cells?\nA. self-eating\nB. self-killing\nAnswer: A", EntryDefaults.English)]
    [InlineData("1. Which?\nA. 细胞凋亡\nB. 细胞坏死\nAnswer: A", EntryDefaults.English)]
    [InlineData("1. EGFR T790M\nA. gefitinib\nB. osimertinib\nAnswer: B", EntryDefaults.Chinese)]
    [InlineData("1. Which protein does TP53 encode?\nA. p53\nB. p300\nAnswer: A\n解析：略。", EntryDefaults.Chinese)]
    [InlineData("1. NUPR1 抑制 ferroptosis 的机制？\nA. GPX4\nB. NCOA4\n答案：A", EntryDefaults.Chinese)]
    public void What_may_be_of_the_language_that_was_chosen_stays_in_it(string text, string lang) => AssertStays(text, lang, lang);

    [Theory]
    [InlineData("语言：中文\n1. Which protein does TP53 encode?\nA. p53\nB. p300\nAnswer: A", EntryDefaults.English, EntryDefaults.Chinese)]
    [InlineData("Language: English\n1. 编码什么蛋白？\nA. p53\nB. p300\n答案：A", EntryDefaults.Chinese, EntryDefaults.English)]
    [InlineData("1. EN: 编码什么蛋白？\nA. p53\nB. p300\n答案：A", EntryDefaults.English, EntryDefaults.English)]
    public void A_language_that_is_named_holds(string text, string chosen, string lang) => AssertStays(text, chosen, lang);

    [Fact]
    public void An_English_sentence_about_a_Chinese_one_stays_with_a_remark()
    {
        var item = Assert.Single(Paper.Read("1. Which of these is 二甲双胍抑制肿瘤细胞的生长和迁移？\nA. fact\nB. myth\nAnswer: A").Items);
        Assert.Equal([EntryDefaults.English], LangsOf(item));
        Assert.Contains("taken as English", Assert.Single(item.Notes).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-paper", EntryDefaults.English, EntryDefaults.Chinese)]
    [InlineData("en-bank", EntryDefaults.Chinese, EntryDefaults.English)]
    public void A_paper_is_the_same_whatever_page_it_comes_from(string paper, string chosen, string written)
    {
        var (other, own) = (Paper.Read(Paper.Of(paper), chosen), Paper.Read(Paper.Of(paper), written));
        Assert.Equal(own.Items.Select(item => item.Draft?.Question.Payload.ToJsonString()), other.Items.Select(item => item.Draft?.Question.Payload.ToJsonString()));
    }

    static void AssertStays(string text, string chosen, string lang)
    {
        var item = Assert.Single(Paper.Read(text, chosen).Items);
        Assert.Equal([lang], LangsOf(item));
        Assert.DoesNotContain(item.Notes, note => note.En is TakenAsChinese or TakenAsEnglish);
    }

    [Fact]
    public void A_Chinese_answer_to_an_English_question_is_written_for_those_who_read_Chinese()
    {
        var item = Assert.Single(Paper.Read("1. What is apoptosis?\n答案：细胞凋亡", EntryDefaults.Chinese).Items);
        Assert.Equal(["zh-Hans"], LangsOf(item));
    }

    [Theory]
    [InlineData("question", "抑癌基因 TP53 编码的蛋白是什么？", "p53", "p300", EntryDefaults.English, EntryDefaults.Chinese, TakenAsChinese)]
    [InlineData("题干", "Which protein does TP53 encode?", "p53", "p300", EntryDefaults.Chinese, EntryDefaults.English, TakenAsEnglish)]
    [InlineData("题干", "Which protein does TP53 encode?", "蛋白 p53", "p300", EntryDefaults.Chinese, EntryDefaults.Chinese, null)]
    [InlineData("question", "Which of these is 二甲双胍抑制肿瘤细胞的生长和迁移？", "fact", "myth", EntryDefaults.English, EntryDefaults.English, "taken as English")]
    [InlineData("stem.en", "抑癌基因 TP53 编码的蛋白是什么？", "p53", "p300", EntryDefaults.English, EntryDefaults.English, null)]
    [InlineData("题干(中文)", "Which protein does TP53 encode?", "p53", "p300", EntryDefaults.Chinese, EntryDefaults.Chinese, null)]
    public void A_row_whose_headings_name_no_language_is_in_its_own(string heading, string stem, string a, string b, string chosen, string written, string? told)
    {
        var item = RowOf([heading, "A", "B", "key", "解析"], [stem, a, b, "A", ""], chosen);
        Assert.Equal(written, Assert.Single(item.Draft!.Question.Payload["stem"]!.AsObject()).Key);
        if (told is null) Assert.Empty(item.Notes);
        else Assert.Contains(told, Assert.Single(item.Notes).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_question_of_the_bank_is_in_the_language_of_the_question()
    {
        var before = RowOf(["题干", "A", "B", "key"], ["TP53 编码什么？", "p53", "p300", "A"], EntryDefaults.Chinese).Draft!.Question;
        foreach (var chosen in new[] { EntryDefaults.Chinese, EntryDefaults.English })
        {
            var item = RowOf(["uid", "题干", "A", "B", "key"], ["q", "What does TP53 encode?", "p53", "p63", "A"], chosen, before);
            Assert.Equal([EntryDefaults.Chinese], LangsOf(item));
            Assert.DoesNotContain(item.Notes, note => note.En is TakenAsChinese or TakenAsEnglish);
        }
    }

    [Fact]
    public void A_heading_in_digits_of_another_script_is_not_known() =>
        Assert.Contains("option ١, option.1١.en", Assert.Single(EntrySource.Of(new EntryTable(1, ["stem.en", "option ١", "option.1١.en"], [])).Read(EntryDefaults.For(EntryDefaults.English)).Notes).En, StringComparison.Ordinal);

    [Fact]
    public void A_doubtful_row_is_Chinese_where_Chinese_is_chosen() =>
        Assert.Equal([EntryDefaults.Chinese], LangsOf(RowOf(["question", "A", "B", "key"], ["Which of these is 二甲双胍抑制肿瘤细胞的生长和迁移？", "fact", "myth", "A"], EntryDefaults.Chinese)));

    static EntryItem RowOf(string[] header, string[] row, string lang, QuestionDraft? known = null) => Assert.Single(
        EntrySource.Of(new EntryTable(1, header, [new EntryRow(2, row)])).Read(EntryDefaults.For(lang), known is null ? null : new Dictionary<string, QuestionDraft> { ["q"] = known }).Items);

    static IEnumerable<string> LangsOf(EntryItem item) => Language().Matches(item.Draft!.Question.Payload.ToJsonString()).Select(match => match.Groups["lang"].Value).Distinct();

    [GeneratedRegex("\"(?<lang>en|zh-Hans)\":", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Language();
}
