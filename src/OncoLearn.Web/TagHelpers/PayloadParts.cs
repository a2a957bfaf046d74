using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.TagHelpers;

/// <summary>What the fields of a payload have in common: their label, their help, what is wrong, and that a field is described by these.</summary>
static class PayloadParts
{
    /// <param name="lang">The name of the field's language; null where the form has but one, and for what is in none.</param>
    public static TagBuilder Label(string id, string words, string? lang = null, bool optional = false)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(words);
        if (lang is not null) label.InnerHtml.AppendHtml(Element("span", "lang-word", lang));
        if (optional) label.InnerHtml.AppendHtml(Element("span", "optional", " " + FormText.Optional));
        return label;
    }

    /// <summary>Ties the field to its help and its faults.</summary>
    /// <param name="helpId">Null for no help.</param>
    public static void Describe(TagBuilder field, string id, string? helpId, bool isFaulty)
    {
        var described = string.Join(' ', new[] { helpId, isFaulty ? ErrorId(id) : null }.OfType<string>());
        if (described.Length > 0) field.Attributes["aria-describedby"] = described;
        if (isFaulty) field.Attributes["aria-invalid"] = "true";
    }

    public static string HelpId(string id) => $"{id}-help";

    public static TagBuilder Help(string id, string words) => WithId(Element("p", "field-help", words), HelpId(id));

    /// <param name="faults">At least one.</param>
    public static TagBuilder Error(string id, IReadOnlyList<string> faults) => WithId(Element("p", "field-error", string.Join(Wording.Say("；", "; "), faults)), ErrorId(id));

    static string ErrorId(string id) => $"{id}-error";

    static TagBuilder Element(string tag, string classes, string words)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(classes);
        element.InnerHtml.Append(words);
        return element;
    }

    static TagBuilder WithId(TagBuilder element, string id)
    {
        element.Attributes["id"] = id;
        return element;
    }
}
