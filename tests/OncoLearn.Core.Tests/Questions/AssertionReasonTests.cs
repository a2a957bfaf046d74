using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.AssertionReason;

namespace OncoLearn.Core.Tests.Questions;

public sealed class AssertionReasonTests
{
    static readonly AssertionReasonType Type = new();

    [Theory]
    [InlineData("both-true", "both-true", 1)]
    [InlineData("both-true", "explains", 0)]
    [InlineData("neither", "neither", 1)]
    [InlineData("neither", "gone", 0)]
    [InlineData("only-reason", null, 0)]
    public void The_right_judgement_scores_1_and_another_and_a_blank_nothing(string answer, string? choice, double fraction) =>
        Assert.Equal(fraction, Type.Score(Question(answer), new AssertionReasonResponse(choice))!.Fraction);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_five_judgements_always_stand_in_the_same_order(int seed)
    {
        var question = Question("neither");
        var face = (AssertionReasonFace)Type.Face(question, OptionOrder.Shuffled(Type.Groups(question), new Chance(seed)));
        Assert.Equal(
            [AssertionJudgement.Explains, AssertionJudgement.BothTrue, AssertionJudgement.OnlyAssertion, AssertionJudgement.OnlyReason, AssertionJudgement.Neither],
            face.Options.Select(option => option.Judgement));
        Assert.Equal([1, 2, 3, 4, 5], face.Options.Select(option => option.Position));
    }

    [Theory]
    [InlineData("1", "explains")]
    [InlineData("4", "only-reason")]
    public void The_form_sends_a_position(string position, string choice)
    {
        var question = Question("explains");
        var fields = new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { [AssertionReasonFace.Field] = [position] });
        Assert.Equal(new AssertionReasonResponse(choice), Type.Read(question, Example.AsWritten("assertion-reason", question), fields));
    }

    [Fact]
    public void The_review_gives_the_reasons_that_were_written()
    {
        var question = Question("both-true");
        var review = (AssertionReasonReview)Type.Review(question, Example.AsWritten("assertion-reason", question), new AssertionReasonResponse("explains"));
        Assert.Equal(
            [(false, true, null), (true, false, "both are"), (false, false, null), (false, false, null), (false, false, null)],
            review.Options.Select(option => (option.Correct, option.Chosen, option.Reason?.In(["en"]).Value)));
        Assert.Equal(("assertion", "because"), (review.Assertion.In(["en"]).Value, review.Because.In(["en"]).Value));
    }

    [Theory]
    [InlineData("\"maybe\"", "{}", "answer: one of explains, both-true, only-assertion, only-reason, neither expected")]
    [InlineData("null", "{}", "answer: missing")]
    [InlineData("\"neither\"", """{ "both": { "en": "x" } }""", "reasons.both: unknown field")]
    [InlineData("\"neither\"", "[]", "reasons: a map expected")]
    public void Answer_and_reasons_bear_the_five_words(string answer, string reasons, string fault) => Assert.Equal(fault, Example.FaultOf("assertion-reason", Payload(answer, reasons)));

    static Question Question(string answer) => Example.Parse("assertion-reason", Payload($"\"{answer}\"", """{ "both-true": { "en": "both are" } }"""));

    static string Payload(string answer, string reasons) =>
        $$"""{ "stem": { "en": "stem" }, "assertion": { "en": "assertion" }, "because": { "en": "because" }, "answer": {{answer}}, "reasons": {{reasons}} }""";
}
