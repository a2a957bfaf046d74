using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.Ordering;
using OncoLearn.Core.Tests.Questions.Sampling;

namespace OncoLearn.Core.Tests.Questions;

public sealed class OrderingTests
{
    static readonly OrderingType Type = new();

    [Theory]
    [InlineData("1 2 3 4 5", 1)]
    [InlineData("1 2 3 5 4", 0)]
    [InlineData("1 2 3 4 -", 0)]
    [InlineData("- - - - -", 0)]
    public void All_or_nothing_counts_the_right_order_alone(string places, double fraction) => Assert.Equal(fraction, Score("all-or-nothing", places));

    [Theory]
    [InlineData("1 2 3 4 5", 1)]
    [InlineData("2 3 4 5 1", 3 / 4.0)]
    [InlineData("1 2 4 5 3", 2 / 4.0)]
    [InlineData("5 4 3 2 1", 0)]
    [InlineData("1 2 2 3 4", 1 / 4.0)]
    [InlineData("- 2 3 - -", 1 / 4.0)]
    [InlineData("- - - - -", 0)]
    public void Adjacent_pairs_count_the_neighbours_that_follow_each_other(string places, double fraction) => Assert.Equal(fraction, Score("adjacent-pairs", places));

    [Theory]
    [InlineData("1 2 3 4 5", 1)]
    [InlineData("2 3 4 5 1", 3 / 4.0)]
    [InlineData("1 5 2 4 3", 2 / 4.0)]
    [InlineData("5 4 3 2 1", 0)]
    [InlineData("1 1 2 3 4", 2 / 4.0)]
    [InlineData("- 3 - 5 -", 1 / 4.0)]
    [InlineData("4 - - - -", 0)]
    [InlineData("- - - - -", 0)]
    public void The_longest_run_counts_beyond_its_first_item(string places, double fraction) => Assert.Equal(fraction, Score("longest-subsequence", places));

    [Theory]
    [InlineData("all-or-nothing")]
    [InlineData("adjacent-pairs")]
    [InlineData("longest-subsequence")]
    public void One_place_for_all_is_never_right(string scoring) => Assert.Equal(0, Score(scoring, "3 3 3 3 3"));

    /// <summary>Sums over all orders: sequence A003316 of the OEIS.</summary>
    [Theory]
    [InlineData(3, 12, 6)]
    [InlineData(4, 58, 24)]
    [InlineData(5, 335, 120)]
    [InlineData(6, 2261, 720)]
    [InlineData(7, 17465, 5040)]
    [InlineData(8, 152020, 40320)]
    public void A_guesser_has_the_mean_longest_run(int items, double sum, double orders) =>
        Assert.Equal((sum / orders - 1) / (items - 1), OrderingScoring.Guess(ScoringRule.LongestSubsequence, items), 1e-12);

    [Theory]
    [InlineData(ScoringRule.AllOrNothing)]
    [InlineData(ScoringRule.AdjacentPairs)]
    [InlineData(ScoringRule.LongestSubsequence)]
    public void A_guesser_has_the_mean_of_all_orders_of_seven(ScoringRule rule)
    {
        var orders = OrderingSampler.Orders([1, 2, 3, 4, 5, 6, 7]);
        Assert.Equal(orders.Average(order => OrderingScoring.Fraction(rule, [.. order.Select(place => (int?)place)])), OrderingScoring.Guess(rule, 7), 1e-9);
    }

    [Theory]
    [InlineData("a b c d e")]
    [InlineData("e d c b a")]
    [InlineData("c a e b d")]
    public void The_order_before_the_shuffle_is_that_of_the_texts_whatever_the_key_is(string key) =>
        Assert.Equal(["a", "b", "c", "d", "e"], Type.Groups(Question("all-or-nothing", key))[0].OptionIds);

