using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.TrueFalse;

namespace OncoLearn.Core.Tests.Questions;

public sealed class TrueFalseTests
{
    static readonly TrueFalseType Type = new();

    [Theory]
    [InlineData("true", true, 1)]
    [InlineData("true", false, 0)]
    [InlineData("false", false, 1)]
    [InlineData("false", true, 0)]
    [InlineData("true", null, 0)]
    [InlineData("false", null, 0)]
    public void The_right_one_scores_1_and_the_other_and_a_blank_nothing(string answer, bool? choice, double fraction) =>
        Assert.Equal(fraction, Type.Score(Statement(answer), new TrueFalseResponse(choice))!.Fraction);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void True_always_stands_before_false(int seed)
    {
        var question = Statement("false");
        var face = (TrueFalseFace)Type.Face(question, OptionOrder.Shuffled(Type.Groups(question), new Chance(seed)));
        Assert.Equal([new TruthFace(1, true), new TruthFace(2, false)], face.Options);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", false)]
    public void The_form_sends_a_position(string position, bool choice)
    {
        var question = Statement("true");
        var fields = new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { [TrueFalseFace.Field] = [position] });
        Assert.Equal(new TrueFalseResponse(choice), Type.Read(question, Example.AsWritten("true-false", question), fields));
    }

    [Fact]
    public void The_review_gives_the_reason_for_each()
    {
        var question = Statement("false");
        var review = (TrueFalseReview)Type.Review(question, Example.AsWritten("true-false", question), new TrueFalseResponse(Choice: true));
        Assert.Equal(
            [(true, false, true, "for true"), (false, true, false, "for false")],
            review.Options.Select(option => (option.Value, option.Correct, option.Chosen, option.Reason!.In(["en"]).Value)));
    }

    [Theory]
    [InlineData("\"true\"", "answer: true or false expected")]
    [InlineData("null", "answer: missing")]
    public void An_answer_that_is_neither_is_refused(string answer, string fault) => Assert.Equal(fault, Example.FaultOf("true-false", Payload(answer)));

    [Theory]
    [InlineData("""{ "true": { "en": "x" }, "false": "x" }""", "reasons.false: a map from language to text expected")]
    [InlineData("""{ "true": { "en": "x" }, "false": { "en": "x" }, "maybe": { "en": "x" } }""", "reasons.maybe: unknown field")]
    [InlineData("[]", "reasons: a map expected")]
    public void A_reason_belongs_to_true_or_to_false(string reasons, string fault) => Assert.Equal(fault, Example.FaultOf("true-false", Payload("true", reasons)));

    static Question Statement(string answer) => Example.Parse("true-false", Payload(answer));

    static string Payload(string answer, string reasons = """{ "true": { "en": "for true" }, "false": { "en": "for false" } }""") =>
        $$"""{ "stem": { "en": "stem" }, "explanation": { "en": "explanation" }, "answer": {{answer}}, "reasons": {{reasons}} }""";
}
