using System.Globalization;
using OncoLearn.Core.Questions;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question to be answered.</summary>
/// <param name="Answered">What the fields hold.</param>
/// <param name="Languages">Best first, for every text of the question.</param>
/// <param name="Error">Why the answer was not taken; the fields are described by it.</param>
/// <param name="IdPrefix">Keeps the ids apart where several questions stand on one page.</param>
/// <param name="Note">What the learner should know about what is saved, such as that it cannot be read yet.</param>
public sealed record AnswerModel(QuestionFace Face, AnswerFields Answered, IReadOnlyList<string> Languages, string? Error = null, string IdPrefix = "", string? Note = null)
{
    /// <summary>It was answered and can no longer be changed.</summary>
    public bool IsGiven { get; init; }

    /// <summary>What in what is saved goes against what the question says. Script tells it where it arises; without script the page does. Null for nothing.</summary>
    public string? Doubt { get; init; }

    /// <summary>The id of the element that holds <see cref="Error"/>.</summary>
    public string ErrorId => Id("answer-error");

    /// <summary>The id of the element that holds <see cref="Note"/>, now or later.</summary>
    public string NoteId => Id("answer-note");

    /// <summary>The id of the stem, which names the group of fields.</summary>
    public string StemId => Id("stem");

    public string? DescribedBy => Error is null ? null : ErrorId;

    public string Id(string name) => IdPrefix + name;

    public bool Holds(string field, int position) => Answered.All(field).Contains(Value(position));

    public static string Value(int position) => position.ToString(CultureInfo.InvariantCulture);

    /// <summary>A question speaks one language where it can: a learner does not read a stem in one and its options in another.</summary>
    public static IReadOnlyList<string> LanguagesFor(IReadOnlyList<string> complete, IReadOnlyList<string> preferred) =>
        (preferred.FirstOrDefault(complete.Contains) ?? complete.FirstOrDefault()) is { } one
            ? [one, .. preferred.Where(other => other != one)]
            : preferred;
}
