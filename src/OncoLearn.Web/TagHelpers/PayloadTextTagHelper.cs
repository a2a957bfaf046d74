using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;

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
        field.InnerHtml.AppendHtml(PayloadParts.Label(id, Label, In.Langs.Count > 1 ? Languages.OwnName(lang) : null, Optional)).AppendHtml(Area(path, id, lang, faults.Count > 0));
        if (Help is not null && isFirst) field.InnerHtml.AppendHtml(PayloadParts.Help(id, Help));
        if (faults.Count > 0) field.InnerHtml.AppendHtml(PayloadParts.Error(id, faults));
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
        area.Attributes["data-markdown"] = Rows > 1 ? "long" : "";
        PayloadParts.Describe(area, id, Help is null ? null : PayloadParts.HelpId(EditorModel.IdOf($"{Path}.{In.Langs[0]}")), isFaulty);
        // A browser takes the first line end of a textarea for its own.
        area.InnerHtml.Append("\n" + In.Text(path));
        return area;
    }
}
