using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OncoLearn.Web.TagHelpers;

/// <summary><c>&lt;in-language of="en"&gt;</c>: what stands inside says the words of the interface in this language, whatever the page's is.</summary>
[HtmlTargetElement("in-language", Attributes = "of")]
public sealed class InLanguageTagHelper : TagHelper
{
    /// <summary>One of the languages of the interface.</summary>
    public required string Of { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // It holds for what is awaited here, and for nothing after.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Of);
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("lang", Of);
        output.Content.SetHtmlContent(content);
    }
}
