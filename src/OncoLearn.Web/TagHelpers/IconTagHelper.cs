using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OncoLearn.Web.TagHelpers;

/// <summary><c>&lt;icon name="book"&gt;</c>: an icon in the colour and size of the text around it. It is decoration: a word or a label stands beside it.</summary>
[HtmlTargetElement("icon", Attributes = "name")]
public sealed class IconTagHelper(IconSet icons) : TagHelper
{
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.MergeAttributes(TagHelperOutputExtensions.Svg(icons, Name));
        output.Content.SetHtmlContent(icons.Shapes(Name));
    }
}
