using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Keys with a reason behind them, and statements that say in brackets whether they are true.</summary>
public sealed class KeyReasonTests
{
    [Theory]
    [InlineData("答：A。因为 APC 是抑癌基因。", "因为 APC 是抑癌基因。")]
    [InlineData("答案：A。因为 APC 突变", "因为 APC 突变")]
    [InlineData("答案：A，APC 突变是腺瘤形成的第一步。", "APC 突变是腺瘤形成的第一步。")]
    [InlineData("答案：\nA。因为 APC 突变\n最早出现。", "因为 APC 突变最早出现。")]
    public void A_sentence_behind_the_letter_is_the_explanation(string lines, string explanation)
    {
        var item = Read($"1. 结肠癌最早突变的基因是？\nA. APC\nB. KRAS\n{lines}", EntryDefaults.Chinese);
        Assert.Equal(("A", explanation), (KeyOf(item), (string?)item.Draft!.Question.Payload["explanation"]!["zh-Hans"]));
        Assert.Contains(item.Notes, note => note.Zh == "答案后面的话算作解析");
    }

    [Theory]
    [InlineData("Answer: A. Because APC is lost first", "A", "Because APC is lost first")]
    [InlineData("Answer: A, B. Both are lost in most adenomas.", "AB", "Both are lost in most adenomas.")]
    public void So_it_is_in_English(string line, string key, string explanation)
    {
        var item = Read($"1. Which genes are lost?\nA. APC\nB. TP53\nC. KRAS\n{line}");
        Assert.Equal((key, explanation), (KeyOf(item), (string?)item.Draft!.Question.Payload["explanation"]!["en"]));
        Assert.Contains(item.Notes, note => note.En == "what stands behind the answer was taken for the explanation");
    }

    [Theory]
    [InlineData("答案：A. B", null)]
    [InlineData("答案：A. APC", "A")]
    [InlineData("答案：A，B", "AB")]
    [InlineData("答案：A. KRAS", null)]
    [InlineData("答案：A。 B. KRAS 因为突变。", null)]
    [InlineData("答案：D。因为别的都不对。", null)]
    public void A_list_of_letters_an_option_and_what_is_no_option_are_read_as_before(string line, string? key)
    {
        var item = Read($"1. 结肠癌最早突变的基因是？\nA. APC\nB. TP53\nC. KRAS\n{line}", EntryDefaults.Chinese);
        Assert.Equal(key, item.Draft is null ? null : KeyOf(item));
        Assert.DoesNotContain(item.Notes, note => note.Zh == "答案后面的话算作解析");
    }

    [Fact]
    public void A_statement_headed_as_one_may_say_why_behind_its_truth()
    {
        var item = Read("二、判断题\n1. p53 是癌基因。\n答案：错误。因为它抑制增殖。", EntryDefaults.Chinese);
        Assert.Equal((false, "因为它抑制增殖。"), ((bool)item.Draft!.Question.Payload["answer"]!, (string?)item.Draft.Question.Payload["explanation"]!["zh-Hans"]));
        Assert.Equal("short-answer", Read("1. p53 是癌基因吗？\n答案：错误。因为它抑制增殖。", EntryDefaults.Chinese).Draft!.Question.Type);
    }

    [Theory]
    [InlineData("p53 是癌基因。（错误）", "p53 是癌基因。", false)]
    [InlineData("p53 是抑癌基因（正确）。", "p53 是抑癌基因。", true)]
    [InlineData("维生素(A)过量可致畸。（ 对 ）", "维生素(A)过量可致畸。", true)]
    [InlineData("p53 是癌基因。（不正确）", "p53 是癌基因。", false)]
    [InlineData("p53 是癌基因。（×）", "p53 是癌基因。", false)]
    [InlineData("p53 is an oncogene. (False)", "p53 is an oncogene.", false)]
    [InlineData("p53 is a tumour suppressor (TRUE).", "p53 is a tumour suppressor.", true)]
    [InlineData("p53 is a tumour suppressor. (T)", "p53 is a tumour suppressor.", true)]
    public void Words_in_brackets_at_the_end_say_whether_a_statement_is_true(string text, string stem, bool truth)
    {
        var draft = Read($"1. {text}\n2. TERT is a kinase. (F)").Draft!.Question;
        Assert.Equal(("true-false", truth), (draft.Type, (bool)draft.Payload["answer"]!));
        Assert.Equal(stem, (string?)draft.Payload["stem"]!.AsObject().First().Value);
    }

    [Fact]
    public void Such_words_inside_a_stem_or_above_options_are_no_key()
    {
        Assert.Null(Read("1. 下列说法（正确）的是哪些", EntryDefaults.Chinese).Draft);
        Assert.Equal("no answer was found", Assert.Single(Read("1. 下列说法（错误）\nA. 甲\nB. 乙", EntryDefaults.Chinese).Problems).En);
        Assert.Equal("B", KeyOf(Read("1. 关于 p53，（ B ）的说法（错误）\nA. 甲\nB. 乙", EntryDefaults.Chinese)));
    }

    static EntryItem Read(string text, string lang = EntryDefaults.English) => Paper.Read(text, lang).Items[0];

    static string KeyOf(EntryItem item)
    {
        Assert.True(item.Draft is not null, string.Join('\n', item.Problems.Select(problem => problem.En)));
        return string.Concat(item.Draft!.Question.Payload["options"]!.AsArray().Index().Where(option => option.Item!["correct"] is not null).Select(option => (char)('A' + option.Index)));
    }
}
