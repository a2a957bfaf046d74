using System.Text.Json;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Questions;

public sealed class SharedVignetteTests
{
    static readonly SharedVignette Case = SharedVignette.Parse("""{"title":{"en":"T"},"text":{"en":"A man of 61.","zh-Hans":"男，61 岁。"}}""");

    [Fact]
    public void It_is_read_before_the_question_s_own_passage_in_each_language()
    {
        var question = Parse("vignette", """
            {"stem":{"en":"What now?","zh-Hans":"怎么办？"},"vignette":{"en":"He has a mass.","zh-Hans":"有肿块。"},
             "options":[{"id":"a","text":{"en":"A","zh-Hans":"甲"},"correct":true},{"id":"b","text":{"en":"B","zh-Hans":"乙"}}]}
            """) with { Shared = Case.Text };
        var type = QuestionTypes.Of("vignette");
        var face = type.Face(question, OptionOrder.AsWritten(type.Groups(question)));

        Assert.Equal("A man of 61.\n\nHe has a mass.", face.Passage!.In(["en"]).Value);
        Assert.Equal("男，61 岁。\n\n有肿块。", face.Passage.In(["zh-Hans"]).Value);
        Assert.Equal(face.Passage.In(["en"]), type.Review(question, OptionOrder.AsWritten(type.Groups(question)), type.Blank(question)).Passage!.In(["en"]));
    }

    [Fact]
    public void A_question_has_the_languages_that_its_vignette_has_too()
    {
        var question = Parse("true-false", """{"stem":{"en":"So?","zh-Hans":"是吗？"},"answer":true}""");
        Assert.Equal(["en", "zh-Hans"], question.Languages);
        Assert.Equal(["en"], (question with { Shared = new LocalizedText([KeyValuePair.Create("en", "A man.")]) }).Languages);
        Assert.Null(question.Reading);
    }

    [Theory]
    [InlineData("""{}""", "title,text")]
    [InlineData("""{"title":{"en":"T"},"text":{"zh-Hans":"男。"}}""", "text")]
    [InlineData("""{"title":{"en":"T"},"text":{"en":"x"},"more":1}""", "more")]
    [InlineData("""[]""", "")]
    public void What_is_no_vignette_is_told_at_its_place(string payload, string paths) =>
        Assert.Equal(paths, string.Join(',', Assert.Throws<QuestionFormatException>(() => SharedVignette.Parse(payload)).Faults.Select(fault => fault.Path)));

    static Question Parse(string type, string payload) => QuestionTypes.Of(type).Parse(JsonSerializer.Deserialize<JsonElement>(payload));
}
