using OncoLearn.Web.Markdown;

namespace OncoLearn.Web.Tests.Markdown;

public sealed class AuthoredLinesTests
{
    [Theory]
    [InlineData("one", "one")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\n\ntwo\n", "one", "two")]
    [InlineData("one\r\n \r\n\r\ntwo\n\t\nthree", "one", "two", "three")]
    public void Blank_lines_part_paragraphs(string text, params string[] lines) => Assert.Equal(lines, AuthoredLines.Of(text));

    [Theory]
    [InlineData("Two roles:\n- one\n- two", "Two roles:", "- one", "- two")]
    [InlineData("两点：\r\n1. 甲\r\n2、乙", "两点：", "1. 甲", "2、乙")]
    [InlineData("两点：\n（1）甲\n(2) 乙", "两点：", "（1）甲", "(2) 乙")]
    [InlineData("a value of\n0.5 and\n1.5 times", "a value of\n0.5 and\n1.5 times")]
    [InlineData("from 3\n-fold to 4", "from 3\n-fold to 4")]
    [InlineData("of\n*TP53* and", "of\n*TP53* and")]
    public void Items_of_a_list_have_lines_of_their_own(string text, params string[] lines) => Assert.Equal(lines, AuthoredLines.Of(text));
}
