using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What is said of a question beside its payload.</summary>
public sealed class DraftPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = [];

    public string? Of(string field, int? number) => field switch
    {
        "type" => BankText.Type,
        "category" => BankText.Category,
        "level" => BankText.Level,
        "difficulty" => BankText.Difficulty,
        "use" => BankText.Use,
        "tags" => EditorText.Tags,
        "objectives" => ObjectiveText.Objectives,
        "stimulus" => VignetteText.Title,
        "title" => VignetteText.Heading,
        "correct" => QuestionBankText.IsKey,
        _ => null,
    };
}
