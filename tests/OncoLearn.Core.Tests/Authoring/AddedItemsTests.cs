using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Authoring;

public sealed class AddedItemsTests
{
    const string Before = """{"claims":{},"payload":{"options":[{"id":"a","text":{"en":"A"}}],"items":[{"id":"a","match":"a"}]}}""";

    static readonly ItemLinks Links = new(new Dictionary<string, string> { ["match"] = "options" }, new Dictionary<string, string> { ["text"] = "gaps" }, Parts: "items");

    [Fact]
    public void What_both_added_stays_two_and_what_points_to_mine_follows_it()
    {
        var mine = Apart(
            """{"claims":{"b":{"mine":true}},"payload":{"options":[{"id":"a","text":{"en":"A"}},{"id":"b","text":{"en":"mine"}}],"items":[{"id":"a","match":"b"},{"id":"b","match":"a"}]}}""",
            """{"claims":{"b":{"theirs":true}},"payload":{"options":[{"id":"a","text":{"en":"A"}},{"id":"b","text":{"en":"theirs"}}],"items":[{"id":"a","match":"a"},{"id":"b","match":"b"}]}}""");

        Assert.Equal(
            """{"claims":{"c":{"mine":true}},"payload":{"options":[{"id":"a","text":{"en":"A"}},{"id":"c","text":{"en":"mine"}}],"items":[{"id":"a","match":"c"},{"id":"c","match":"a"}]}}""",
            mine.ToJsonString());
    }

    [Fact]
    public void What_both_added_alike_and_what_both_changed_keeps_its_id()
    {
        const string mine = """{"claims":{},"payload":{"options":[{"id":"a","text":{"en":"mine"}},{"id":"b","text":{"en":"B"}}],"items":[{"id":"a","match":"b"}]}}""";

        Assert.Equal(mine, Apart(mine, """{"claims":{},"payload":{"options":[{"id":"a","text":{"en":"theirs"}},{"id":"b","text":{"en":"B"}}],"items":[{"id":"a","match":"a"}]}}""").ToJsonString());
    }

    [Fact]
    public void Items_within_items_are_told_apart_too()
    {
        var (before, mine, theirs) = (Gaps(""), Gaps(""","text":"mine" """), Gaps(""","text":"theirs" """));
        before["gaps"]![0]!["options"] = new JsonArray();

        Assert.Equal("b", (string?)AddedItems.Apart(before, mine, theirs, Links, GivenIds.None)["gaps"]![0]!["options"]![0]!["id"]);
    }

    [Fact]
    public void An_item_that_is_renamed_gets_no_id_that_one_of_its_list_had_before()
    {
        const string mine = """{"payload":{"options":[{"id":"a","text":{"en":"A"}},{"id":"b","text":{"en":"mine"}}],"items":[{"id":"a","match":"b"}]}}""";
        var merged = DraftMerge.Of(
            JsonNode.Parse(Before)!.AsObject(), JsonNode.Parse(mine)!.AsObject(), JsonNode.Parse(mine.Replace("mine", "theirs", StringComparison.Ordinal))!.AsObject(), Links,
            GivenIds.Parse("options#c gaps#d"));

        Assert.Equal(["a", "b", "d"], merged["payload"]!["options"]!.AsArray().Select(option => (string?)option!["id"]).Order(StringComparer.Ordinal));
        Assert.Equal("d", (string?)merged["payload"]!["items"]![0]!["match"]);
    }

    [Fact]
    public void An_option_that_is_renamed_takes_no_claims_of_a_part_with_its_id()
    {
        const string mine = """{"claims":{"b":{"of the item":true}},"payload":{"options":[{"id":"a","text":{"en":"A"}},{"id":"b","text":{"en":"mine"}}],"items":[{"id":"a","match":"a"},{"id":"b","match":"b"}]}}""";
        var apart = Apart(mine, mine.Replace("mine", "theirs", StringComparison.Ordinal));

        Assert.Equal("c", (string?)apart["payload"]!["items"]![1]!["match"]);
        Assert.Equal("""{"b":{"of the item":true}}""", apart["claims"]!.ToJsonString());
    }

