using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Matching;

namespace OncoLearn.Core.Tests.Questions;

public sealed class MatchingTests
{
    static readonly MatchingType Type = new();

    [Theory]
    [InlineData("1 2 3", 1, "1 1 1")]
    [InlineData("1 2 4", 2 / 3.0, "1 1 0")]
    [InlineData("2 1 3", 1 / 3.0, "0 0 1")]
    [InlineData("- 2 -", 1 / 3.0, "0 1 0")]
    [InlineData("- - -", 0, "0 0 0")]
    public void Every_premise_counts_by_itself(string chosen, double fraction, string parts)
    {
        var grade = Type.Score(Example.Matching(), Chosen(chosen))!;
        Assert.Equal(fraction, grade.Fraction);
        Assert.Equal(["a", "b", "c"], grade.Parts.Select(part => part.Key));
        Assert.Equal(parts, string.Join(' ', grade.Parts.Select(part => part.Fraction)));
    }

    [Fact]
    public void One_option_for_every_premise_can_be_saved_and_gains_one_premise_only()
    {
        var question = Example.Matching();
        var fields = new AnswerFields(Enumerable.Range(1, 3).ToDictionary(MatchingFace.FieldOf, IReadOnlyList<string> (_) => ["2"]));
        var response = Type.Read(question, Example.AsWritten("matching", question), fields);
        Assert.Equal(Chosen("2 2 2"), response);
        Assert.Equal(1 / 3.0, Type.Score(question, response)!.Fraction);
    }

    [Theory]
    [InlineData("1 2 3", null)]
    [InlineData("1 - -", null)]
    [InlineData("2 2 -", "One option is chosen more than once: use each option once at most.")]
    public void An_option_that_is_chosen_twice_is_doubtful(string chosen, string? doubt) => Assert.Equal(doubt, Type.Doubt(Example.Matching(), Chosen(chosen))?.En);

    [Fact]
    public void Fields_are_numbered_as_the_premises_are_shown()
    {
        var question = Example.Matching();
        var order = OptionOrder.FromJson("""{"premises":["c","a","b"],"options":["4","3","2","1"]}""");
        var face = (MatchingFace)Type.Face(question, order);
        Assert.Equal([("match-1", "c"), ("match-2", "a"), ("match-3", "b")], face.Premises.Select(premise => (premise.Field, premise.Text.In(["en"]).Value)));
        Assert.Equal(ScoringRule.PerPart, face.Rule);
        Assert.Equal(["2"], Type.Show(question, order, Chosen("1 2 3")).All("match-1"));
    }

    [Fact]
    public void The_review_points_from_each_premise_to_its_match_and_to_the_choice()
    {
        var question = Example.Matching();
        var order = OptionOrder.FromJson("""{"premises":["c","a","b"],"options":["4","3","2","1"]}""");
        var review = (MatchingReview)Type.Review(question, order, Chosen("1 - 4"));
        Assert.Equal(
            [("c", 2, (int?)1, false), ("a", 4, 4, true), ("b", 3, null, false)],
            review.Premises.Select(premise => (premise.PartKey, premise.Match, premise.Chosen, premise.Correct)));
    }

    [Fact]
    public void A_premise_without_a_choice_is_not_stored() =>
        Assert.Equal("""{"choices":{"b":"2"}}""", Type.ToJson(new PartChoicesResponse(new Dictionary<string, string> { ["b"] = "2", ["a"] = null! })));

    [Theory]
    [InlineData("a 1,b 2", "1 2", "options: at least 3 expected")]
    [InlineData("a 1,b 2,c 3", "1 2 3", "options: at least one more than the items, or the last match gives itself away")]
    [InlineData("a 1", "1 2 3", "premises: at least 2 expected")]
    [InlineData("a 1,b 1", "1 2 3", "premises[1].match: this option matches another item already")]
    [InlineData("a 1,b 9", "1 2 3", "premises[1].match: there is no such option: choose again")]
    [InlineData("a 1,a 2", "1 2 3", "premises[1].id: a is there twice")]
    [InlineData("a 1,b 2", "1 2 2", "options[2].id: 2 is there twice")]
    public void Premises_and_options_that_make_no_question_are_refused(string premises, string options, string fault) =>
        Assert.Equal(fault, Example.FaultOf("matching", Example.MatchingPayload(premises.Split(','), options)));

    /// <param name="options">For premise a, b, c; - for none.</param>
    static PartChoicesResponse Chosen(string options) =>
        new("abc".Zip(options.Split(' ')).Where(pair => pair.Second != "-").ToDictionary(pair => pair.First.ToString(), pair => pair.Second));
}
