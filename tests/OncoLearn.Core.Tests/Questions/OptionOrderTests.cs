using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Questions;

public sealed class OptionOrderTests
{
    static readonly OptionGroup[] Groups = [new("first", ["a", "b", "c", "d", "e"]), new("scale", ["low", "high"], OrderMeansSomething: true), new("second", ["p", "q", "r"])];

    /// <summary>What a seed gave once it must give for ever: attempts are rebuilt from their seeds.</summary>
    [Theory]
    [InlineData(1, """{"first":["b","a","d","e","c"],"scale":["low","high"],"second":["p","r","q"]}""")]
    [InlineData(20260301, """{"first":["b","a","e","c","d"],"scale":["low","high"],"second":["p","q","r"]}""")]
    public void A_seed_gives_the_order_it_always_gave(long seed, string json) => Assert.Equal(json, OptionOrder.Shuffled(Groups, new Chance(seed)).ToJson());

    [Fact]
    public void As_written_is_as_the_author_wrote_it() =>
        Assert.Equal("""{"first":["a","b","c","d","e"],"scale":["low","high"],"second":["p","q","r"]}""", OptionOrder.AsWritten(Groups).ToJson());

    [Fact]
    public void Shuffling_keeps_every_option_of_every_group_and_leaves_scales_alone() => Prop.ForAll<int>(seed =>
    {
        var order = OptionOrder.Shuffled(Groups, new Chance(seed));
        Assert.All(Groups, group => Assert.Equal(group.OptionIds.Order(), order[group.Key].Order()));
        Assert.Equal(["low", "high"], order["scale"]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_stored_is_read_back() => Prop.ForAll<int>(seed =>
    {
        var order = OptionOrder.Shuffled(Groups, new Chance(seed));
        var stored = OptionOrder.FromJson(order.ToJson());
        Assert.All(Groups, group => Assert.Equal(order[group.Key], stored[group.Key]));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":[null]}""")]
    [InlineData("""{"a":"b"}""")]
    [InlineData("""{"a":["b"],"a":["c"]}""")]
    public void JSON_that_is_no_order_is_refused_as_such(string json) => Assert.Throws<JsonException>(() => OptionOrder.FromJson(json));

    [Fact]
    public void Positions_count_from_1_and_lead_to_the_id_and_back()
    {
        var order = OptionOrder.AsWritten(Groups);
        Assert.Equal("a", order.IdAt("first", "1"));
        Assert.Equal("e", order.IdAt("first", "5"));
        Assert.Equal("5", order.PositionOf("first", "e"));
    }

    [Theory]
    [InlineData("first", "0")]
    [InlineData("first", "6")]
    [InlineData("first", "-1")]
    [InlineData("first", null)]
    [InlineData("none", "1")]
    public void There_is_no_id_at_a_position_that_is_not_shown(string group, string? position) => Assert.Null(OptionOrder.AsWritten(Groups).IdAt(group, position));

    [Theory]
    [InlineData("first", "p")]
    [InlineData("none", "a")]
    public void An_option_that_is_not_shown_has_no_position(string group, string id) => Assert.Null(OptionOrder.AsWritten(Groups).PositionOf(group, id));

    [Fact]
    public void Without_shuffling_the_written_order_stays_unless_it_would_tell_the_key()
    {
        OptionGroup[] groups = [new("plain", ["a", "b", "c", "d"]), new("telling", ["a", "b", "c", "d"]) { OrderTellsKey = true }];
        var orders = Enumerable.Range(0, 50).Select(seed => OptionOrder.Unshuffled(groups, new Chance(seed))).ToList();

        Assert.All(orders, order => Assert.Equal(["a", "b", "c", "d"], order["plain"]));
        Assert.True(orders.Select(order => string.Concat(order["telling"])).Distinct().Count() > 10);
    }
}
