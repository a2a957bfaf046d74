using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.SingleBestAnswer;

namespace OncoLearn.Core.Tests.Questions;

public sealed class SingleBestAnswerTests
{
    static readonly SingleBestAnswerType Type = new();

    [Theory]
    [InlineData("b", 1)]
    [InlineData("a", 0)]
    [InlineData("gone", 0)]
    [InlineData(null, 0)]
    public void The_key_scores_1_and_anything_else_nothing(string? choice, double fraction) =>
        Assert.Equal(fraction, Type.Score(Example.Choice("single-best-answer", "a b* c"), new SingleBestAnswerResponse(choice))!.Fraction);

    [Fact]
    public void There_is_one_way_to_be_right_so_no_rule_is_shown()
    {
        var question = Example.Choice("single-best-answer", "a b* c");
        Assert.Null(Type.Face(question, Example.AsWritten("single-best-answer", question)).Rule);
    }

    [Fact]
    public void Positions_are_those_of_the_order_shown()
    {
        var question = Example.Choice("single-best-answer", "a b* c");
        var order = OptionOrder.FromJson("""{"options":["c","a","b"]}""");
        Assert.Equal(["c", "a", "b"], ((SingleBestAnswerFace)Type.Face(question, order)).Options.Select(option => option.Text.In(["en"]).Value));
        var fields = new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { [SingleBestAnswerFace.Field] = ["3"] });
        Assert.Equal(new SingleBestAnswerResponse("b"), Type.Read(question, order, fields));
    }

    [Theory]
    [InlineData("a b", "options: exactly one correct option expected")]
    [InlineData("a* b*", "options: exactly one correct option expected")]
    [InlineData("a*", "options: at least 2 expected")]
    [InlineData("a* b b", "options[2].id: b is there twice")]
    public void Options_that_make_no_question_are_refused(string options, string fault) =>
        Assert.Equal(fault, Assert.Throws<QuestionFormatException>(() => Example.Choice("single-best-answer", options)).Message);
}
