using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Tests.Resources;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("breast cancer", true)]
    [InlineData("tubulin", true)]
    [InlineData("non-small-cell lung cancer", true)]
    [InlineData("de novo NEPC", true)]
    [InlineData("p38", false)]
    [InlineData("m6A", false)]
    [InlineData("c-Jun", false)]
    [InlineData("mCRPC", false)]
    [InlineData("miR-21", false)]
    [InlineData("t-NEPC 转移灶", false)]
    [InlineData("p53/Nanog axis", false)]
    [InlineData("NUPR1", false)]
    [InlineData("乳腺癌", false)]
    public void Words_may_begin_with_a_capital_and_symbols_keep_their_letters(string name, bool may) => Assert.Equal(may, Heading.MayBeCapitalised(name));
}
