using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>What is said of an option once the key is released.</summary>
public sealed class OptionMarkTests
{
    [Theory]
    [InlineData(true, true, "option option-right")]
    [InlineData(true, false, "option option-missed")]
    [InlineData(false, true, "option option-wrong")]
    [InlineData(false, false, "option")]
    public void Where_several_may_be_chosen_every_option_says_whether_it_was_right_to_choose_or_leave_it(bool correct, bool chosen, string look)
    {
        var mark = OptionMark.Of(correct, chosen, several: true);

        Assert.Equal(look, mark.Class);
        Assert.False(string.IsNullOrEmpty(mark.Word));
        Assert.False(string.IsNullOrEmpty(mark.Icon));
    }

    [Fact]
    public void Where_one_is_chosen_the_others_are_not_called_missed()
    {
        Assert.Equal("option option-right", OptionMark.Of(correct: true, chosen: false, several: false).Class);
        Assert.Null(OptionMark.Of(correct: false, chosen: false, several: false).Word);
    }
}
