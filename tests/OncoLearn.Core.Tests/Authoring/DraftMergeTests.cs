using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Authoring.Versions;

namespace OncoLearn.Core.Tests.Authoring;

/// <summary>What a part rests on goes with the part.</summary>
public sealed class DraftMergeTests
{
    const string Before = """{"claims":{"a":{"x":true},"b":{"y":true}},"payload":{"items":[{"id":"a","text":{"en":"A"}},{"id":"b","text":{"en":"B"}}]}}""";
    const string Without = """{"claims":{"a":{"x":true}},"payload":{"items":[{"id":"a","text":{"en":"A"}}]}}""";

    static readonly ItemLinks Links = new(new Dictionary<string, string>(), new Dictionary<string, string>(), Parts: "items");

    static readonly string Changed = Before.Replace("\"B\"", "\"B, changed\"", StringComparison.Ordinal);

    [Fact]
    public void A_part_that_the_other_took_out_and_that_stays_keeps_its_claims() =>
        Assert.Equal(Changed, DraftMerge.Of(Doc(Before), Doc(Changed), Doc(Without), Links, GivenIds.None).ToJsonString());

    [Fact]
    public void A_part_that_is_gone_leaves_no_claims() =>
        Assert.Equal(Without, DraftMerge.Of(Doc(Before), Doc(Before), Doc(Without), Links, GivenIds.None).ToJsonString());

    [Fact]
    public void A_part_that_is_taken_from_the_other_brings_its_claims_and_takes_them_along()
    {
        Assert.Equal(Changed, DraftMerge.TakeTheirs(Doc(Without), Doc(Changed), "payload.items#b", Links).ToJsonString());
        Assert.Equal(Without, DraftMerge.TakeTheirs(Doc(Changed), Doc(Without), "payload.items#b", Links).ToJsonString());
    }

    [Fact]
    public void Claims_of_a_question_that_is_one_part_are_merged_as_everything_is()
    {
        const string one = """{"claims":{"question":{"x":true}},"payload":{"options":[{"id":"a"}]}}""";
        const string both = """{"claims":{"question":{"x":true,"y":true}},"payload":{"options":[{"id":"a"}]}}""";
        Assert.Equal(both, DraftMerge.Of(Doc(one), Doc(one), Doc(both), Links with { Parts = null }, GivenIds.None).ToJsonString());
    }

    static JsonObject Doc(string json) => JsonNode.Parse(json)!.AsObject();
}
