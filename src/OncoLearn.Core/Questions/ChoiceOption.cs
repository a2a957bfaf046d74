using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>An option with its key and the reason why it is right or wrong, as the choice types share it.</summary>
public sealed record ChoiceOption(string Id, LocalizedText Text, bool Correct, LocalizedText Reason)
{
    /// <exception cref="QuestionFormatException">Fewer than two options, or an id twice.</exception>
    public static IReadOnlyList<ChoiceOption> ListFrom(PayloadReader payload, string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return payload.List(name, atLeast: 2, item =>
        {
            var id = item.Id();
            if (!seen.Add(id)) throw item.Fault("id", $"{id} is there twice");
            return new ChoiceOption(id, item.Text("text"), item.Flag("correct"), item.Text("reason"));
        });
    }
}

static class ChoiceOptions
{
    public static OptionGroup Group(this IReadOnlyList<ChoiceOption> options, string key) => new(key, [.. options.Select(option => option.Id)]);

    public static IReadOnlyList<OptionFace> Faces(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order) =>
        [.. order.Select((id, at) => new OptionFace(at + 1, options.ById(id).Text))];

    public static IReadOnlyList<OptionReview> Reviews(this IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> order, Func<string, bool> chosen) =>
        [.. order.Select((id, at) => options.ById(id) is var option ? new OptionReview(at + 1, option.Text, option.Correct, chosen(id), option.Reason) : null!)];

    static ChoiceOption ById(this IReadOnlyList<ChoiceOption> options, string id) => options.First(option => option.Id == id);
}
