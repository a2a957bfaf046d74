using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;

namespace OncoLearn.Core.Tests.Questions;

public sealed class QuestionTypesTests
{
    [Fact]
    public void Every_registered_type_is_sampled_by_the_laws() =>
        Assert.Equal(QuestionTypes.All.Select(type => type.Key).Order(StringComparer.Ordinal), QuestionSample.Samplers.Select(sampler => sampler.TypeKey).Order(StringComparer.Ordinal));

    [Fact]
    public void Types_have_keys_of_their_own() =>
        Assert.Distinct(QuestionTypes.All.Select(type => type.Key));

    [Fact]
    public void An_unknown_type_is_refused_with_the_types_there_are()
    {
        Assert.Null(QuestionTypes.Find("riddle"));
        var fault = Assert.Throws<KeyNotFoundException>(() => QuestionTypes.Of("riddle"));
        Assert.StartsWith("There is no question type 'riddle'. There are: single-best-answer, ", fault.Message, StringComparison.Ordinal);
    }
}
