using OncoLearn.Core.Questions.Cloze;
using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.Tests.Attempts;

public sealed class ClozeLineTests
{
    [Fact]
    public void The_punctuation_behind_a_gap_stays_with_it_and_nothing_is_lost()
    {
        ClozeSegment[] segments = [new("NUPR1 raises ", 2), new(", (and) ", 1), new("）。", 3), new(" *p8*", null)];

        Assert.Equal(
            [new("NUPR1 raises ", 2, ","), new(" (and) ", 1, "）。"), new("", 3, ""), new(" *p8*", null, "")],
            ClozeLine.Of(segments));
    }
}
