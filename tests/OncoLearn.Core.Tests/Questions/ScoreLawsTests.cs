using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Tests.Questions.Sampling;
using static OncoLearn.Core.Tests.Questions.Sampling.QuestionSample;

namespace OncoLearn.Core.Tests.Questions;

/// <summary>What holds for the grades of every type.</summary>
public sealed class ScoreLawsTests
{
    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_fraction_lies_between_the_least_and_1(string type) => ForAny(type, sample =>
    {
        var grade = sample.Type.Score(sample.Question, sample.Response);
        Assert.InRange(grade.Fraction, sample.Sampler.Least, 1);
        Assert.All(grade.Parts, part => Assert.InRange(part.Fraction, sample.Sampler.Least, 1));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_key_and_nothing_else_scores_1(string type) => ForAny(type, sample =>
    {
        Assert.Equal(1, sample.Type.Score(sample.Question, sample.Key).Fraction);
        Assert.Equal(sample.Response.Equals(sample.Key), sample.Type.Score(sample.Question, sample.Response).Fraction == 1);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_blank_is_blank_and_scores_what_the_type_documents(string type) => ForAny(type, sample =>
    {
        var blank = sample.Type.Blank(sample.Question);
        Assert.True(blank.IsBlank);
        Assert.False(sample.Key.IsBlank);
        Assert.Equal(sample.Sampler.Blank, sample.Type.Score(sample.Question, blank).Fraction);
        Assert.Equal(sample.Response.IsBlank, sample.Response.Equals(blank));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Every_part_is_graded_and_the_whole_is_their_weighted_mean(string type) => ForAny(type, sample =>
    {
        var parts = sample.Question.Parts;
        var grade = sample.Type.Score(sample.Question, sample.Response);
        Assert.Equal(parts.Select(part => part.Key), grade.Parts.Select(part => part.Key));
        Assert.Distinct(parts.Select(part => part.Key));
        Assert.All(parts, part => Assert.True(part.Weight > 0));
        Assert.Equal(parts.Zip(grade.Parts, (part, graded) => part.Weight * graded.Fraction).Sum() / parts.Sum(part => part.Weight), grade.Fraction, 1e-12);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_order_in_which_options_are_shown_does_not_change_the_score(string type) => ForAny(type, sample =>
    {
        var fractions = Enumerable.Range(1, 4).Select(sample.OrderBy).Select(order =>
        {
            var sent = sample.Type.Show(sample.Question, order, sample.Response);
            return sample.Type.Score(sample.Question, sample.Type.Read(sample.Question, order, sent)).Fraction;
        });
        Assert.All(fractions, fraction => Assert.Equal(sample.Type.Score(sample.Question, sample.Response).Fraction, fraction));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_order_in_which_options_are_written_does_not_change_the_score(string type) => ForAny(type, sample =>
    {
        var rewritten = sample.Payload.DeepClone().AsObject();
        foreach (var (holder, name) in PayloadMutator.Fields(rewritten).Where(field => field.Holder[field.Name] is JsonArray).ToArray())
            holder[name] = new JsonArray([.. sample.Chance(2).Shuffle(holder[name]!.AsArray().ToArray()).Select(item => item!.DeepClone())]);
        var question = sample.Type.Parse(JsonSerializer.SerializeToElement(rewritten));
        Assert.Equal(sample.Type.Score(sample.Question, sample.Response).Fraction, sample.Type.Score(question, sample.Response).Fraction, 1e-12);
    });
}
