using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>What of a question stays where a table that names it has no column for it.</summary>
public sealed class StayingFieldsTests
{
    const string Choice = """{"stem":{"en":"Which?"},"options":[{"id":"a","text":{"en":"p300"},"correct":true},{"id":"b","text":{"en":"p53"}},{"id":"c","text":{"en":"RELB"}}],"hints":[{"en":"Think."}]}""";

    const string Themes = """{"stem":{"en":"Which tumour?"},"options":[{"id":"a","text":{"en":"A"}},{"id":"b","text":{"en":"B"}},{"id":"c","text":{"en":"C"}}],"items":[{"id":"x","text":{"en":"One"},"match":"a"},{"id":"y","text":{"en":"Two"},"match":"b"}]}""";

    [Fact]
    public void A_payload_cell_that_is_empty_says_nothing()
    {
        var item = Read("single-best-answer", Choice, ["uid", "stem.en", "payload"], ["q1", "Which one?", " "]);
        Assert.Equal("Think.", (string?)item.Draft!.Question.Payload["hints"]![0]!["en"]);
        Assert.Equal(3, item.Draft.Question.Payload["options"]!.AsArray().Count);
    }

    [Fact]
    public void Options_of_a_type_that_has_no_columns_for_them_stay()
    {
        var item = Read("extended-matching", Themes, ["uid", "stem.en", "option.1.en", "option.2.en"], ["q1", "Which one?", "", ""]);
        Assert.Equal(3, item.Draft!.Question.Payload["options"]!.AsArray().Count);
        Assert.Contains("options", Assert.Single(item.Notes).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_the_table_is_too_narrow_for_are_taken_out_and_that_is_said()
    {
        var item = Read("single-best-answer", Choice, ["uid", "stem.en", "option.1.en", "option.2.en", "key"], ["q1", "Which?", "p300", "p53", "A"]);
        Assert.Equal(2, item.Draft!.Question.Payload["options"]!.AsArray().Count);
        Assert.Contains(item.Notes, note => note.En == "the file has no column for the last option, which was taken out");
    }

    static EntryItem Read(string type, string payload, string[] header, string[] row)
    {
        var before = new QuestionDraft { Type = type, Payload = JsonNode.Parse(payload)!.AsObject(), Category = Category.Marker, Level = CognitiveLevel.Apply, Difficulty = Difficulty.Hard, Use = QuestionUse.Exam };
        var table = new EntryTable(1, header, [new EntryRow(2, row)]);
        var item = Assert.Single(EntrySource.Of(table).Read(EntryDefaults.For(EntryDefaults.English), new Dictionary<string, QuestionDraft>(StringComparer.Ordinal) { ["q1"] = before }).Items);
        Assert.Empty(item.Problems);
        return item;
    }
}
