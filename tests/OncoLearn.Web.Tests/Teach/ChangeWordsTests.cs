using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>What is said of a change between two versions.</summary>
public sealed class ChangeWordsTests
{
    [Theory]
    [InlineData("single-best-answer", """{"level":"apply"}""", """{"level":"remember"}""", "认知层次：应用→记忆")]
    [InlineData("single-best-answer", """{"category":"nothing"}""", """{"category":"marker"}""", "类别：nothing→标志物")]
    [InlineData("single-best-answer", """{"tags":{}}""", """{"tags":{"category":true}}""", "标签：→category")]
    [InlineData("single-best-answer", """{"tags":{"肺癌.早期":true}}""", """{"tags":{}}""", "标签：肺癌.早期→")]
    [InlineData("single-best-answer", """{"claims":{}}""", """{"claims":{"options":{"nupr1/claim/s1-growth.x":true}}}""", "依据的论断：→s1-growth.x")]
    [InlineData("single-best-answer", """{"objectives":{"nupr1/objective/s1-growth":true}}""", """{"objectives":{}}""", "学习目标：s1-growth→")]
    [InlineData("single-best-answer", """{"tags":{}}""", """{"tags":{"肺癌/早期":true}}""", "标签：→肺癌/早期")]
    [InlineData("single-best-answer", """{"payload":{"stem":{"en":"true"}}}""", """{"payload":{"stem":{"en":"false"}}}""", "题干：true→false")]
    [InlineData("single-best-answer", """{"payload":{"options":[{"id":"x"},{"id":"b"}]}}""", """{"payload":{"options":[{"id":"x"},{"id":"b","correct":true}]}}""", "选项 B，正确：→是")]
    [InlineData("true-false", """{"payload":{"answer":true}}""", """{"payload":{"answer":false}}""", "正确的判断：正确→错误")]
    [InlineData("multiple-answer", """{"payload":{"scoring":"per-option"}}""", """{"payload":{"scoring":"all-or-nothing"}}""", "计分方式：每个选项各得一份→全对才得分")]
    [InlineData("matching",
        """{"payload":{"premises":[{"id":"a","match":"x-1"}],"options":[{"id":"x-1","text":{"en":"Activity","zh-Hans":"活性"}},{"id":"x-2","text":{"en":"Amount"}}]}}""",
        """{"payload":{"premises":[{"id":"a","match":"x-2"}],"options":[{"id":"x-1","text":{"en":"Activity","zh-Hans":"活性"}},{"id":"x-2","text":{"en":"Amount"}}]}}""",
        "第 1 项，对应的选项：活性→Amount")]
    public void A_change_is_told_in_the_words_of_the_form(string type, string before, string after, string told)
    {
        var difference = Difference.Of(type, JsonNode.Parse(before)!.AsObject(), JsonNode.Parse(after)!.AsObject());
        var change = Assert.Single(difference.Changes);
        var words = InterfaceLanguage.Read(Languages.Chinese, () => $"{difference.Place(change)}：{Said(difference, change, DiffKind.Removed)}→{Said(difference, change, DiffKind.Added)}");
        Assert.Equal(told, words);
    }

    static string Said(Difference difference, PlaceDiff change, DiffKind kind) => string.Concat(change.Pieces.Where(piece => piece.Kind == kind).Select(piece => difference.Words(change, piece.Text)));
}
