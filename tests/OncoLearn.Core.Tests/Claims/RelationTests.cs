using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Claims;

public sealed class RelationTests
{
    static readonly Relation HigherIn = new(
        "higher-in",
        Direction.Up,
        [Facet.Stage],
        new LocalizedText([new("zh-Hans", "更多见于"), new("en", "higher in")]),
        new LocalizedText([new("zh-Hans", "{subject} 高表达更多见于 {object}"), new("en", "{subject} is higher in {object}")]));

    [Theory]
    [InlineData("NUPR1", "淋巴结转移", "NUPR1 高表达更多见于淋巴结转移")]
    [InlineData("核蛋白", "T3 期", "核蛋白高表达更多见于 T3 期")]
    public void A_Chinese_clause_has_no_space_between_Chinese_characters(string subject, string @object, string clause) =>
        Assert.Equal(clause, HigherIn.Say("zh-Hans", subject, @object));

    [Fact]
    public void An_English_clause_keeps_its_spaces() => Assert.Equal("NUPR1 is higher in late stage", HigherIn.Say("en", "NUPR1", "late stage"));
}
