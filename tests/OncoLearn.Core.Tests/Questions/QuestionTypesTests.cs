using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;

namespace OncoLearn.Core.Tests.Questions;

public sealed class QuestionTypesTests
{
    [Fact]
    public void Every_registered_type_is_sampled_by_the_laws() =>
        Assert.Equal(QuestionTypes.All.Select(type => type.Key), QuestionSample.Samplers.Select(sampler => sampler.TypeKey));

    [Fact]
    public void Types_have_keys_of_their_own() =>
        Assert.Distinct(QuestionTypes.All.Select(type => type.Key));

    [Fact]
    public void An_unknown_type_is_refused_with_the_types_there_are()
    {
        Assert.Null(QuestionTypes.Find("essay"));
        var fault = Assert.Throws<KeyNotFoundException>(() => QuestionTypes.Of("essay"));
        Assert.Equal(
            "There is no question type 'essay'. There are: single-best-answer, multiple-answer, true-false, matching, cloze-choices.", fault.Message);
    }
}
