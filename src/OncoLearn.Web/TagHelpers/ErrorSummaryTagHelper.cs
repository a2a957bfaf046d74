using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.TagHelpers;

/// <summary>
/// <c>&lt;error-summary form="Profile" /&gt;</c>: everything that a refused post was refused for, each with a link to its field; nothing when all is well. It has the
/// focus when the page opens, without script too, so that it is read out and in view wherever on the page its form stands.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The name of the bound form that it speaks of, on a page that has several; null for all.</summary>
    public string? Form { get; set; }

    /// <summary>What the page calls the fields of the form, by their names: said before what is wrong, where many fields are told of in the same words. Null for no names.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .Where(entry => Form is null || entry.Key.Split('.')[0] == Form)
            .OrderBy(entry => PositionOf(entry.Key))
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: entry.Key, Message: error.ErrorMessage)))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(FormText.PleaseCorrect);
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
            list.InnerHtml.AppendHtml(Item(field, Named(field, message)));
        output.Content.AppendHtml(heading).AppendHtml(list);
    }

    string Named(string key, string message) =>
        Names is not null && key.Split('.') is [_, var field] && Names.TryGetValue(field, out var name) ? $"{name}{Wording.Say("：", ": ")}{message}" : message;

    /// <summary>Forms declare their fields in the order in which the page shows them; the model state sorts by name.</summary>
    int PositionOf(string key) => key.Split('.') is [var form, var field] && ViewContext.ViewData.ModelMetadata.Properties[form] is { } metadata
        ? metadata.Properties.Select(property => property.PropertyName).ToList().IndexOf(field)
        : -1;

    /// <summary>An error of no field in particular is filed under the name of its form, or under nothing.</summary>
    static TagBuilder Item(string field, string message)
    {
        var item = new TagBuilder("li");
        if (!field.Contains('.', StringComparison.Ordinal))
        {
            item.InnerHtml.Append(message);
            return item;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        link.InnerHtml.Append(message);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
