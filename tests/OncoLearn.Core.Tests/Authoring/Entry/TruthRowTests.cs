using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Statements in tables whose options are true and false.</summary>
public sealed class TruthRowTests
{
    static readonly string[] Header = ["type", "stem", "option a", "option b", "key", "reason.1.en", "reason.2.en"];

    [Theory]
    [InlineData("True", "False", "A", true)]
    [InlineData("True", "False", "b", false)]
    [InlineData("False", "True", "A", false)]
    [InlineData("Yes", "No", "no", false)]
    [InlineData("T", "F", "T", true)]
    [InlineData("对", "错", "正确", true)]
    [InlineData("√", "×", "B", false)]
    public void Options_true_and_false_make_a_statement(string a, string b, string key, bool truth)
    {
        foreach (var type in new[] { "", "tf" })
        {
            var question = Read(type, a, b, key, "why a", "why b").Draft!.Question;
            Assert.Equal(("true-false", truth), (question.Type, (bool)question.Payload["answer"]!));
            Assert.False(question.Payload.ContainsKey("options"));
            var isFirst = a is not "False";
            Assert.Equal(isFirst ? ("why a", "why b") : ("why b", "why a"), ((string?)question.Payload["reasons"]!["true"]!["en"], (string?)question.Payload["reasons"]!["false"]!["en"]));
        }
    }

    [Theory]
    [InlineData("multi", "True", "False", "A", null)]
    [InlineData("", "True", "Only in mice", "A", "single-best-answer")]
    [InlineData("", "True", "true", "A", "single-best-answer")]
    [InlineData("", "True", "False", "AB", null)]
    public void Other_options_are_options(string type, string a, string b, string key, string? expected) => Assert.Equal(expected, Read(type, a, b, key, "", "").Draft?.Question.Type);

    [Theory]
    [InlineData("", "对", "错", "A", true)]
    [InlineData("单选题", "对", "错", "A. 对", true)]
    [InlineData("判断题", "A. 对", "B. 错", "B. 错", false)]
    public void Letters_before_them_and_the_type_of_choices_change_nothing(string type, string a, string b, string key, bool truth)
    {
        var item = Read(type, a, b, key, "", "");
        Assert.Equal(("true-false", truth), (item.Draft!.Question.Type, (bool)item.Draft.Question.Payload["answer"]!));
        Assert.Equal(type == "判断题" ? "the letters before the options were taken off" : "its options are true and false: taken as a statement", Assert.Single(item.Notes).En);
    }

    [Fact]
    public void A_statement_without_a_key_lacks_one() => Assert.Equal("no answer was found", Assert.Single(Read("判断题", "对", "错", "", "", "").Problems).En);

    [Theory]
    [InlineData("对", "True", true)]
    [InlineData("对", "False", false)]
    public void Both_languages_have_to_say_the_same(string zh, string en, bool isStatement)
    {
        var item = Assert.Single(EntrySource.Of(new EntryTable(1, ["stem.en", "stem.zh-Hans", "option.1.zh-Hans", "option.1.en", "option.2.zh-Hans", "option.2.en", "key"],
            [new EntryRow(2, ["p53 binds DNA.", "p53 结合 DNA。", zh, en, "错", isStatement ? "False" : "True", "A"])])).Read(EntryDefaults.For(EntryDefaults.English)).Items);
        Assert.Equal(isStatement ? "true-false" : "single-best-answer", item.Draft!.Question.Type);
    }

    static EntryItem Read(params string[] row) =>
        Assert.Single(EntrySource.Of(new EntryTable(1, Header, [new EntryRow(2, [row[0], "p53 binds DNA.", .. row[1..]])])).Read(EntryDefaults.For(EntryDefaults.English)).Items);
}
