using System.Text.Json;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Lines that say where a question is taken from.</summary>
public sealed class SourceLinesTests
{
    const string Asked = "1. 哪个是激酶？\nA. AKT\nB. p53";

    const string AskedInBoth = "1. 哪个是激酶？\nEN: Which is a kinase?\nA. AKT\nEN: AKT\nB. p53\nEN: p53\n答案：A";

    const string ReasonsInBoth = "\n理由 A：它磷酸化底物。\nEN: It phosphorylates.\n理由 B：它是转录因子。\nEN: It is a transcription factor.";

    [Theory]
    [InlineData("出处：病理学第 9 版")]
    [InlineData("来源：病理学第 9 版")]
    public void A_source_stands_with_the_explanation(string line)
    {
        foreach (var text in new[] { $"{Asked}\n{line}\n答案：A\n解析：AKT 是激酶。", $"{Asked}\n答案：A\n解析：AKT 是激酶。\n{line}" })
        {
            var item = Assert.Single(Read(text).Items);
            Assert.Equal(["AKT", "p53"], item.Draft!.Question.Payload["options"]!.AsArray().Select(option => (string?)option!["text"]!["zh-Hans"]));
            Assert.Equal([("zh-Hans", "AKT 是激酶。出处：病理学第 9 版")], ExplanationOf(item));
        }
    }

    [Fact]
    public void A_source_with_no_explanation_is_left_out_and_that_is_told()
    {
        var item = Assert.Single(Read($"{Asked}\n来源：病理学第 9 版\n答案：A").Items);
        Assert.Equal("第 4 行的出处没有导入：没有解析可以附上它", Assert.Single(item.Notes).Zh);
        Assert.Empty(ExplanationOf(item));
    }

    [Fact]
    public void Behind_reasons_alone_it_stands_in_each_language_that_the_question_is_asked_in()
    {
        var item = Assert.Single(Read($"{AskedInBoth}{ReasonsInBoth}\n出处：病理学第 9 版").Items);
        Assert.Equal([("en", "Source: 病理学第 9 版"), ("zh-Hans", "出处：病理学第 9 版")], ExplanationOf(item));
        Assert.Equal(["en", "zh-Hans"], LanguagesOf(item));
    }

    [Fact]
    public void It_stands_with_an_explanation_in_both_languages_in_each()
    {
        var item = Assert.Single(Read($"{AskedInBoth}\n解析：中文：AKT 是激酶。\nEN: AKT is a kinase.\n出处：Robbins").Items);
        Assert.Equal([("en", "AKT is a kinase. Source: Robbins"), ("zh-Hans", "AKT 是激酶。出处：Robbins")], ExplanationOf(item));
    }

    [Fact]
    public void A_source_in_two_languages_goes_to_each_in_its_own()
    {
        var item = Assert.Single(Read($"{AskedInBoth}\n解析：中文：AKT 是激酶。\nEN: AKT is a kinase.\n出处：中文：病理学第 9 版\nEN: Robbins,\n| 9th ed.").Items);
        Assert.Equal([("en", "AKT is a kinase. Source: Robbins,\n 9th ed."), ("zh-Hans", "AKT 是激酶。出处：病理学第 9 版")], ExplanationOf(item));
    }

    [Fact]
    public void A_source_in_one_language_is_told_in_the_other_as_it_is() =>
        Assert.Equal([("en", "Source: 病理学"), ("zh-Hans", "出处：病理学")], ExplanationOf(Assert.Single(Read($"{AskedInBoth}{ReasonsInBoth}\n出处：中文：病理学").Items)));

    [Theory]
    [InlineData("EN", "en", "Source: Robbins p. 3")]
    [InlineData("中文", "zh-Hans", "出处：Robbins p. 3")]
    public void It_stands_alone_where_the_explanation_became_reasons(string named, string lang, string explanation)
    {
        var item = Assert.Single(Paper.Read($"1. Which is a kinase?\nA. AKT\nB. p53\nAnswer: A\nExplanation: {named}: A is correct because it is one. B is wrong because it is none.\nSource: Robbins p. 3", lang).Items);
        Assert.Contains(item.Notes, note => note.En == "what the explanation says of each option became its reason");
        Assert.Contains(item.Notes, note => note.En == "the source in line 6 was put behind the explanation");
        Assert.Equal([(lang, explanation)], ExplanationOf(item));
    }

    [Fact]
    public void An_explanation_of_which_reasons_were_taken_stays_in_its_language() =>
        Assert.Equal([("en", "So it is.")], ExplanationOf(Assert.Single(Paper.Read("1. Which is a kinase?\nA. AKT\nB. p53\nAnswer: A\nExplanation:\nEN: So it is. B is wrong because it is none.").Items)));

    [Theory]
    [InlineData("解析：AKT 是激酶。")]
    [InlineData("解析：AKT 是激酶。\n出处：EN: Robbins")]
    public void An_explanation_that_takes_a_language_off_the_question_is_told(string lines)
    {
        var item = Assert.Single(Read($"{AskedInBoth}\n{lines}").Items);
        Assert.Equal(["zh-Hans"], LanguagesOf(item));
        Assert.Contains(item.Notes, note => note.Zh == "解析没有英文：补上以前，这道题没有英文版");
    }

    [Fact]
    public void An_explanation_in_one_language_takes_none_off_a_question_in_that_language()
    {
        var item = Assert.Single(Read("1. 哪个是激酶？\nEN: Which is a kinase?\nA. 甲\nB. 乙\n答案：A\n解析：甲是激酶。").Items);
        Assert.DoesNotContain(item.Notes, note => note.Zh.StartsWith("解析没有", StringComparison.Ordinal));
    }

    static EntryReading Read(string text) => Paper.Read(text, EntryDefaults.Chinese);

    static IEnumerable<(string Lang, string? Text)> ExplanationOf(EntryItem item) =>
        (item.Draft!.Question.Payload["explanation"]?.AsObject() ?? []).Select(text => (text.Key, (string?)text.Value)).OrderBy(text => text.Key, StringComparer.Ordinal);

    static IReadOnlyList<string> LanguagesOf(EntryItem item) => QuestionTypes.Of(item.Draft!.Question.Type).Parse(JsonSerializer.SerializeToElement(item.Draft.Question.Payload)).Languages;
}
