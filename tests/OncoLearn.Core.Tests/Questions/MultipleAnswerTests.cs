using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.MultipleAnswer;

namespace OncoLearn.Core.Tests.Questions;

public sealed class MultipleAnswerTests
{
    static readonly MultipleAnswerType Type = new();

    [Theory]
    [InlineData("a b", 1)]
    [InlineData("a", 0)]
    [InlineData("a b c", 0)]
    [InlineData("c d e", 0)]
    [InlineData("a b c d e", 0)]
    [InlineData("", 0)]
    public void All_or_nothing_counts_exactly_the_keys(string chosen, double fraction) => Assert.Equal(fraction, Score("all-or-nothing", chosen));

    [Theory]
    [InlineData("a b", 1)]
    [InlineData("a", 4 / 5.0)]
    [InlineData("a b c", 4 / 5.0)]
    [InlineData("a c", 3 / 5.0)]
    [InlineData("c", 2 / 5.0)]
    [InlineData("c d e", 0)]
    [InlineData("a b c d e", 2 / 5.0)]
    public void Per_option_counts_each_option_that_is_chosen_or_left_rightly(string chosen, double fraction) => Assert.Equal(fraction, Score("per-option", chosen));

    [Fact]
    public void Per_option_does_not_reward_a_blank_for_the_distractors_it_leaves() => Assert.Equal(0, Score("per-option", ""));

    [Theory]
    [InlineData("a b", 1)]
    [InlineData("a", 1 / 2.0)]
    [InlineData("a b c", 1 / 2.0)]
    [InlineData("a c", 0)]
    [InlineData("a b c d", 0)]
    [InlineData("", 0)]
    public void With_a_penalty_a_wrong_choice_takes_a_right_one_away(string chosen, double fraction) => Assert.Equal(fraction, Score("penalty", chosen));

    [Fact]
    public void With_a_penalty_a_question_never_costs_anything() => Assert.Equal(0, Score("penalty", "c d e"));

    [Fact]
    public void An_option_of_another_version_is_a_wrong_choice()
    {
        Assert.Equal(0, Score("all-or-nothing", "a b gone"));
        Assert.Equal(1 / 2.0, Score("penalty", "a b gone"));
    }

    [Fact]
    public void A_response_is_the_same_in_whatever_order_options_were_chosen()
    {
        Assert.Equal(new MultipleAnswerResponse(["a", "b"]), new MultipleAnswerResponse(["b", "a", "b"]));
        Assert.Equal("""{"choices":["a","b"]}""", Type.ToJson(new MultipleAnswerResponse(["b", "a"])));
    }

    [Theory]
    [InlineData("all-or-nothing", ScoringRule.AllOrNothing)]
    [InlineData("per-option", ScoringRule.PerOption)]
    [InlineData("penalty", ScoringRule.Penalty)]
    public void The_scoring_rule_is_shown_with_the_question(string scoring, ScoringRule rule)
    {
        var question = Question(scoring);
        var order = Example.AsWritten("multiple-answer", question);
        Assert.Equal(rule, Type.Face(question, order).Rule);
        Assert.Equal(rule, Type.Review(question, order, Type.Blank(question)).Rule);
        Assert.Equal(scoring, rule.Word());
    }

    [Fact]
    public void The_review_tells_for_each_option_whether_it_is_right_and_whether_it_was_chosen()
    {
        var question = Question("penalty");
        var review = (MultipleAnswerReview)Type.Review(question, Example.AsWritten("multiple-answer", question), new MultipleAnswerResponse(["b", "c"]));
        Assert.Equal(
            [(1, true, false), (2, true, true), (3, false, true), (4, false, false), (5, false, false)],
            review.Options.Select(option => (option.Position, option.Correct, option.Chosen)));
    }

    [Theory]
    [InlineData("a* b", "options: at least two correct options expected")]
    [InlineData("a* b* c*", "options: at least one option that is not correct expected")]
    [InlineData("a* b* a", "options[2].id: a is there twice")]
    [InlineData("a*", "options: at least 2 expected")]
    [InlineData("a* b* C", "options[2].id: an id is made of a-z, 0-9 and -, and does not begin with -")]
    [InlineData("a* b* -c", "options[2].id: an id is made of a-z, 0-9 and -, and does not begin with -")]
    public void Options_that_make_no_question_are_refused(string options, string fault) =>
        Assert.Equal(fault, Assert.Throws<QuestionFormatException>(() => Example.Choice("multiple-answer", options, """, "scoring": "penalty" """)).Faults[0].ToString());

    [Theory]
    [InlineData(""", "scoring": "per-part" """, "scoring: one of all-or-nothing, per-option, penalty expected")]
    [InlineData(""", "scoring": 1""", "scoring: text expected")]
    [InlineData("", "scoring: missing")]
    public void A_question_needs_one_of_the_three_rules(string scoring, string fault) =>
        Assert.Equal(fault, Assert.Throws<QuestionFormatException>(() => Example.Choice("multiple-answer", "a* b* c", scoring)).Message);

    static double Score(string scoring, string chosen) =>
        Type.Score(Question(scoring), new MultipleAnswerResponse(chosen.Split(' ', StringSplitOptions.RemoveEmptyEntries)))!.Fraction;

    static Question Question(string scoring) => Example.Choice("multiple-answer", "a* b* c d e", $$""", "scoring": "{{scoring}}" """);
}
