using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.Core;
using OncoLearn.Core.Questions.PathwayCompletion;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What an author chooses of a graph that is being written.</summary>
public static class PathwayChoices
{
    public static IReadOnlyList<SelectListItem> Boxes(EditorModel editor) =>
        [.. editor.Items("nodes", 4).Select(item => new ItemChoice("nodes", PathwayText.NodeName(item.Number), editor.WordsOf(item), item.Id))];

    public static IReadOnlyList<SelectListItem> Arrows(EditorModel editor)
    {
        var boxes = editor.Items("nodes", 4).DistinctBy(item => item.Id).ToDictionary(item => item.Id, item => editor.WordsOf(item) ?? PathwayText.NodeName(item.Number));
        string End(EditorModel.Item item, string field) => boxes.GetValueOrDefault(editor.Text(item.At(field)) ?? "") ?? "…";
        return [.. editor.Items("arrows", 3).Select(item => new SelectListItem($"{PathwayText.ArrowName(item.Number)} ({End(item, "from")} – {End(item, "to")})", item.Id))];
    }

    public static IReadOnlyList<SelectListItem> Signs(IReadOnlyList<PathwaySign> signs) => [.. signs.Select(sign => new SelectListItem(PathwayText.Sign(sign), sign.Word()))];

    /// <summary>What was chosen can be taken back.</summary>
    /// <param name="none">Says so.</param>
    public static IReadOnlyList<SelectListItem> OrNone(this IReadOnlyList<SelectListItem> items, EditorModel editor, string path, string none) =>
        editor.Text(path) is null ? items : [new SelectListItem(none, ""), .. items];
}
