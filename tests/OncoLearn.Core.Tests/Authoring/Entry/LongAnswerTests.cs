using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Questions that ask for more than a term.</summary>
public sealed class LongAnswerTests
{
    [Theory]
    [InlineData("五、简答题\n21. 简述 NUPR1 与自噬的关系。\n答案：NUPR1 维持自噬流，使细胞存活。")]
    [InlineData("五、简答题\n21. NUPR1 在自噬中有什么作用？\n答案：维持自噬流和溶酶体功能")]
    [InlineData("21. NUPR1 有什么作用？\n答案：维持自噬流，促进存活。")]
    [InlineData("21. NUPR1 有什么作用？\n答案：维持自噬流；促进细胞存活。")]
    [InlineData("21. 请简要说明 Warburg 效应。\n答案：有氧糖酵解")]
    [InlineData("21. 敲低 NUPR1 后细胞死亡增加。为什么？\n答案：铁死亡")]
    [InlineData("21. Explain the Warburg effect.\nAnswer: Aerobic glycolysis")]
    [InlineData("21. What is the Warburg effect?\nAnswer: Tumours ferment glucose in air.")]
    [InlineData("Part II: Short answer\n21. What is the Warburg effect?\nAnswer: fermentation of glucose in air")]
    public void Who_has_to_explain_is_told_that_only_this_text_is_right(string text)
    {
        var item = Assert.Single(Paper.Read(text).Items);
        Assert.Equal("short-answer", item.Draft!.Question.Type);
        var note = Assert.Single(item.Notes, note => note.En.Contains("only exactly this text is right", StringComparison.Ordinal));
        Assert.Contains("essay question with a rubric", note.En, StringComparison.Ordinal);
        Assert.Contains("只有逐字写出这个答案才算对", note.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("五、简答题\n21. 哪个基因编码 p53？\n答案：TP53")]
    [InlineData("五、简答题\n21. Warburg 效应又叫什么？\n答案：有氧糖酵解；aerobic glycolysis")]
    [InlineData("21. 肠道菌里的模式生物是？\n答案：E. coli.")]
    [InlineData("21. Which process explains it?\nAnswer: aerobic glycolysis")]
    public void Who_has_to_name_something_is_not(string text) =>
        Assert.DoesNotContain(Assert.Single(Paper.Read(text, EntryDefaults.Chinese).Items).Notes, note => note.En.Contains("only exactly this text is right", StringComparison.Ordinal));
}
