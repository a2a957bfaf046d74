using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Resources;

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
        var described = string.Join(' ', new[] { Help is null ? null : $"{id}-help", faults.Count == 0 ? null : $"{id}-error" }.OfType<string>());
        if (described.Length > 0) input.Attributes["aria-describedby"] = described;
        if (faults.Count > 0) input.Attributes["aria-invalid"] = "true";
        var label = Element("label", null, Label);
        label.Attributes["for"] = id;
        if (Optional && !isFlag) label.InnerHtml.AppendHtml(Element("span", "optional", " " + FormText.Optional));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses(isFlag ? "form-check" : "field");
        if (isFlag) output.Content.AppendHtml(input).AppendHtml(label);
        else output.Content.AppendHtml(label).AppendHtml(input);
        if (Help is not null) output.Content.AppendHtml(WithId(Element("p", "field-help", Help), $"{id}-help"));
        if (faults.Count > 0) output.Content.AppendHtml(WithId(Element("p", "field-error", string.Join(Wording.Say("；", "; "), faults)), $"{id}-error"));
    }

    static TagBuilder Element(string tag, string? classes, string text)
    {
        var element = new TagBuilder(tag);
        if (classes is not null) element.AddCssClass(classes);
        element.InnerHtml.Append(text);
        return element;
    }

    static TagBuilder WithId(TagBuilder element, string id)
    {
        element.Attributes["id"] = id;
        return element;
    }
}
