using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Questions;

public sealed class GradeTests
{
    [Fact]
    public void The_whole_is_the_weighted_mean_of_the_parts()
    {
        var grade = Grade.Of([new("a", Weight: 3), new("b")], part => part.Key == "a" ? 1 : 0);
        Assert.Equal(0.75, grade.Fraction);
        Assert.Equal([new PartGrade("a", 1), new PartGrade("b", 0)], grade.Parts);
    }

    [Theory]
    [InlineData(-1.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_fraction_outside_minus_1_to_1_is_a_bug_of_the_type(double fraction) =>
        Assert.Throws<ArgumentException>(() => Grade.Of([new("a")], _ => fraction));
}
