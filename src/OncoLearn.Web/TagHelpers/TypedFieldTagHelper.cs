using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Core.Questions.Typed;
using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.TagHelpers;

/// <summary>
/// <c>&lt;typed-field of="Model" name="typed" /&gt;</c>: the line of a question into which its answer is typed, as it was typed before. Nothing on the device
/// completes or corrects it. Attributes that it does not know go to the input, without the empty ones.
/// </summary>
[HtmlTargetElement("typed-field", Attributes = "of,name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TypedFieldTagHelper : TagHelper
{
    public required AnswerModel Of { get; set; }

    /// <summary>The form field.</summary>
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var empty in output.Attributes.Where(attribute => attribute.Value?.ToString() is null or "").ToList()) output.Attributes.Remove(empty);
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.AddClasses("form-control typed-field");
        foreach (var (attribute, value) in Attributes()) output.Attributes.SetAttribute(attribute, value);
    }

    IEnumerable<(string Name, string Value)> Attributes() =>
    [
        ("type", "text"),
        ("id", Of.Id(Name)),
        ("name", Name),
        ("value", Of.Answered.All(Name).FirstOrDefault() ?? ""),
        ("maxlength", FormattableString.Invariant($"{TypedFields.MostCharacters}")),
        ("autocapitalize", "off"),
        ("autocorrect", "off"),
        ("spellcheck", "false"),
    ];
}
