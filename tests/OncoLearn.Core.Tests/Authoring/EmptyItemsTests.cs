using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Authoring;

public sealed class EmptyItemsTests
{
    static readonly IQuestionType ClozeChoices = QuestionTypes.Of("cloze-choices");
    static readonly IQuestionType ExtendedMatching = QuestionTypes.Of("extended-matching");

    [Fact]
    public void An_item_of_which_nothing_is_written_goes_when_it_is_saved() => Assert.Equal(
        """{"options":[{"id":"a","text":{"en":"A"}}],"gaps":[{"id":"g","options":[]}]}""",
        EmptyItems.Without(Read("""{"options":[{"id":"a","text":{"en":"A"}},{"id":"b"}],"gaps":[{"id":"g","options":[{"id":"x"}]},{}]}"""), ClozeChoices).ToJsonString());

    [Fact]
    public void An_item_that_something_points_to_stays_so_that_its_words_are_missed()
    {
        var typed = Read("""{"options":[{"id":"a"},{"id":"b"},{"id":"c","text":{"en":"C"}}],"items":[{"id":"x","match":"b"},{"id":"y","match":"c"}],"blanks":[{"id":"n","options":[{"id":"b"}]}]}""");
        Assert.Equal(
            """{"options":[{"id":"b"},{"id":"c","text":{"en":"C"}}],"items":[{"id":"x","match":"b"},{"id":"y","match":"c"}],"blanks":[{"id":"n","options":[]}]}""",
            EmptyItems.Without(typed, ExtendedMatching).ToJsonString());
        Assert.Equal(["options[1].text", "options[2].text"], new[] { "options[0].text", "options[1].text" }.Select(path => EmptyItems.PlaceIn(typed, path, ExtendedMatching)));
    }

    [Theory]
    [InlineData("options[0].text.en", "options[1].text.en")]
    [InlineData("options[1].text", "options[3].text")]
    [InlineData("gaps[0].options[1]", "gaps[0].options[2]")]
    [InlineData("options", "options")]
    [InlineData("options[9].text", "options[9].text")]
    [InlineData("claims.nupr1/claim/a", "claims.nupr1/claim/a")]
    [InlineData("", "")]
    public void A_place_of_the_payload_is_found_again_in_what_was_typed(string path, string typed) => Assert.Equal(typed, EmptyItems.PlaceIn(Read("""
        {"options":[{"id":"a"},{"id":"b","text":{"en":"B"}},{"id":"c"},{"id":"d","text":{"en":"D"}}],"gaps":[{"id":"g","options":[{"id":"x","text":{"en":"X"}},{"id":"y"},{"id":"z","text":{"en":"Z"}}]}]}
        """), path, ClozeChoices));

    static JsonObject Read(string json) => JsonNode.Parse(json)!.AsObject();
}
