using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Tests.Texts;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t　", "")]
    [InlineData("  NUPR1\r\n\tin　cancer ", "NUPR1 in cancer")]
    [InlineData("one line", "one line")]
    public void Every_run_of_white_space_is_one_space(string text, string line) => Assert.Equal(line, OneLine.Of(text));
}
