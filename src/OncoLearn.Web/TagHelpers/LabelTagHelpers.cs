using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.TagHelpers;

/// <summary><c>&lt;category-label category="mechanism"&gt;</c>: a category by colour, icon and word.</summary>
[HtmlTargetElement("category-label", Attributes = "category")]
public sealed class CategoryLabelTagHelper(IconSet icons) : TagHelper
{
    /// <summary>A category key of the content format.</summary>
    public required string Category { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.WriteLabel(icons, $"category category-{Category}", IconOf(Category), LabelText.Category(Category));

    public static string IconOf(string category) => category switch
    {
        "mechanism" => "diagram-3",
        "marker" => "bullseye",
        "therapy" => "capsule-pill",
        _ => "book",
    };
}

/// <summary><c>&lt;evidence-badge kind="in-vitro"&gt;</c>: the kind of evidence behind a claim, in fixed words.</summary>
[HtmlTargetElement("evidence-badge", Attributes = "kind")]
public sealed class EvidenceBadgeTagHelper(IconSet icons) : TagHelper
{
    /// <summary>An evidence key of the content format.</summary>
    public required string Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.WriteLabel(icons, "badge-word", IconOf(Kind), LabelText.Evidence(Kind));

    static string IconOf(string kind) => kind switch
    {
        "in-vitro" => "eyedropper",
        "in-vivo" => "activity",
        "preclinical" => "flask",
        "clinical-samples" => "clipboard2-pulse",
        "cohort" => "people",
        "trial" => "shuffle",
        "mixed" => "layers",
        _ => "journal-text",
    };
}

/// <summary><c>&lt;certainty-badge value="reported"&gt;</c>: how sure the authors of the review are, in fixed words.</summary>
[HtmlTargetElement("certainty-badge", Attributes = "value")]
public sealed class CertaintyBadgeTagHelper(IconSet icons) : TagHelper
{
    /// <summary>A certainty key of the content format.</summary>
    public required string Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.WriteLabel(icons, $"badge-word badge-{Value}", IconOf(Value), LabelText.Certainty(Value));

    static string? IconOf(string certainty) => certainty switch
    {
        "disputed" => "exclamation-diamond",
        "unknown" => "question-circle",
        _ => null,
    };
}
