using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.TagHelpers;

/// <summary><c>&lt;p authored="@text"&gt;</c>: authored text in the reader's best language, with its <c>lang</c> where that is not the page's own.</summary>
[HtmlTargetElement("*", Attributes = "authored")]
public sealed class AuthoredTagHelper(ReaderPreferences reader, HtmlEncoder encoder) : TagHelper
{
    /// <summary>Without a text there is no element.</summary>
    public required LocalizedText? Authored { get; set; }

    /// <summary>Best first; the reader's content languages where it is not given.</summary>
    public IReadOnlyList<string>? AuthoredIn { get; set; }

    /// <summary>How the text begins, without markup and images, for a line that only tells it from others.</summary>
    public bool AuthoredOpening { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Authored is null)
        {
            output.SuppressOutput();
            return;
        }
        var text = Authored.In(AuthoredIn ?? reader.ContentLanguages);
        if (reader.LangAttribute(text.Lang) is { } lang) output.Attributes.SetAttribute("lang", lang);
        output.Content.SetHtmlContent(AuthoredOpening ? Symbols.ToHtml(Opening.Of(text), encoder) : AuthoredText.ToHtml(text.Value, encoder));
    }
}
