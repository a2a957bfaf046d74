using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>An option with its key and the reason why it is right or wrong, as the choice types share it.</summary>
public sealed record ChoiceOption(string Id, LocalizedText Text, bool Correct, LocalizedText Reason)
{
    /// <exception cref="QuestionFormatException">Fewer than two options, or an id twice.</exception>
    public static IReadOnlyList<ChoiceOption> ListFrom(PayloadReader payload, string name)
    {
        var ids = new UniqueIds();
        return payload.List(name, atLeast: 2, item => new ChoiceOption(ids.Next(item), item.Text("text"), item.Flag("correct"), item.Text("reason")));
    }

    /// <exception cref="QuestionFormatException">As <see cref="ListFrom"/>, or not exactly one is correct.</exception>
    public static IReadOnlyList<ChoiceOption> ListWithOneKeyFrom(PayloadReader payload, string name)
    {
        var options = ListFrom(payload, name);
        return options.Count(option => option.Correct) == 1 ? options : throw payload.Fault(name, "exactly one correct option expected");
    }
}

static class ChoiceOptions
{
    public static OptionGroup Group(this IReadOnlyList<ChoiceOption> options, string key) => new(key, [.. options.Select(option => option.Id)]);

    public static IReadOnlyList<OptionFace> Faces(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order) =>
        [.. options.InOrder(order).Select((option, at) => new OptionFace(at + 1, option.Text))];

    public static IReadOnlyList<OptionReview> Reviews(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order, Func<string, bool> chosen) =>
        [.. options.InOrder(order).Select((option, at) => new OptionReview(at + 1, option.Text, option.Correct, chosen(option.Id), option.Reason))];

    /// <summary>1 for the key, 0 for anything else and for nothing.</summary>
    public static double ScoreOf(this IReadOnlyList<ChoiceOption> options, string? choice) =>
        options.Any(option => option.Correct && option.Id == choice) ? 1 : 0;

    public static IEnumerable<LocalizedText> Texts(this IReadOnlyList<ChoiceOption> options) => options.SelectMany(option => new[] { option.Text, option.Reason });

    static IEnumerable<ChoiceOption> InOrder(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order) =>
        order.Select(id => options.First(option => option.Id == id));
}
