using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.TagHelpers;

/// <summary>
/// <c>&lt;payload-value in="Model" path="value!number" label="…"&gt;</c>: a value of a question that is in no language, typed; with the kind <c>flag</c>
/// a box to tick.
/// </summary>
[HtmlTargetElement("payload-value", Attributes = "in,path,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PayloadValueTagHelper : TagHelper
{
    public required EditorModel In { get; set; }

    /// <summary>With the kind of the field where it is not text.</summary>
    public required string Path { get; set; }

    public required string Label { get; set; }

    public string? Help { get; set; }

    public bool Optional { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var path = Path.Split('!')[0];
        var isFlag = Path.EndsWith("!flag", StringComparison.Ordinal);
        var (id, faults, value) = (EditorModel.IdOf(path), In.FaultsAt(path), In.Text(path));
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass(isFlag ? "form-check-input" : "form-control");
        input.Attributes["type"] = isFlag ? "checkbox" : "text";
        input.Attributes["id"] = id;
        input.Attributes["name"] = Path;
        if (isFlag) input.Attributes["value"] = "true";
        else input.Attributes["value"] = value ?? "";
        if (isFlag && value == "true") input.Attributes["checked"] = "checked";
        if (Path.EndsWith("!number", StringComparison.Ordinal)) input.Attributes["inputmode"] = "decimal";
        PayloadParts.Describe(input, id, Help is null ? null : PayloadParts.HelpId(id), faults.Count > 0);
        var label = PayloadParts.Label(id, Label, optional: Optional && !isFlag);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses(isFlag ? "form-check" : "field");
        if (isFlag) output.Content.AppendHtml(input).AppendHtml(label);
        else output.Content.AppendHtml(label).AppendHtml(input);
        if (Help is not null) output.Content.AppendHtml(PayloadParts.Help(id, Help));
        if (faults.Count > 0) output.Content.AppendHtml(PayloadParts.Error(id, faults));
    }
}
