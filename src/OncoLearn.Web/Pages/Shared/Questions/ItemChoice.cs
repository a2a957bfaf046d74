using Microsoft.AspNetCore.Mvc.Rendering;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>An item of a list that something else of the question points to, called by what stands before its words and by them.</summary>
/// <param name="list">The name of the list.</param>
/// <param name="label">Such as its letter: what it is called however its words change.</param>
/// <param name="words">Null where none are written.</param>
public sealed class ItemChoice(string list, string label, string? words, string id) : SelectListItem($"{label} {words}".TrimEnd(), id)
{
    public string List => list;

    public string Label => label;
}