    [Fact]
    public void A_gap_that_is_renamed_is_marked_by_its_new_id_in_each_language()
    {
        var (before, theirs) = (JsonNode.Parse("""{"gaps":[],"text":{"en":"x"}}""")!.AsObject(), JsonNode.Parse("""{"gaps":[{"id":"a","of":"theirs"}],"text":{"en":"{{a}} x"}}""")!.AsObject());
        var mine = JsonNode.Parse("""{"gaps":[{"id":"a","of":"mine"}],"text":{"en":"x {{a}}","zh-Hans":"{{a}}"},"stem":{"en":"{{a}}"}}""")!.AsObject();

        Assert.Equal("""{"gaps":[{"id":"b","of":"mine"}],"text":{"en":"x {{b}}","zh-Hans":"{{b}}"},"stem":{"en":"{{a}}"}}""", AddedItems.Apart(before, mine, theirs, Links, GivenIds.None).ToJsonString());
    }

    [Fact]
    public void Two_gaps_that_are_renamed_are_not_mixed_up()
    {
        var before = JsonNode.Parse("""{"gaps":[],"text":{}}""")!.AsObject();
        var mine = JsonNode.Parse("""{"gaps":[{"id":"a","of":"1"},{"id":"b","of":"2"}],"text":{"en":"{{b}} {{a}}"}}""")!.AsObject();
        var theirs = JsonNode.Parse("""{"gaps":[{"id":"a","of":"3"},{"id":"b","of":"4"}],"text":{"en":"{{a}} {{b}}"}}""")!.AsObject();

        Assert.Equal("""{"gaps":[{"id":"c","of":"1"},{"id":"d","of":"2"}],"text":{"en":"{{d}} {{c}}"}}""", AddedItems.Apart(before, mine, theirs, Links, GivenIds.None).ToJsonString());
    }

    [Fact]
    public void The_gaps_of_a_question_are_marked_as_they_are_renamed()
    {
        const string doc = """{"claims":{},"payload":{"stem":{"en":"Complete it."},"text":{"en":"TEXT"},"gaps":[{"id":"a","options":[{"id":"a","text":{"en":"x"},"correct":true},{"id":"b","text":{"en":"y"}}]}GAP]}}""";
        const string added = """,{"id":"b","options":[{"id":"a","text":{"en":"OF0"},"correct":true},{"id":"b","text":{"en":"OF1"}}]}""";
        static JsonObject Doc(string gap, string text) => JsonNode.Parse(doc.Replace("TEXT", text, StringComparison.Ordinal).Replace("GAP", gap, StringComparison.Ordinal))!.AsObject();
        static string Gap(string of) => added.Replace("OF", of, StringComparison.Ordinal);
        var (before, mine, theirs) = (Doc("", "It {{a}}."), Doc(Gap("mine"), "It {{a}}. Mine {{b}}."), Doc(Gap("theirs"), "Theirs {{b}}. It {{a}}."));
        var links = ItemLinks.Of(QuestionTypes.Of("cloze-choices"), theirs["payload"]!.AsObject());

        var merged = DraftMerge.Of(before, mine, theirs, links, GivenIds.None)["payload"]!;
        Assert.Equal("It {{a}}. Mine {{c}}.", (string?)merged["text"]!["en"]);
        Assert.Equal("mine0", (string?)merged["gaps"]!.AsArray().Single(gap => (string?)gap!["id"] == "c")!["options"]![0]!["text"]!["en"]);
    }

    static JsonObject Gaps(string rest) => JsonNode.Parse($$"""{"gaps":[{"id":"g","options":[{"id":"a"{{rest}}}]}]}""")!.AsObject();

    static JsonObject Apart(string mine, string theirs) => AddedItems.Apart(JsonNode.Parse(Before)!.AsObject(), JsonNode.Parse(mine)!.AsObject(), JsonNode.Parse(theirs)!.AsObject(), Links, GivenIds.None);
}
