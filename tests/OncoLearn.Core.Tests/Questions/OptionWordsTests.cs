using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Questions;

/// <summary>Options that speak of the others.</summary>
public sealed class OptionWordsTests
{
    static readonly string[] Written = ["a", "b", "c", "d"];

    [Theory]
    [InlineData("en", "All of the above", true)]
    [InlineData("en", "A and B", true)]
    [InlineData("en", "*None of these*", true)]
    [InlineData("en", "Both genes fall", false)]
    [InlineData("zh-Hans", "以上都对", true)]
    [InlineData("zh-Hans", "All of the above", true)]
    [InlineData("zh-Hans", "选项 A 和 C", true)]
    [InlineData("zh-Hans", "65 岁以上的患者", false)]
    [InlineData("zh-Hans", "5 cm 以上无转移", false)]
    [InlineData("zh-Hans", "直径5cm以上无转移", false)]
    [InlineData("en", "60 岁以上均可手术", false)]
    [InlineData("zh-Hans", "六十岁以上均可手术", false)]
    [InlineData("zh-Hans", "3 个月以上无复发", false)]
    [InlineData("zh-Hans", "50% 以上均突变", false)]
    [InlineData("zh-Hans", "３ 级以上全部停药", false)]
    [InlineData("zh-Hans", "两种以上均可", false)]
    [InlineData("zh-Hans", "肿瘤 5 cm，以上都对", true)]
    [InlineData("zh-Hans", "选项以上均不对", true)]
    [InlineData("zh-Hans", "以上两种都对", true)]
    [InlineData("zh-Hans", "以上三者均可", true)]
    [InlineData("en", "上述三种都不是", true)]
    [InlineData("zh-Hans", "以上两项都对", true)]
    public void Options_one_of_which_speaks_of_the_others_keep_their_order(string lang, string last, bool keeps)
    {
        var orders = new[] { "single-best-answer", "multiple-answer", "vignette", "cloze-choices" }.SelectMany(type =>
        {
            var groups = GroupsOf(type, lang, last);
            return Enumerable.Range(1, 20).Select(seed => OptionOrder.Shuffled(groups, new Chance(seed))[groups[0].Key]);
        });
        Assert.Equal(keeps, orders.All(order => order.SequenceEqual(Written)));
    }

    static IReadOnlyList<OptionGroup> GroupsOf(string key, string lang, string last)
    {
        JsonObject Text(string text) => new() { [lang] = text };
        var options = new JsonArray([.. Written.Select((id, at) => new JsonObject { ["id"] = id, ["text"] = Text(at == 3 ? last : $"p{at}"), ["correct"] = at == 0 || (at == 1 && key == "multiple-answer") })]);
        var payload = new JsonObject { ["stem"] = Text("?") };
        if (key == "cloze-choices") (payload["text"], payload["gaps"]) = (Text("{{g}}"), new JsonArray(new JsonObject { ["id"] = "g", ["options"] = options }));
        else payload["options"] = options;
        if (key == "vignette") payload["vignette"] = Text("-");
        if (key == "multiple-answer") payload["scoring"] = "per-option";
        var type = QuestionTypes.Of(key);
        return type.Groups(type.Parse(JsonSerializer.SerializeToElement(payload)));
    }
}
