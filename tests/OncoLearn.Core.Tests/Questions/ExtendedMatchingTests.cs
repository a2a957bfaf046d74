using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.ExtendedMatching;
using OncoLearn.Core.Questions.Matching;

namespace OncoLearn.Core.Tests.Questions;

public sealed class ExtendedMatchingTests
{
    static readonly ExtendedMatchingType Type = new();

    [Theory]
    [InlineData("1 1 3", 1)]
    [InlineData("1 2 3", 2 / 3.0)]
    [InlineData("1 1 1", 2 / 3.0)]
    [InlineData("- 1 -", 1 / 3.0)]
    [InlineData("- - -", 0)]
    public void Every_item_counts_by_itself_and_one_option_may_be_right_for_two(string chosen, double fraction) =>
        Assert.Equal(fraction, Type.Score(Question(), Chosen(chosen))!.Fraction);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_list_of_options_keeps_its_order_and_the_items_do_not(int seed)
    {
        var question = Question();
        var order = OptionOrder.Shuffled(Type.Groups(question), new Chance(seed));
        var face = (MatchingFace)Type.Face(question, order);
        Assert.Equal(["1", "2", "3", "4"], face.Options.Select(option => option.Text.In(["en"]).Value));
        Assert.Equal(order["premises"], face.Premises.Select(item => item.Text.In(["en"]).Value));
        Assert.Contains(Enumerable.Range(1, 20), other => OptionOrder.Shuffled(Type.Groups(question), new Chance(other))["premises"][0] != "a");
    }

    [Fact]
    public void An_option_that_is_chosen_twice_is_not_doubtful() => Assert.Null(Type.Doubt(Question(), Chosen("1 1 1")));

    [Fact]
    public void A_guesser_has_the_whole_list_before_every_item() => Assert.Equal(1 / 4.0, Type.GuessScore(Question()), 1e-12);

    [Theory]
    [InlineData("a 1", "1 2 3", "items: at least 2 expected")]
    [InlineData("a 1,b 1", "1 2", "options: at least 3 expected")]
    [InlineData("a 1,b 9", "1 2 3", "items[1].match: there is no such option: choose again")]
    [InlineData("a 1,a 2", "1 2 3", "items[1].id: a is there twice")]
    [InlineData("a 1,b 2", "1 2 2", "options[2].id: 2 is there twice")]
    public void Items_and_options_that_make_no_question_are_refused(string items, string options, string fault) =>
        Assert.Equal(fault, Example.FaultOf("extended-matching", Payload(items.Split(','), options)));

    /// <summary>Items a and b match the option 1, c matches 3; 2 and 4 match none.</summary>
    static Question Question() => Example.Parse("extended-matching", Payload(["a 1", "b 1", "c 3"], "1 2 3 4"));

    static string Payload(string[] items, string options) =>
        Example.MatchingPayload(items, options).Replace("\"premises\"", "\"items\"", StringComparison.Ordinal);

    /// <param name="options">For item a, b, c; - for none.</param>
    static PartChoicesResponse Chosen(string options) =>
        new("abc".Zip(options.Split(' ')).Where(pair => pair.Second != "-").ToDictionary(pair => pair.First.ToString(), pair => pair.Second));
}
