using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Questions;

public sealed class AnswerFieldsTests
{
    static readonly AnswerFields Fields = new(new Dictionary<string, IReadOnlyList<string>> { ["one"] = ["1"], ["two"] = ["1", "2"], ["empty"] = [""], ["gone"] = ["", "1"] });

    [Theory]
    [InlineData("one", "1")]
    [InlineData("empty", null)]
    [InlineData("missing", null)]
    [InlineData("gone", "1")]
    public void A_single_value_is_the_one_that_is_not_empty(string name, string? value) => Assert.Equal(value, Fields.Single(name));

    [Fact]
    public void Two_values_where_one_is_asked_are_refused() =>
        Assert.Equal("two: one value expected", Assert.Throws<ResponseFormatException>(() => Fields.Single("two")).Message);

    [Fact]
    public void Names_are_those_of_all_fields() => Assert.Equal(["empty", "gone", "one", "two"], Fields.Names.Order(StringComparer.Ordinal));
}
