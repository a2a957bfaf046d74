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
    [InlineData("""{"level":"apply"}""", """{"level":"remember"}""", "认知层次：应用→记忆")]
    [InlineData("""{"category":"nothing"}""", """{"category":"marker"}""", "类别：nothing→标志物")]
    [InlineData("""{"tags":{}}""", """{"tags":{"category":true}}""", "标签：→category")]
    [InlineData("""{"tags":{"肺癌.早期":true}}""", """{"tags":{}}""", "标签：肺癌.早期→")]
    [InlineData("""{"payload":{"stem":{"en":"true"}}}""", """{"payload":{"stem":{"en":"false"}}}""", "题干：true→false")]
    [InlineData("""{"payload":{"options":[{"id":"x"},{"id":"b"}]}}""", """{"payload":{"options":[{"id":"x"},{"id":"b","correct":true}]}}""", "选项 B，正确：→是")]
    public void A_change_is_told_in_the_words_of_the_form(string before, string after, string told)
    {
        var change = Assert.Single(VersionDiff.Of(JsonNode.Parse(before)!.AsObject(), JsonNode.Parse(after)!.AsObject()));
        var words = InterfaceLanguage.Read(Languages.Chinese, () =>
            $"{ChangeWords.Place(change)}：{Said(change, DiffKind.Removed)}→{Said(change, DiffKind.Added)}");
        Assert.Equal(told, words);
    }

    static string Said(PlaceDiff change, DiffKind kind) => string.Concat(change.Pieces.Where(piece => piece.Kind == kind).Select(piece => ChangeWords.Value(change, piece.Text)));
}
