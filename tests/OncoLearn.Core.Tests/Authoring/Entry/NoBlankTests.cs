using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Questions that stand among those with gaps and have none.</summary>
public sealed class NoBlankTests
{
    [Theory]
    [InlineData("Ki-67 低表达的界值是多少？", "1-2 %", "short-answer", "按简答题导入", "taken as short answer")]
    [InlineData("PTEN 的底物是什么？", "PIP3", "short-answer", "按简答题导入", "taken as short answer")]
    [InlineData("体温约为多少？", "37±0.5 ℃", "number", "按数值题导入", "taken as number")]
    [InlineData("p53 是癌基因。", "错", "true-false", "按判断题导入", "taken as true or false")]
    public void They_become_what_their_answer_makes_them(string stem, string key, string type, string zh, string en)
    {
        foreach (var text in new[] { $"四、填空题\n1. {stem}\n答案：{key}", $"1. {stem}\n题型：填空题\n答案：{key}" }[..(type == "number" ? 1 : 2)])
        {
            var item = Assert.Single(Paper.Read(text, EntryDefaults.Chinese).Items);
            Assert.Equal(type, item.Draft?.Question.Type);
            var note = Assert.Single(item.Notes, note => note.Zh.StartsWith("题型写的是填空，题里没有空格（____）", StringComparison.Ordinal));
            Assert.EndsWith(zh, note.Zh, StringComparison.Ordinal);
            Assert.Equal($"headed as fill in, and there is no blank (____) in it: {en}", note.En);
        }
    }

    [Theory]
    [InlineData("1. PTEN 的底物是____。\n答案：PIP3")]
    [InlineData("1. PTEN 的底物是____，约 4 ____。\n答案：PIP3；种")]
    [InlineData("1. 体温约为____ ℃。\n答案：37")]
    public void Those_with_a_blank_are_not_told_so(string question) =>
        Assert.DoesNotContain(Assert.Single(Paper.Read($"四、填空题\n{question}", EntryDefaults.Chinese).Items).Notes, note => note.En.Contains("no blank", StringComparison.Ordinal));

    [Fact]
    public void Gaps_that_one_language_lacks_are_told() =>
        Assert.Equal(("各语言的空格数不同", "there are not as many gaps in each language"), Assert.Single(Paper.Read("1. PTEN 的底物是____。\nEN: The substrate of PTEN?\n答案：PIP3", EntryDefaults.Chinese).Items).Problems is [var only] ? (only.Zh, only.En) : default);
}
