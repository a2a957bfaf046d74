using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Tests.Questions.Sampling;
using static OncoLearn.Core.Tests.Questions.Sampling.QuestionSample;

namespace OncoLearn.Core.Tests.Questions;

/// <summary>What holds for the grades of every type.</summary>
public sealed class ScoreLawsTests
{
    /// <summary>Of so many the mean is taken; questions with more are left to the others.</summary>
    const int MostGuesses = 5000;

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_fraction_lies_between_the_least_and_1(string type) => ForAny(type, sample =>
    {
        if (sample.GradeOf(sample.Response) is not { } grade) return;
        Assert.InRange(grade.Fraction, sample.Sampler.Least, 1);
        Assert.All(grade.Parts, part => Assert.InRange(part.Fraction, sample.Sampler.Least, 1));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_key_and_nothing_else_scores_1(string type) => ForAny(type, sample =>
    {
        if (sample.Key is not { } key) return;
        Assert.Equal(1, sample.GradeOf(key)?.Fraction);
        Assert.Equal(sample.Sampler.IsRight(sample.Question, sample.Response), sample.GradeOf(sample.Response)?.Fraction == 1);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Only_a_response_without_a_key_to_compare_it_with_waits_for_a_person_and_a_blank_never_does(string type) => ForAny(type, sample =>
    {
        Assert.Equal(sample.Sampler.NeedsPerson, sample.Key is null);
        Assert.Equal(sample.Sampler.NeedsPerson && !sample.Response.IsBlank, sample.Type.Score(sample.Question, sample.Response) is null);
        Assert.NotNull(sample.Type.Score(sample.Question, sample.Type.Blank(sample.Question)));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_guess_score_is_the_mean_of_all_guesses(string type) => ForAny(type, sample =>
    {
        var guesses = sample.Sampler.Guesses(sample.Question).Take(MostGuesses + 1).ToArray();
        if (guesses.Length > MostGuesses) return;
        var mean = guesses.Length == 0 ? 0 : guesses.Average(guess => sample.GradeOf(guess)!.Fraction);
        Assert.Equal(mean, sample.Type.GuessScore(sample.Question), 1e-9);
        Assert.All(guesses, guess => Assert.False(guess.IsBlank));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Every_decision_is_classified(string type) => ForAny(type, sample =>
    {
        var subparts = sample.Type.Subparts(sample.Question);
        Assert.Distinct(subparts.Select(subpart => subpart.Key));
        Assert.All(subparts, subpart =>
        {
            Assert.Contains(subpart.PartKey, sample.Question.Parts.Select(part => part.Key));
            Assert.Distinct(subpart.Classes.Select(one => one.Id));
            Assert.Contains(subpart.Classes, one => one.Fraction == 1);
            Assert.All(subpart.Classes, one => Assert.InRange(one.Fraction, sample.Sampler.Least, 1));
            Assert.DoesNotContain(subpart.Classes, one => one.Id is ResponseClass.None or ResponseClass.Other);
        });
        foreach (var response in new[] { sample.Response, sample.WithAnotherKey().Response })
        {
            var classified = sample.Type.Classify(sample.Question, response);
            Assert.Equal(subparts.Select(subpart => subpart.Key), classified.Select(one => one.Subpart));
            Assert.All(classified.Zip(subparts), pair =>
                Assert.True(pair.First.ClassId is ResponseClass.None or ResponseClass.Other || pair.Second.Classes.Any(one => one.Id == pair.First.ClassId)));
        }
        Assert.All(sample.Type.Classify(sample.Question, sample.Type.Blank(sample.Question)), one => Assert.Equal(ResponseClass.None, one.ClassId));
        if (sample.Key is not { } key) return;
        Assert.All(sample.Type.Classify(sample.Question, key).Zip(subparts), pair => Assert.Equal(1, pair.Second.Classes.Single(one => one.Id == pair.First.ClassId).Fraction));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void A_blank_is_blank_and_scores_what_the_type_documents(string type) => ForAny(type, sample =>
    {
        var blank = sample.Type.Blank(sample.Question);
        Assert.True(blank.IsBlank);
        Assert.NotEqual(true, sample.Key?.IsBlank);
        Assert.Equal(sample.Sampler.Blank, sample.GradeOf(blank)?.Fraction);
        Assert.Equal(sample.Response.IsBlank, sample.Response.Equals(blank));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void Every_part_is_graded_and_the_whole_is_their_weighted_mean(string type) => ForAny(type, sample =>
    {
        var parts = sample.Question.Parts;
        Assert.Distinct(parts.Select(part => part.Key));
        Assert.All(parts, part => Assert.True(part.Weight > 0));
        if (sample.GradeOf(sample.Response) is not { } grade) return;
        Assert.Equal(parts.Select(part => part.Key), grade.Parts.Select(part => part.Key));
        Assert.Equal(parts.Zip(grade.Parts, (part, graded) => part.Weight * graded.Fraction).Sum() / parts.Sum(part => part.Weight), grade.Fraction, 1e-12);
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_order_in_which_options_are_shown_does_not_change_the_score(string type) => ForAny(type, sample =>
    {
        var fractions = Enumerable.Range(1, 4).Select(sample.OrderBy).Select(order =>
        {
            var sent = sample.Type.Show(sample.Question, order, sample.Response);
            return sample.GradeOf(sample.Type.Read(sample.Question, order, sent))?.Fraction;
        });
        Assert.All(fractions, fraction => Assert.Equal(sample.GradeOf(sample.Response)?.Fraction, fraction));
    });

    [Theory, MemberData(nameof(EveryType.Keys), MemberType = typeof(EveryType))]
    public void The_order_in_which_options_are_written_does_not_change_the_score(string type) => ForAny(type, sample =>
    {
        var rewritten = sample.Payload.DeepClone().AsObject();
        foreach (var (holder, name) in PayloadMutator.Fields(rewritten).Where(field => field.Name != sample.Sampler.KeyList && field.Holder[field.Name] is JsonArray).ToArray())
            holder[name] = new JsonArray([.. sample.Chance(2).Shuffle(holder[name]!.AsArray().ToArray()).Select(item => item!.DeepClone())]);
        var question = sample.Type.Parse(JsonSerializer.SerializeToElement(rewritten));
        var rescored = sample.Type.Score(question, sample.Response);
        if (sample.GradeOf(sample.Response) is not { } grade) Assert.Null(rescored);
        else Assert.Equal(grade.Fraction, rescored!.Fraction, 1e-12);
    });
}
