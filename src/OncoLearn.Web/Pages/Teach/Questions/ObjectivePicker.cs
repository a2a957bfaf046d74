using OncoLearn.App.Catalog;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>The learning objectives that a question serves, and what was looked for.</summary>
/// <param name="Search">As typed; null where nothing was looked for.</param>
public sealed record ObjectivePicker(IReadOnlyList<FindObjectives.Found> Chosen, FindObjectives.Page Found, string? Search)
{
    /// <summary>The value of the button that looks for them.</summary>
    public const string Button = "objectives";

    /// <summary>The field that is searched by.</summary>
    public const string SearchField = "Find.Objectives";

    /// <summary>How many there are where not all are listed; null otherwise.</summary>
    public int? More => Found.Total > Found.Objectives.Count ? Found.Total : null;

    /// <summary>What was found and is not chosen.</summary>
    public IReadOnlyList<FindObjectives.Found> Others => [.. Found.Objectives.Where(found => Chosen.All(chosen => chosen.Uid != found.Uid))];
}
