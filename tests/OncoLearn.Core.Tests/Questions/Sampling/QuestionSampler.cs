using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Tests.Questions.Sampling;

/// <summary>Makes random questions and responses of one type, for the laws that every type keeps.</summary>
abstract class QuestionSampler
{
    public abstract string TypeKey { get; }

    /// <summary>The least fraction that the type documents.</summary>
    public virtual double Least => 0;

    /// <summary>What the type documents for a blank.</summary>
    public virtual double Blank => 0;

    /// <summary>
    /// A valid payload. What a learner may see comes from <paramref name="shown"/> alone, everything else (ids, key, reasons, explanation) from
    /// <paramref name="hidden"/>: two payloads with the same <paramref name="shown"/> look the same before the key is released.
    /// </summary>
    public abstract JsonObject Payload(Chance shown, Chance hidden);

    /// <summary>The names of the payload's fields that may be seen before the key is released, with what stands in them.</summary>
    public virtual IReadOnlySet<string> Shown { get; } = new HashSet<string>(["stem", "text", "scoring"], StringComparer.Ordinal);

    /// <summary>The names of the payload's fields in which nothing may be seen before the key is released, whatever the names of the fields in them.</summary>
    public virtual IReadOnlySet<string> Hidden { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The names of the payload's fields that may be left out; stem and lists of options never.</summary>
    public virtual IReadOnlySet<string> Optional { get; } = new HashSet<string>(["explanation", "hints", "correct", "reason"], StringComparer.Ordinal);

    /// <summary>The names of the payload's fields that point to something by an id or a word, which a review says in its own way.</summary>
    public virtual IReadOnlySet<string> Pointers { get; } = new HashSet<string>(["id", "match"], StringComparer.Ordinal);

    /// <summary>The name of the payload's list whose order is the key; null where no list says anything by its order.</summary>
    public virtual string? KeyList => null;

    /// <summary>Whether one field may be left out of the map that holds it.</summary>
    public virtual bool IsOptional(JsonObject holder, string name) => Optional.Contains(name);

    /// <summary>Under which name the lack of a field is told: its own, but where one of several fields has to be there.</summary>
    public virtual string ToldAt(string name) => name;

    /// <summary>What is said of the lack of a field, where one of several would do.</summary>
    public virtual string Lack(JsonObject holder, string name) => "missing";

    /// <summary>Whether something is typed into a form field, and no position chosen.</summary>
    public virtual bool IsTyped(string field) => false;

    /// <summary>Whether only a person can judge an answer, but for a blank.</summary>
    public virtual bool NeedsPerson => false;

    /// <summary>Whether a response is as right as the key.</summary>
    public virtual bool IsRight(Question question, Response response) => response.Equals(QuestionTypes.Of(TypeKey).KeyResponse(question));

    /// <summary>Every answer that a guesser may give, each as likely as the others; empty where answers are typed. Only asked of questions with few of them.</summary>
    public abstract IEnumerable<Response> Guesses(Question question);

    /// <summary>Any response, right, wrong, partial or blank.</summary>
    public abstract Response Respond(Question question, Chance chance);

    /// <summary>Words that are found again wherever they leak to, and that hold no word of any language.</summary>
    protected static string Word(Chance chance, string prefix = "w") => $"{prefix}{chance.Below(0x10000):x4}{chance.Below(0x10000):x4}{chance.Below(0x10000):x4}";

    protected static JsonObject Text(Chance chance) => new() { ["zh-Hans"] = $"文{Word(chance)}", ["en"] = Word(chance) };

    protected static string[] Ids(Chance hidden, int count) => [.. Enumerable.Range(0, count).Select(n => $"{Word(hidden, "i")}-{n}")];

    protected static JsonObject Stemmed(Chance shown, Chance hidden) =>
        new() { ["stem"] = Text(shown), ["explanation"] = Text(hidden), ["hints"] = new JsonArray(Text(hidden), Text(hidden)) };

    /// <summary>The gaps in an order of each language's own, now and then without words between them.</summary>
    protected static JsonObject GapText(string[] gaps, Chance shown)
    {
        return new JsonObject { ["zh-Hans"] = InOneLanguage(), ["en"] = InOneLanguage() };

        string InOneLanguage() =>
            string.Concat(shown.Shuffle(Enumerable.Range(0, gaps.Length).ToArray()).Select(at => (shown.Below(4) == 0 ? "" : Word(shown)) + $"{{{{{gaps[at]}}}}}")) + Word(shown);
    }

    /// <summary>One choice for each part, in every combination.</summary>
    protected static IEnumerable<Response> EveryChoice(IReadOnlyList<(string Part, IReadOnlyList<string> Choices)> parts) => parts
        .Aggregate(
            (IEnumerable<IReadOnlyList<(string, string)>>)[[]],
            (made, part) => made.SelectMany(_ => part.Choices, (before, choice) => (IReadOnlyList<(string, string)>)[.. before, (part.Part, choice)]))
        .Select(choices => new PartChoicesResponse(choices.ToDictionary(choice => choice.Item1, choice => choice.Item2)));

    /// <param name="keys">How many are correct.</param>
    protected static JsonArray Options(Chance shown, Chance hidden, int count, int keys)
    {
        var correct = hidden.Shuffle(Enumerable.Range(0, count).ToArray()).Take(keys).ToHashSet();
        return
        [
            .. Ids(hidden, count).Select((id, at) =>
            {
                var option = new JsonObject { ["id"] = id, ["text"] = Text(shown), ["reason"] = Text(hidden) };
                if (correct.Contains(at)) option["correct"] = true;
                return option;
            }),
        ];
    }

    protected static string Any(IReadOnlyList<ChoiceOption> options, Chance chance) => options[chance.Below(options.Count)].Id;
}