    [Fact]
    public void The_form_sends_a_place_for_each_item_as_it_is_shown()
    {
        var question = Question("adjacent-pairs");
        var order = OptionOrder.FromJson("""{"items":["e","d","c","b","a"]}""");
        var fields = new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { ["place-1"] = ["1"], ["place-3"] = ["1"], ["place-5"] = ["4"] });
        var response = Type.Read(question, order, fields);
        Assert.Equal(Placed("4 - 1 - 1"), response);
        Assert.Equal("""{"places":{"a":4,"c":1,"e":1}}""", Type.ToJson(response));
        Assert.Equal(ScoringRule.AdjacentPairs, Type.Face(question, order).Rule);
    }

    [Theory]
    [InlineData("all-or-nothing", "1 3 2 4 -", "+ - - + -")]
    [InlineData("adjacent-pairs", "2 3 1 4 5", "  + - - +")]
    [InlineData("longest-subsequence", "5 1 2 - 3", "- + + - +")]
    [InlineData("longest-subsequence", "5 4 3 2 1", "- - - - -")]
    public void The_review_has_the_right_order_and_says_what_counts(string scoring, string places, string counts)
    {
        var question = Question(scoring);
        var review = (OrderingReview)Type.Review(question, Example.AsWritten("ordering", question), Placed(places));
        Assert.Equal([(1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, "e")], review.Items.Select(item => (item.Place, item.Text.In(["en"]).Value)));
        Assert.Equal(counts, string.Join(' ', review.Items.Select(item => item.Counts switch { null => "", true => "+", false => "-" })).PadLeft(counts.Length));
        Assert.Equal(places, string.Join(' ', review.Items.Select(item => item.Chosen?.ToString() ?? "-")));
    }

    [Fact]
    public void Each_item_is_a_decision_on_its_place()
    {
        var question = Question("all-or-nothing");
        Assert.Equal(
            [("a", "2"), ("b", "2"), ("c", ResponseClass.None), ("d", ResponseClass.Other), ("e", "5")],
            Type.Classify(question, Placed("2 2 - 9 5")).Select(one => (one.Subpart, one.ClassId)));
    }

    [Theory]
    [InlineData("1 2 3 4 5", null)]
    [InlineData("1 - 3 - -", null)]
    [InlineData("4 2 4 2 -", "Place 2 is chosen more than once: use each place once.")]
    public void A_place_that_is_used_twice_is_doubtful(string places, string? doubt) => Assert.Equal(doubt, Type.Doubt(Question("all-or-nothing"), Placed(places))?.En);

    [Fact]
    public void A_place_below_the_first_is_none() => Assert.True(Type.FromJson("""{"places":{"a":0,"b":-1}}""").IsBlank);

    [Theory]
    [InlineData("a b", "items: at least 3 expected")]
    [InlineData("a b c d e f g h i", "items: at most 8 expected")]
    [InlineData("a b a", "items[2].id: a is there twice")]
    public void Items_that_make_no_question_are_refused(string items, string fault) => Assert.Equal(fault, Example.FaultOf("ordering", Payload("all-or-nothing", items)));

    [Fact]
    public void A_question_needs_one_of_the_three_rules() =>
        Assert.Equal("scoring: one of all-or-nothing, adjacent-pairs, longest-subsequence expected", Example.FaultOf("ordering", Payload("penalty", "a b c")));

    static double Score(string scoring, string places) => Type.Score(Question(scoring), Placed(places))!.Fraction;

    static Question Question(string scoring, string items = "a b c d e") => Example.Parse("ordering", Payload(scoring, items));

    static string Payload(string scoring, string items) => $$"""
        { "stem": { "en": "stem" }, "scoring": "{{scoring}}", "items": [{{string.Join(", ", items.Split(' ').Select(id => $$"""{ "id": "{{id}}", "text": {{Example.Text(id)}} }"""))}}] }
        """;

    /// <param name="places">Of the items a to e; - for none.</param>
    static OrderingResponse Placed(string places) =>
        new("abcde".Zip(places.Split(' ')).Where(pair => pair.Second != "-").ToDictionary(pair => pair.First.ToString(), pair => int.Parse(pair.Second)));
}
