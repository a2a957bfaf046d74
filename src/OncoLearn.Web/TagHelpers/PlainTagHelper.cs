using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.TagHelpers;

/// <summary><c>&lt;option plain="@text"&gt;</c>: as <c>authored</c>, for the elements that hold no markup.</summary>
[HtmlTargetElement("option", Attributes = "plain")]
public sealed class PlainTagHelper(ReaderPreferences reader) : TagHelper
{
    public required LocalizedText Plain { get; set; }

    /// <summary>Best first; the reader's content languages where it is not given.</summary>
    public IReadOnlyList<string>? PlainIn { get; set; }

    /// <summary>What stands before the text, such as an option's letter; null for nothing.</summary>
    public string? PlainAfter { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var text = Plain.In(PlainIn ?? reader.ContentLanguages);
        if (reader.LangAttribute(text.Lang) is { } lang) output.Attributes.SetAttribute("lang", lang);
        var words = AuthoredText.ToPlain(text.Value);
        if (PlainAfter is not null) words = $"{PlainAfter}. {words}";
        output.Content.SetContent(words);
        if (output.Attributes.ContainsName("selected") && context.Items.TryGetValue(typeof(GivenTagHelper), out var list)) ((GivenTagHelper)list).Chosen = (words, reader.LangAttribute(text.Lang));
    }
}

/// <summary><c>&lt;authored-line text="@line"&gt;</c>: authored text that was already chosen by language, without an element of its own.</summary>
[HtmlTargetElement("authored-line", Attributes = "text")]
public sealed class AuthoredLineTagHelper(HtmlEncoder encoder) : TagHelper
{
    public required string Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(AuthoredText.ToHtml(Text, encoder));
    }
}
