using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Versions;
using OncoLearn.Core.Tests.Questions.Sampling;

namespace OncoLearn.Core.Tests.Authoring;

public sealed class PayloadMergeTests
{
    const string Before = """{"stem":{"en":"s","zh-Hans":"干"},"options":[{"id":"a","text":{"en":"A"},"correct":true},{"id":"b","text":{"en":"B"}},{"id":"c","text":{"en":"C"}}],"hints":[{"en":"h"}]}""";

    [Fact]
    public void What_only_one_changed_is_taken_from_it()
    {
        var merge = Merge(mine => mine["stem"]!["en"] = "mine", theirs =>
        {
            theirs["stem"]!["zh-Hans"] = "他人";
            theirs["options"]![1]!["text"]!["en"] = "theirs";
        });
        Assert.Empty(merge.Conflicts);
        Assert.Equal(["stem.zh-Hans", "options#b.text.en"], merge.Taken);
        Assert.Equal("""{"en":"mine","zh-Hans":"他人"}""", Json(merge.Merged["stem"]));
        Assert.Equal("theirs", (string?)merge.Merged["options"]![1]!["text"]!["en"]);
    }

    [Fact]
    public void What_both_changed_stays_mine_until_a_person_decides()
    {
        var merge = Merge(mine => mine["options"]![0]!["text"]!["en"] = "mine", theirs => theirs["options"]![0]!["text"]!["en"] = "theirs");
        var conflict = Assert.Single(merge.Conflicts);
        Assert.Equal(("options#a.text.en", "A", "mine", "theirs"), (conflict.Path, (string?)conflict.Before, (string?)conflict.Mine, (string?)conflict.Theirs));
        Assert.Equal("mine", (string?)merge.Merged["options"]![0]!["text"]!["en"]);
    }

    [Fact]
    public void The_same_change_is_no_conflict()
    {
        var merge = Merge(mine => mine["stem"]!["en"] = "same", theirs => theirs["stem"]!["en"] = "same");
        Assert.Empty(merge.Conflicts);
        Assert.Empty(merge.Taken);
    }

    [Fact]
    public void An_option_that_each_added_is_there_and_one_that_either_removed_is_not()
    {
        var merge = Merge(
            mine => mine["options"]!.AsArray().Add(Option("m")),
            theirs =>
            {
                theirs["options"]!.AsArray().RemoveAt(1);
                theirs["options"]!.AsArray().Insert(1, Option("t"));
            });
        Assert.Empty(merge.Conflicts);
        Assert.Equal(["a", "t", "c", "m"], Ids(merge));
    }

    [Fact]
    public void An_option_that_one_removed_and_the_other_changed_has_to_be_decided()
    {
        var merge = Merge(mine => mine["options"]![2]!["text"]!["en"] = "mine", theirs => theirs["options"]!.AsArray().RemoveAt(2));
        Assert.Equal("options#c", Assert.Single(merge.Conflicts).Path);
        Assert.Equal(["a", "b", "c"], Ids(merge));
    }

