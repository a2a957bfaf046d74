using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Words in the columns of a table that are not known.</summary>
public sealed class UnknownWordTests
{
    [Theory]
    [InlineData("难度", "特难", "“难度”一列不认识“特难”，可以写：易（easy）、中（medium）、难（hard）", "“特难” is not known in the column “难度”; there are: easy (易), medium (中), hard (难)")]
    [InlineData("类别", "药物", "“类别”一列不认识“药物”，可以写：机制（mechanism）、标志物（marker）、治疗（therapy）、背景（background）", null)]
    [InlineData("Difficulty", "tricky", null, "“tricky” is not known in the column “Difficulty”; there are: easy (易), medium (中), hard (难)")]
    public void They_are_told_with_the_column_as_the_file_calls_it_and_with_no_other_fault(string heading, string written, string? zh, string? en)
    {
        var category = heading == "类别";
        string[] header = ["题干", "选项A", "选项B", "答案", heading, .. category ? [] : new[] { "分类" }];
        var table = new EntryTable(1, header, [new(2, ["哪个是激酶？", "AKT", "p53", "A", written, "机制"])]);
        // A category for all is no answer to one that was written wrongly.
        var problem = Assert.Single(Assert.Single(EntrySource.Of(table).Read(EntryDefaults.For("zh-Hans") with { Category = null }).Items).Problems);
        Assert.Equal((zh ?? problem.Zh, en ?? problem.En), (problem.Zh, problem.En));
    }

    [Fact]
    public void It_is_so_for_answers_that_are_typed_too()
    {
        var table = new EntryTable(1, ["题目", "答案", "类别"], [new(2, ["抑癌蛋白叫什么？", "p53", "药物"])]);
        Assert.StartsWith("“类别”一列不认识“药物”", Assert.Single(Assert.Single(EntrySource.Of(table).Read(EntryDefaults.For("zh-Hans") with { Category = null }).Items).Problems).Zh, StringComparison.Ordinal);
    }
}
