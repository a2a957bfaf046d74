using FsCheck;
using FsCheck.Fluent;
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

    [Fact]
    public void A_flat_answer_has_a_value_for_each_name_in_ordinal_order() => Assert.Equal("gone=1&one=1&two=1&two=2", Fields.Flat());

    [Theory]
    [InlineData("a&two=2", "a%26two%3D2")]
    [InlineData("%26", "%2526")]
    [InlineData("a\r\nb", "a%0Ab")]
    [InlineData("a\nb", "a%0Ab")]
    public void What_is_typed_cannot_look_like_another_answer(string typed, string flat) => Assert.Equal($"one={flat}", Typed(("one", typed)).Flat());

    [Fact]
    public void Different_answers_are_different_in_one_line() =>
        Prop.ForAll(Lines(), Lines(), (first, second) =>
            Assert.Equal(first.SequenceEqual(second), Typed(("one", first[0]), ("two", first[1])).Flat() == Typed(("one", second[0]), ("two", second[1])).Flat())).QuickCheckThrowOnFailure();

    static Arbitrary<string[]> Lines() => Gen.Elements("&=%a2\n".ToCharArray()).ArrayOf().Resize(3).Select(letters => new string(letters)).ArrayOf(2).ToArbitrary();

    static AnswerFields Typed(params (string Name, string Value)[] fields) =>
        new(fields.ToDictionary(field => field.Name, field => (IReadOnlyList<string>)[field.Value]));
}
