using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Versions;

namespace OncoLearn.Core.Tests.Authoring;

public sealed class PayloadPlaceTests
{
    static readonly JsonObject Payload = JsonNode.Parse("""{"options":[{"id":"b","text":{"en":"x"}},{"id":"a","gaps":[{"id":"g"}]}],"hints":[{"en":"y"}]}""")!.AsObject();

    [Theory]
    [InlineData("options[0].text.en", "options#b.text.en")]
    [InlineData("options[1].gaps[0]", "options#a.gaps#g")]
    [InlineData("hints[0].en", "hints[0].en")]
    [InlineData("stem", "stem")]
    public void A_place_and_its_path_lead_to_each_other(string place, string path)
    {
        Assert.Equal(path, PayloadPlace.PathOf(place, Payload));
        Assert.Equal(place, PayloadPlace.Of(path, Payload));
    }

    [Theory]
    [InlineData("options[7].text", "options[7].text")]
    [InlineData("no place", null)]
    public void What_the_payload_does_not_hold_stays_named_by_its_place(string place, string? path) => Assert.Equal(path, PayloadPlace.PathOf(place, Payload));
}