    [Fact]
    public void An_order_that_only_they_changed_is_theirs()
    {
        var merge = Merge(
            mine => mine["options"]![0]!["text"]!["en"] = "mine",
            theirs => theirs["options"] = new JsonArray([.. theirs["options"]!.AsArray().Reverse().Select(item => item!.DeepClone())]));
        Assert.Equal(["c", "b", "a"], Ids(merge));
        Assert.Equal("mine", (string?)merge.Merged["options"]![2]!["text"]!["en"]);
    }

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Against_an_unchanged_side_the_other_wins_whatever_it_changed(string type) => QuestionSample.ForAny(type, sample =>
    {
        var (before, after) = (sample.Payload, sample.WithAnotherKey().Payload);
        foreach (var (merge, expected) in new[] { (PayloadMerge.Of(before, before, after), after), (PayloadMerge.Of(before, after, before), after), (PayloadMerge.Of(before, after, after), after) })
        {
            Assert.Empty(merge.Conflicts);
            Assert.True(JsonNode.DeepEquals(Sorted(expected), Sorted(merge.Merged)));
        }
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_diff_of_a_payload_with_itself_is_empty_and_of_two_is_not(string type) => QuestionSample.ForAny(type, sample =>
    {
        Assert.Empty(VersionDiff.Of(sample.Payload, sample.Payload.DeepClone().AsObject()));
        Assert.NotEmpty(VersionDiff.Of(sample.Payload, sample.WithAnotherKey().Payload));
    });

    [Fact]
    public void A_diff_names_the_option_by_its_id_and_the_text_by_its_language()
    {
        var after = JsonNode.Parse(Before)!.AsObject();
        after["options"] = new JsonArray([.. after["options"]!.AsArray().Reverse().Select(item => item!.DeepClone())]);
        after["options"]![0]!["text"]!["en"] = "C now";
        after["options"]![1]!["correct"] = true;
        after["stem"]!.AsObject().Remove("zh-Hans");
        Assert.Equal(
            ["stem zh-Hans -干", "options order", "options#c.text en C + now", "options#b.correct  +true"],
            VersionDiff.Of(JsonNode.Parse(Before)!.AsObject(), after).Select(place => place.Order is null
                ? $"{place.Path} {place.Lang} {string.Join(' ', place.Pieces.Select(piece => piece.Kind switch { DiffKind.Added => "+", DiffKind.Removed => "-", _ => "" } + piece.Text.Trim()))}".Replace("+now", "+ now", StringComparison.Ordinal)
                : $"{place.Path} order"));
    }

    [Fact]
    public void A_diff_tells_where_a_place_stands_now_and_of_what_is_gone_where_it_stood()
    {
        var before = JsonNode.Parse(Before)!.AsObject();
        var after = JsonNode.Parse(Before)!.AsObject();
        after["options"] = new JsonArray([.. after["options"]!.AsArray().Skip(1).Reverse().Select(item => item!.DeepClone())]);
        after["options"]![0]!["text"]!["en"] = "C now";
        after["hints"]![0]!["en"] = "h now";
        var changes = VersionDiff.Of(before, after);
        Assert.Equal(["options", "options[0].text", "options[0].text", "options[0].correct", "hints[0]"], changes.Select(change => change.Place));
        Assert.Equal(["options[2]", "options[1]"], changes[0].Order);
        Assert.Equal(["options", "options#c.text", "options#a.text", "options#a.correct", "hints[0]"], changes.Select(change => change.Path));
    }

    [Fact]
    public void A_conflict_tells_where_it_stands_in_what_was_put_together()
    {
        var merge = Merge(mine => mine["options"]!.AsArray().RemoveAt(0), theirs => theirs["options"]![1]!["text"]!["en"] = "theirs");
        Assert.Empty(merge.Conflicts);
        var both = Merge(mine => mine["options"]![1]!["text"]!["en"] = "mine", theirs => theirs["options"]![1]!["text"]!["en"] = "theirs");
        Assert.Equal("options[1].text.en", Assert.Single(both.Conflicts).Place);
    }

    [Fact]
    public void A_mark_that_one_item_has_is_one_place()
    {
        var both = Merge(mine => Mark(mine, 1), theirs => Mark(theirs, 2));
        var conflict = Assert.Single(both.Conflicts);
        Assert.Equal(("options.correct", "a", "b", "c"), (conflict.Path, PayloadIdOf(conflict.Before), PayloadIdOf(conflict.Mine), PayloadIdOf(conflict.Theirs)));
        Assert.Equal("b", Marked(both.Merged));

        Assert.Equal("c", Marked(Merge(_ => { }, theirs => Mark(theirs, 2)).Merged));
        var (left, right) = (Parse(), Parse());
        Mark(left, 1);
        Mark(right, 2);
        Assert.Equal("c", Marked(PayloadMerge.TakeTheirs(left, right, "options.correct")));
    }

    [Fact]
    public void A_mark_moved_to_an_item_that_only_one_has_is_decided_too()
    {
        var merge = Merge(mine => Mark(mine, 1), theirs =>
        {
            theirs["options"]!.AsArray().Add(Option("t"));
            Mark(theirs, 3);
        });
        Assert.Equal("options.correct", Assert.Single(merge.Conflicts).Path);
        Assert.Equal(("abct", "b"), (string.Concat(Ids(merge)), Marked(merge.Merged)));
    }

    [Fact]
    public void Theirs_is_taken_at_one_place_and_all_the_rest_is_mine()
    {
        var (mine, theirs) = (Parse(), Parse());
        mine["stem"]!["en"] = "mine";
        mine["stem"]!["zh-Hans"] = "我的";
        mine["options"]!.AsArray().RemoveAt(1);
        theirs["stem"]!["en"] = "theirs";
        theirs["stem"]!["zh-Hans"] = "他人";
        theirs["options"]![1]!["text"]!["en"] = "theirs";

        Assert.Equal("""{"en":"theirs","zh-Hans":"我的"}""", Json(PayloadMerge.TakeTheirs(mine, theirs, "stem.en")["stem"]));
        Assert.Equal(["a", "c"], IdsOf(PayloadMerge.TakeTheirs(mine, theirs, "stem.en")));
        Assert.Equal(["a", "b", "c"], IdsOf(PayloadMerge.TakeTheirs(mine, theirs, "options#b")));
        Assert.Equal(["a", "c"], IdsOf(PayloadMerge.TakeTheirs(theirs, mine, "options#b")));
        Assert.True(JsonNode.DeepEquals(mine, PayloadMerge.TakeTheirs(mine, theirs, "options#z")));
    }

    static PayloadMerge Merge(Action<JsonObject> mine, Action<JsonObject> theirs)
    {
        var (before, left, right) = (Parse(), Parse(), Parse());
        mine(left);
        theirs(right);
        return PayloadMerge.Of(before, left, right);
    }

    static void Mark(JsonObject payload, int at)
    {
        foreach (var option in payload["options"]!.AsArray().OfType<JsonObject>()) option.Remove("correct");
        payload["options"]![at]!["correct"] = true;
    }

    static string Marked(JsonObject payload) => string.Concat(payload["options"]!.AsArray().Where(option => option!["correct"] is not null).Select(option => (string?)option!["id"]));

    static string? PayloadIdOf(JsonNode? item) => (string?)item!["id"];

    static JsonObject Parse() => JsonNode.Parse(Before)!.AsObject();

    static JsonObject Option(string id) => new() { ["id"] = id, ["text"] = new JsonObject { ["en"] = id } };

    static IEnumerable<string?> Ids(PayloadMerge merge) => IdsOf(merge.Merged);

    static IEnumerable<string?> IdsOf(JsonObject payload) => payload["options"]!.AsArray().Select(item => (string?)item!["id"]);

    static string Json(JsonNode? node) => node!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Fields of maps in one order: which it is says nothing.</summary>
    static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
