using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.SingleBestAnswer;
using OncoLearn.Core.Questions.Vignette;

namespace OncoLearn.Core.Tests.Questions;

public sealed class VignetteTests
{
    const string Case = """, "vignette": { "en": "A woman of 61.\n\nHer scan." }""";

    static readonly VignetteType Type = new();

    [Theory]
    [InlineData("b", 1)]
    [InlineData("a", 0)]
    [InlineData(null, 0)]
    public void It_is_graded_as_a_single_best_answer(string? choice, double fraction)
    {
        var question = Question();
        Assert.Equal(fraction, Type.Score(question, new SingleBestAnswerResponse(choice))!.Fraction);
        Assert.Equal(1 / 3.0, Type.GuessScore(question), 1e-12);
    }

    [Fact]
    public void The_case_is_read_before_and_after_the_answer()
    {
        var question = Question();
        var order = Example.AsWritten("vignette", question);
        var review = Type.Review(question, order, Type.Blank(question));
        Assert.Equal("A woman of 61.\n\nHer scan.", Type.Face(question, order).Passage!.In(["en"]).Value);
        Assert.Equal(Type.Face(question, order).Passage, review.Passage);
        Assert.IsType<SingleBestAnswerReview>(review);
    }

    [Fact]
    public void A_question_without_a_case_has_no_passage()
    {
        var question = Example.Choice("single-best-answer", "a b* c");
        Assert.Null(new SingleBestAnswerType().Face(question, Example.AsWritten("single-best-answer", question)).Passage);
    }

    [Theory]
    [InlineData("a b* c", "", "vignette: missing")]
    [InlineData("a b* c", """, "vignette": "A woman of 61." """, "vignette: a map from language to text expected")]
    [InlineData("a b c", Case, "options: exactly one correct option expected")]
    public void A_case_and_one_key_are_needed(string options, string more, string fault) =>
        Assert.Equal(fault, Assert.Throws<QuestionFormatException>(() => Example.Choice("vignette", options, more)).Message);

    static Question Question() => Example.Choice("vignette", "a b* c", Case);
}
