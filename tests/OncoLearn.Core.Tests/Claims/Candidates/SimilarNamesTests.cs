using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;

namespace OncoLearn.Core.Tests.Claims.Candidates;

public sealed class SimilarNamesTests
{
    static readonly IReadOnlyList<Entity> Entities = [Entity("nupr1", "NUPR1", "p8"), Entity("nanog", "Nanog"), Entity("e-cadherin", "E-cadherin"), Entity("lung-cancer", "lung cancer", "肺癌"), Entity("oct4", "OCT4")];

    [Theory]
    [InlineData("NUPR", "nupr1")]
    [InlineData("Nurp1", "nupr1")]
    [InlineData("nannog", "nanog")]
    [InlineData("Ecadherin", "e-cadherin")]
    [InlineData("cadherin", "e-cadherin")]
    [InlineData("lung cancers", "lung-cancer")]
    [InlineData("肺癌症", "lung-cancer")]
    public void The_nearest_comes_first(string typed, string key) => Assert.Equal(key, SimilarNames.Of(typed, Entities, most: 3)[0].Entity.Key);

    [Theory]
    [InlineData("QRX7")]
    [InlineData("thyme")]
    [InlineData("药")]
    [InlineData(" ")]
    public void What_is_like_nothing_has_none(string typed) => Assert.Empty(SimilarNames.Of(typed, Entities, most: 3));

    [Fact]
    public void There_are_no_more_than_asked_for_and_each_entity_once() =>
        Assert.Equal(["a12", "a13"], SimilarNames.Of("a1", [Entity("a12", "A12", "A-12"), Entity("a13", "A13"), Entity("a14", "A14")], most: 2).Select(one => one.Entity.Key));

    static Entity Entity(string key, params string[] names) => new(key, EntityKind.Gene, names[0], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = names });
}
