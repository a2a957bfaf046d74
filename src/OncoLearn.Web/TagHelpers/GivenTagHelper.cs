using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OncoLearn.Web.TagHelpers;

/// <summary>
/// <c>&lt;select given="true"&gt;</c>: what was chosen, as text. A closed list of choices cuts a long one off on a narrow screen, and can no longer be opened.
/// Its options say their texts by <c>plain</c>.
/// </summary>
[HtmlTargetElement("select", Attributes = "given")]
public sealed class GivenTagHelper : TagHelper
{
    /// <summary>False for a list that can still be chosen from.</summary>
    public bool Given { get; set; }

    /// <summary>What was chosen, where the options do not say their texts by <c>plain</c>; empty for nothing.</summary>
    public string GivenWords { get; set; } = "";

    public override void Init(TagHelperContext context) => context.Items[typeof(GivenTagHelper)] = this;

    /// <summary>Null where the first option is chosen, which says that none is.</summary>
    internal (string Words, string? Lang)? Chosen { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        if (!Given) return;
        // Unlike other elements of text it takes a label, as the list does.
        output.TagName = "output";
        output.Attributes.RemoveAll("name");
        output.Attributes.SetAttribute("class", "given-choice");
        if (Chosen?.Lang is { } lang) output.Attributes.SetAttribute("lang", lang);
        output.Content.SetContent(Chosen?.Words ?? (GivenWords.Length > 0 ? GivenWords : "—"));
    }
}
