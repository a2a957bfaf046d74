using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.TagHelpers;

/// <summary><c>&lt;payload-choice in="Model" path="scoring" label="…" items="…"&gt;</c>: a word of a question that is chosen from a list.</summary>
[HtmlTargetElement("payload-choice", Attributes = "in,path,label,items", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PayloadChoiceTagHelper : TagHelper
{
    public required EditorModel In { get; set; }

    /// <summary>With the kind of the field where it is not text: <c>answer!truth</c>.</summary>
    public required string Path { get; set; }

    public required string Label { get; set; }

    public required IReadOnlyList<SelectListItem> Items { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var path = Path.Split('!')[0];
        var (id, faults, value) = (EditorModel.IdOf(path), In.FaultsAt(path), In.Text(path));
        var select = new TagBuilder("select");
        select.AddCssClass("form-select");
        select.Attributes["id"] = id;
        select.Attributes["name"] = Path;
        PayloadParts.Describe(select, id, helpId: null, faults.Count > 0);
        if (Items.All(item => item.Value != value)) select.InnerHtml.AppendHtml(Option(new SelectListItem(FormText.Choose, ""), isChosen: true));
        foreach (var item in Items) select.InnerHtml.AppendHtml(Option(item, item.Value == value));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses("field");
        output.Content.AppendHtml(PayloadParts.Label(id, Label)).AppendHtml(select);
        if (faults.Count > 0) output.Content.AppendHtml(PayloadParts.Error(id, faults));
    }

    static TagBuilder Option(SelectListItem item, bool isChosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value;
        // Its words are written in the same form: a script keeps them as they are typed.
        if (item is ItemChoice { List: var list, Label: var label }) (option.Attributes["data-of"], option.Attributes["data-label"]) = (list, label);
        if (isChosen) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(item.Text);
        return option;
    }
}
