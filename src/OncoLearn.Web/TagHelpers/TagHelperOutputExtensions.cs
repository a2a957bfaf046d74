using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OncoLearn.Web.TagHelpers;

static class TagHelperOutputExtensions
{
    /// <summary>A <c>span</c> with an optional icon and a word; classes that the page gave stay.</summary>
    public static void WriteLabel(this TagHelperOutput output, IconSet icons, string classes, string? icon, string word)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClasses(classes);
        output.Content.Clear();
        if (icon is not null)
            output.Content.AppendHtml(Svg(icons, icon));
        output.Content.Append(word);
    }

    public static void AddClasses(this TagHelperOutput output, string classes)
    {
        foreach (var name in classes.Split(' '))
            output.AddClass(name, HtmlEncoder.Default);
    }

    public static TagBuilder Svg(IconSet icons, string name)
    {
        var svg = new TagBuilder("svg");
        svg.Attributes["class"] = "icon";
        svg.Attributes["viewBox"] = "0 0 16 16";
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(icons.Shapes(name));
        return svg;
    }
}
