using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>The type in brackets behind a stem.</summary>
public sealed class TypeBehindTests
{
    [Fact]
    public void A_type_in_brackets_before_the_stem_is_no_part_of_it() =>
        Assert.Equal("MDM2 使 p53 降解。", (string?)Assert.Single(Paper.Read("1.（判断）MDM2 使 p53 降解。\n答案：对", EntryDefaults.Chinese).Items).Draft!.Question.Payload["stem"]!["zh-Hans"]);

    [Theory]
    [InlineData("1. KRAS 是抑癌基因。（判断）\n答案：错", "KRAS 是抑癌基因。")]
    [InlineData("1. KRAS 是抑癌基因（判断题）。\n答案：错", "KRAS 是抑癌基因。")]
    [InlineData("1. KRAS 是抑癌基因。【判断】（×）", "KRAS 是抑癌基因。")]
    [InlineData("1. KRAS 是抑癌基因。（判断正误）\n答案：×", "KRAS 是抑癌基因。")]
    [InlineData("1. KRAS 是癌基因。（对错）\n答案：√", "KRAS 是癌基因。")]
    [InlineData("1. 哪个是激酶？【单选】\nA. AKT\nB. p53\n答案：A", "哪个是激酶？")]
    [InlineData("1. 哪个是激酶？（单选题）（　）\nA. AKT\nB. p53\n答案：A", "哪个是激酶？（　）")]
    [InlineData("1. 哪些是激酶？（多选题）\nA. AKT\nB. ERK\nC. p53\n答案：AB", "哪些是激酶？")]
    [InlineData("1. 抑癌蛋白叫什么？（简答）\n答案：p53", "抑癌蛋白叫什么？")]
    public void It_is_taken_off_a_question_of_that_type(string text, string stem) => AssertStem(text, EntryDefaults.Chinese, stem, isCut: true);

    [Theory]
    [InlineData("1. KRAS is a suppressor. (T/F)\nAnswer: F", "KRAS is a suppressor.")]
    [InlineData("1. KRAS is a suppressor (True / False).\nAnswer: False", "KRAS is a suppressor.")]
    [InlineData("1. KRAS is a suppressor. [true or false]\nAnswer: False", "KRAS is a suppressor.")]
    [InlineData("1. Which are kinases? (select all that apply)\nA. AKT\nB. ERK\nC. p53\nAnswer: A, B", "Which are kinases?")]
    public void It_is_taken_off_an_English_one_too(string text, string stem) => AssertStem(text, EntryDefaults.English, stem, isCut: true);

    [Theory]
    [InlineData("1. 哪些是激酶？（多选题）\nA. AKT\nB. ERK\nC. p53\n答案：A", "哪些是激酶？（多选题）")]
    [InlineData("1. 哪个适用于正常人？（判断）\nA. AKT\nB. p53\n答案：A", "哪个适用于正常人？（判断）")]
    [InlineData("1. 这篇综述（单选）说明什么？\nA. AKT\nB. p53\n答案：A", "这篇综述（单选）说明什么？")]
    [InlineData("1. 细胞如何存活？（自然选择）\nA. AKT\nB. p53\n答案：A", "细胞如何存活？（自然选择）")]
    [InlineData("1. |KRAS 是抑癌基因。（判断）\n答案：错", "KRAS 是抑癌基因。（判断）")]
    public void It_stays_where_it_says_something_else(string text, string stem) => AssertStem(text, EntryDefaults.Chinese, stem, isCut: false);

    [Fact]
    public void It_is_taken_off_a_stem_with_gaps()
    {
        var item = Assert.Single(Paper.Read("1. NUPR1 定位于____。（填空题）\n答案：细胞核", EntryDefaults.Chinese).Items);
        Assert.Equal("NUPR1 定位于{{g1}}。", (string?)item.Draft!.Question.Payload["text"]!["zh-Hans"]);
    }

    [Fact]
    public void A_stem_that_ends_so_in_a_bank_comes_back_whole()
    {
        var draft = Assert.Single(Paper.Read("1. |KRAS 是抑癌基因。（判断）\n答案：错", EntryDefaults.Chinese).Items).Draft!.Question;
        var again = Paper.Read(string.Join('\n', EntryWriter.Write([draft], "zh-Hans").Lines));
        Assert.Equal("KRAS 是抑癌基因。（判断）", (string?)Assert.Single(again.Items).Draft!.Question.Payload["stem"]!["zh-Hans"]);
    }

    static void AssertStem(string text, string lang, string stem, bool isCut)
    {
        var item = Assert.Single(Paper.Read(text, lang).Items);
        Assert.Equal(stem, (string?)item.Draft!.Question.Payload["stem"]![lang]);
        Assert.Equal(isCut, item.Notes.Any(note => note.En == "the type in the brackets at the end of the stem was taken off"));
    }
}
