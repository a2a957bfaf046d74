using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.Tests.Questions;

public sealed class PassageModelTests
{
    [Theory]
    [InlineData("one", "one")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\n\ntwo\n", "one", "two")]
    [InlineData("one\r\n \r\n\r\ntwo\n\t\nthree", "one", "two", "three")]
    public void Blank_lines_part_paragraphs(string text, params string[] paragraphs) => Assert.Equal(paragraphs, PassageModel.ParagraphsOf(text));
}
