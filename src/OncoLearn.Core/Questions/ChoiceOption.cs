using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>An option with its key, as the choice types share it.</summary>
/// <param name="Reason">Why it is right or wrong; null where its author wrote none.</param>
public sealed record ChoiceOption(string Id, LocalizedText Text, bool Correct, LocalizedText? Reason)
{
    /// <summary>At least two options; no id twice.</summary>
    public static IReadOnlyList<ChoiceOption> ListFrom(PayloadReader payload, string name)
    {
        var ids = new UniqueIds();
        return payload.List(name, atLeast: 2, item => new ChoiceOption(ids.Next(item), item.Text("text"), item.Flag("correct"), item.OptionalText("reason")));
    }

    /// <summary>As <see cref="ListFrom"/>; exactly one is correct.</summary>
    public static IReadOnlyList<ChoiceOption> ListWithOneKeyFrom(PayloadReader payload, string name)
    {
        var options = ListFrom(payload, name);
        if (options.Count > 0 && options.Count(option => option.Correct) != 1) payload.Fault(name, "恰好要有一个正确选项", "exactly one correct option expected");
        return options;
    }
}

static class ChoiceOptions
{
    /// <summary>Options one of which speaks of the others stay in their order, whatever the language of the page.</summary>
    public static OptionGroup Group(this IReadOnlyList<ChoiceOption> options, string key) =>
        new(key, [.. options.Select(option => option.Id)], OrderMeansSomething: options.Any(option => option.Text.Any(OptionWords.SpeakOfOthers)));

    public static IReadOnlyList<OptionFace> Faces(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order) =>
        [.. options.InOrder(order).Select((option, at) => new OptionFace(at + 1, option.Text))];

    public static IReadOnlyList<OptionReview> Reviews(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order, Func<string, bool> chosen) =>
        [.. options.InOrder(order).Select((option, at) => new OptionReview(at + 1, option.Text, option.Correct, chosen(option.Id), option.Reason))];

    /// <summary>1 for the key, 0 for anything else and for nothing.</summary>
    public static double ScoreOf(this IReadOnlyList<ChoiceOption> options, string? choice) =>
        options.Any(option => option.Correct && option.Id == choice) ? 1 : 0;

    /// <summary>The only key's id.</summary>
    public static string KeyId(this IReadOnlyList<ChoiceOption> options) => options.First(option => option.Correct).Id;

    /// <param name="path">The JSON path of the list.</param>
    public static IEnumerable<PlacedText> Texts(this IReadOnlyList<ChoiceOption> options, string path) => options.SelectMany((option, at) => new PlacedText[]
    {
        new($"{path}[{at}].text", TextRole.Option, option.Text),
        new($"{path}[{at}].reason", TextRole.Reason, option.Reason),
    });

    /// <summary>Each option is a class of answers, right or wrong.</summary>
    public static IReadOnlyList<ResponseClass> Classes(this IReadOnlyList<ChoiceOption> options) =>
        [.. options.Select(option => new ResponseClass(option.Id, option.Text, option.Correct ? 1 : 0))];

    static IEnumerable<ChoiceOption> InOrder(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order) =>
        order.Select(id => options.First(option => option.Id == id));
}
