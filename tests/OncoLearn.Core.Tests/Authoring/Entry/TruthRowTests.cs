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
    [InlineData("single", "True", "False", "A", "single-best-answer")]
    [InlineData("", "True", "Only in mice", "A", "single-best-answer")]
    [InlineData("", "True", "true", "A", "single-best-answer")]
    [InlineData("", "True", "False", "AB", null)]
    public void Other_options_are_options(string type, string a, string b, string key, string? expected) => Assert.Equal(expected, Read(type, a, b, key, "", "").Draft?.Question.Type);

    static EntryItem Read(params string[] row) =>
        Assert.Single(EntrySource.Of(new EntryTable(1, Header, [new EntryRow(2, [row[0], "p53 binds DNA.", .. row[1..]])])).Read(EntryDefaults.For(EntryDefaults.English)).Items);
}
