using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Questions.Sampling;

/// <summary>A random question as it stands in an attempt, and a random response to it; all of it follows from three seeds.</summary>
sealed class QuestionSample(QuestionSampler sampler, int shown, int hidden, int rest)
{
    /// <summary>Every class of this folder that is one.</summary>
    public static IReadOnlyList<QuestionSampler> Samplers { get; } =
    [
        .. typeof(QuestionSampler).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(QuestionSampler)) && !type.IsAbstract)
            .Select(type => (QuestionSampler)Activator.CreateInstance(type)!),
    ];

    public QuestionSampler Sampler { get; } = sampler;

    public IQuestionType Type { get; } = QuestionTypes.Of(sampler.TypeKey);

    public JsonObject Payload => field ??= Sampler.Payload(new Chance(shown), new Chance(hidden));

    public Question Question => field ??= Type.Parse(JsonSerializer.SerializeToElement(Payload));

    public OptionOrder Order => field ??= OrderBy(0);

    public Response Response => field ??= Sampler.Respond(Question, Chance(1));

    /// <summary>Null where only a person can judge.</summary>
    public Response? Key => Type.KeyResponse(Question);

    /// <summary>Null for what waits for a person, and only for that.</summary>
    public Grade? GradeOf(Response response)
    {
        var grade = Type.Score(Question, response);
        Assert.Equal(Sampler.NeedsPerson && !response.IsBlank, grade is null);
        return grade;
    }

    /// <summary>For whatever else a law has to draw.</summary>
    public Chance Chance(int purpose) => new Chance(rest).Fork(purpose);

    public OptionOrder OrderBy(int purpose) => OptionOrder.Shuffled(Type.Groups(Question), Chance(100 + purpose));

    /// <summary>The same question to look at, with other ids, key, reasons and explanation.</summary>
    public QuestionSample WithAnotherKey() => new(Sampler, shown, unchecked(hidden + 1), rest);

    public override string ToString() => $"{Sampler.TypeKey} ({shown}, {hidden}, {rest}): {Payload.ToJsonString()}";

    /// <summary>Checks a law on random questions of one type.</summary>
    public static void ForAny(string typeKey, Action<QuestionSample> law)
    {
        var sampler = Samplers.Single(candidate => candidate.TypeKey == typeKey);
        var seed = Gen.Choose(int.MinValue, int.MaxValue);
        var sample = from shown in seed from hidden in seed from rest in seed select new QuestionSample(sampler, shown, hidden, rest);
        Prop.ForAll(sample.ToArbitrary(), law).QuickCheckThrowOnFailure();
    }
}

/// <summary>Runs a theory on every registered type.</summary>
static class EveryType
{
    public static TheoryData<string> Keys => [.. QuestionTypes.All.Select(type => type.Key)];
}
