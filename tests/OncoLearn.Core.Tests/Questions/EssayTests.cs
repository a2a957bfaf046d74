using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Essay;

namespace OncoLearn.Core.Tests.Questions;

public sealed class EssayTests
{
    static readonly IQuestionType Type = QuestionTypes.Of("essay");

    [Fact]
    public void What_is_written_waits_for_a_person_and_a_blank_scores_0_in_each_criterion()
    {
        var question = Example.Parse("essay", Payload());

        Assert.Null(Type.Score(question, new EssayResponse("NUPR1 shields the cell.")));
        var blank = Type.Score(question, new EssayResponse("  \n\t "))!;
        Assert.Equal([("claims", 0.0), ("clarity", 0.0)], blank.Parts.Select(part => (part.Key, part.Fraction)));
        Assert.Null(Type.KeyResponse(question));
    }

    [Fact]
    public void The_criteria_are_the_parts_with_their_weights_and_their_levels_ascend()
    {
        var question = Example.Parse("essay", Payload());

        Assert.Equal([("claims", 2.0), ("clarity", 1.0)], question.Parts.Select(part => (part.Key, part.Weight)));
        Assert.Equal([0, 0.5, 1], question.Criteria[0].Levels.Select(level => level.Fraction));
        Assert.Equal(["None", "Some", "All"], question.Criteria[0].Levels.Select(level => level.Text!.In(["en"]).Value));
    }

    [Theory]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData("a\0b\u0007c\td", "abc\td")]
    [InlineData("  kept  ", "  kept  ")]
    [InlineData("\u3000 \n", "")]
    public void Line_breaks_are_kept_and_other_control_characters_are_not(string typed, string text) => Assert.Equal(text, new EssayResponse(typed).Text);

    [Fact]
    public void A_text_of_more_than_20_000_characters_is_refused()
    {
        var question = Example.Parse("essay", Payload());
        AnswerFields Typed(int length) => new(new Dictionary<string, IReadOnlyList<string>> { ["text"] = [new string('字', length)] });

        Assert.Throws<ResponseFormatException>(() => Type.Read(question, Example.AsWritten("essay", question), Typed(20_001)));
        Assert.False(Type.Read(question, Example.AsWritten("essay", question), Typed(20_000)).IsBlank);
    }

    [Theory]
    [InlineData("""{ "id": "a", "text": { "en": "A" }, "levels": [] }""", "rubric[0].levels: at least 2 expected")]
    [InlineData("""{ "id": "a", "text": { "en": "A" }, "levels": [{ "id": "x", "text": { "en": "X" }, "fraction": 0 }, { "id": "y", "text": { "en": "Y" }, "fraction": 0.5 }] }""", "rubric[0].levels: a level worth 0 and one worth 1 expected")]
    [InlineData("""{ "id": "a", "text": { "en": "A" }, "levels": [{ "id": "x", "text": { "en": "X" }, "fraction": 0 }, { "id": "y", "text": { "en": "Y" }, "fraction": 1 }, { "id": "z", "text": { "en": "Z" }, "fraction": 1 }] }""", "rubric[0].levels: two levels are worth the same")]
    [InlineData("""{ "id": "a", "text": { "en": "A" }, "levels": [{ "id": "x", "text": { "en": "X" }, "fraction": 0 }, { "id": "x", "text": { "en": "Y" }, "fraction": 1 }] }""", "rubric[0].levels[1].id: x is there twice")]
    [InlineData("""{ "id": "a", "text": { "en": "A" }, "levels": [{ "id": "x", "text": { "en": "X" }, "fraction": 0 }, { "id": "y", "text": { "en": "Y" }, "fraction": 1.5 }] }""", "rubric[0].levels[1].fraction: a number from 0 to 1 expected")]
    [InlineData("""{ "id": "a", "weight": 0, "text": { "en": "A" }, "levels": [{ "id": "x", "text": { "en": "X" }, "fraction": 0 }, { "id": "y", "text": { "en": "Y" }, "fraction": 1 }] }""", "rubric[0].weight: a weight above 0 and up to 1000 expected")]
    public void A_criterion_has_levels_from_nothing_to_everything(string criterion, string fault) => Assert.Equal(fault, Example.FaultOf("essay", Payload(criterion)));

    [Theory]
    [InlineData("\"min-words\": 0", "min-words: a whole number from 1 to 20000 expected")]
    [InlineData("\"max-words\": 2.5", "max-words: a whole number from 1 to 20000 expected")]
    [InlineData("\"min-words\": 20, \"max-words\": 10", "max-words: fewer than the least number of words")]
    public void A_limit_is_a_whole_number_of_words(string limits, string fault) => Assert.Equal(fault, Example.FaultOf("essay", Payload(more: limits + ",")));

    [Theory]
    [InlineData("", 0)]
    [InlineData("NUPR1 binds p300.", 3)]
    [InlineData("stress-induced protein's role, 0.5 fold", 5)]
    [InlineData("核蛋白1 上调 p8 表达", 9)]
    [InlineData("- — …", 0)]
    [InlineData("p53核", 2)]
    public void A_Chinese_character_counts_as_a_word_does(string text, int words) => Assert.Equal(words, WordCount.Of(text));

    static string Payload(string? rubric = null, string more = "") => $$"""
        {
          "stem": {{Example.Text("stem")}}, {{more}} "model": {{Example.Text("model")}},
          "rubric": [{{rubric ?? $$"""
            { "id": "claims", "text": {{Example.Text("Claims")}}, "weight": 2, "levels": [
              { "id": "all", "text": {{Example.Text("All")}}, "fraction": 1 },
              { "id": "none", "text": {{Example.Text("None")}}, "fraction": 0 },
              { "id": "some", "text": {{Example.Text("Some")}}, "fraction": 0.5 } ] },
            { "id": "clarity", "text": {{Example.Text("Clarity")}}, "levels": [
              { "id": "no", "text": {{Example.Text("Unclear")}}, "fraction": 0 },
              { "id": "yes", "text": {{Example.Text("Clear")}}, "fraction": 1 } ] }
            """}}]
        }
        """;
}
