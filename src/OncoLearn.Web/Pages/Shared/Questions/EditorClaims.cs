using OncoLearn.App.Catalog;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the parts of a question that is being written rest on, and what was looked for.</summary>
/// <param name="Chosen">By part key.</param>
/// <param name="Part">The part for which claims were looked for; null where none were.</param>
/// <param name="Search">As typed.</param>
public sealed record EditorClaims(IReadOnlyDictionary<string, IReadOnlyList<FindClaims.Found>> Chosen, string? Part, string? Search, FindClaims.Page Found)
{
    public static EditorClaims None { get; } = new(new Dictionary<string, IReadOnlyList<FindClaims.Found>>(StringComparer.Ordinal), null, null, FindClaims.Page.Empty);

    public IReadOnlyList<FindClaims.Found> Of(string part) => Chosen.TryGetValue(part, out var chosen) ? chosen : [];

    /// <summary>What was found for this part and is not chosen yet.</summary>
    public IReadOnlyList<FindClaims.Found> FoundFor(string part) => part == Part ? [.. Found.Claims.Where(found => Of(part).All(chosen => chosen.Uid != found.Uid))] : [];
}

/// <summary>The claims of one part, to be chosen.</summary>
/// <param name="Part">The key of the part.</param>
public sealed record PartClaims(EditorModel Editor, string Part)
{
    public string FieldName => $"Claims.{Part}";

    public string SearchName => $"Find.{Part}";

    public string SearchId => EditorModel.IdOf($"find.{Part}");

    /// <summary>What was looked for is this part's.</summary>
    public bool IsSearched => Editor.Claims.Part == Part;

    /// <summary>How many claims a search has found, where not all of them are listed; null where they are.</summary>
    public int? More => IsSearched && Editor.Claims.Found.Total > Editor.Claims.Found.Claims.Count ? Editor.Claims.Found.Total : null;

    public IReadOnlyList<string> Faults => [.. Editor.Faults
        .Where(fault => fault.Path == $"claims.{Part}" || fault.Path.StartsWith($"claims.{Part}.", StringComparison.Ordinal))
        .Select(fault => fault.Problem.In(Preferences.Languages.Current)).Distinct(StringComparer.Ordinal)];
}

/// <summary>The list of options of a question, or of one of its gaps.</summary>
/// <param name="Path">Of the list.</param>
/// <param name="Several">More than one may be right.</param>
/// <param name="AtLeast">How many a new question begins with.</param>
public sealed record EditorOptions(EditorModel Editor, string Path, bool Several, int AtLeast = 4);

/// <summary>The buttons that move an item of a list and take it out.</summary>
/// <param name="Name">What the item is called: an option, a premise, a gap.</param>
/// <param name="Least">As many items stay.</param>
public sealed record ItemTools(EditorModel.Item Item, string Name, int Least);

/// <summary>A list of a question that is being written.</summary>
/// <param name="Path">Of the list.</param>
/// <param name="Legend">What the list is called.</param>
/// <param name="Name">What its n-th item is called.</param>
/// <param name="Add">The words of the button that adds one.</param>
/// <param name="Partial">Shows the fields of one item; its model is an <see cref="EditorItem"/>.</param>
/// <param name="AtLeast">How many a new question begins with.</param>
/// <param name="Least">As many items stay.</param>
public sealed record EditorList(EditorModel Editor, string Path, string Legend, Func<int, string> Name, string Add, string Partial, int AtLeast, int Least, string? Help = null);

/// <summary>One item of a list, to be written.</summary>
public sealed record EditorItem(EditorModel Editor, EditorModel.Item Item);
