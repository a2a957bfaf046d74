using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.TagHelpers;

/// <summary>
/// <c>&lt;payload-text in="Model" path="stem" label="…"&gt;</c>: an authored text of a question, a field for each language that it is written in, with
/// what is wrong at each.
/// </summary>
[HtmlTargetElement("payload-text", Attributes = "in,path,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PayloadTextTagHelper : TagHelper
{
    public required EditorModel In { get; set; }

    public required string Path { get; set; }

    public required string Label { get; set; }

    public string? Help { get; set; }

    /// <summary>Lines that it begins with; it grows with what is typed.</summary>
    public int Rows { get; set; } = 1;

    public bool Optional { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", EditorModel.IdOf(Path));
        output.Attributes.SetAttribute("tabindex", "-1");
        output.AddClasses(In.Langs.Count > 1 ? "payload-text in-languages" : "payload-text");
        foreach (var (at, lang) in In.Langs.Index()) output.Content.AppendHtml(Field(lang, isFirst: at == 0));
    }

    TagBuilder Field(string lang, bool isFirst)
    {
        var path = $"{Path}.{lang}";
        var id = EditorModel.IdOf(path);
        // What is wrong with the text as a whole is told at its first language.
        var faults = isFirst ? [.. In.FaultsAt(path), .. In.FaultsAt(Path)] : In.FaultsAt(path);
        var field = new TagBuilder("div");
        field.AddCssClass("field");
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label);
        if (In.Langs.Count > 1) label.InnerHtml.AppendHtml(Small("lang-word", Languages.OwnName(lang)));
        if (Optional) label.InnerHtml.AppendHtml(Small("optional", " " + FormText.Optional));
        field.InnerHtml.AppendHtml(label).AppendHtml(Area(path, id, lang, faults.Count > 0));
        if (Help is not null && isFirst) field.InnerHtml.AppendHtml(Paragraph("field-help", $"{id}-help", Help));
        if (faults.Count > 0) field.InnerHtml.AppendHtml(Paragraph("field-error", $"{id}-error", string.Join(Wording.Say("；", "; "), faults)));
        return field;
    }

    TagBuilder Area(string path, string id, string lang, bool isFaulty)
    {
        var area = new TagBuilder("textarea");
        area.AddCssClass("form-control");
        area.Attributes["id"] = id;
        area.Attributes["name"] = path;
        area.Attributes["lang"] = lang;
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        area.Attributes["data-markdown"] = "";
        var described = string.Join(' ', new[] { Help is null ? null : $"{EditorModel.IdOf($"{Path}.{In.Langs[0]}")}-help", isFaulty ? $"{id}-error" : null }.OfType<string>());
        if (described.Length > 0) area.Attributes["aria-describedby"] = described;
        if (isFaulty) area.Attributes["aria-invalid"] = "true";
        // A browser takes the first line end of a textarea for its own.
        area.InnerHtml.Append("\n" + In.Text(path));
        return area;
    }

    static TagBuilder Small(string classes, string text)
    {
        var small = new TagBuilder("span");
        small.AddCssClass(classes);
        small.InnerHtml.Append(text);
        return small;
    }

    static TagBuilder Paragraph(string classes, string id, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(classes);
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
