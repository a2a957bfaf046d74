namespace OncoLearn.Core.Questions;

/// <summary>From the positions of a form to option ids and back.</summary>
static class ChoiceFields
{
    /// <summary>The chosen option's id; null where none is.</summary>
    /// <exception cref="ResponseFormatException">More than one, or not a position of the group.</exception>
    public static string? Choice(this AnswerFields fields, string field, OptionOrder order, string group) =>
        fields.Single(field) is { } position ? IdAt(order, group, field, position) : null;

    /// <exception cref="ResponseFormatException">Not a position of the group, or one twice.</exception>
    public static IReadOnlyList<string> Choices(this AnswerFields fields, string field, OptionOrder order, string group)
    {
        var ids = fields.All(field).Select(position => IdAt(order, group, field, position)).ToArray();
        return ids.Distinct(StringComparer.Ordinal).Count() == ids.Length ? ids : throw new ResponseFormatException(field, "one option twice");
    }

    /// <summary>What makes <see cref="Choices"/> return these ids. An id that the order does not hold is left out: it belongs to another version.</summary>
    public static IReadOnlyList<string> Positions(this OptionOrder order, string group, params IEnumerable<string?> ids) =>
        [.. ids.OfType<string>().Select(id => order.PositionOf(group, id)).OfType<string>()];

    static string IdAt(OptionOrder order, string group, string field, string position) =>
        order.IdAt(group, position) ?? throw new ResponseFormatException(field, "no such option");
}
