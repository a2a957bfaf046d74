using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.TagHelpers;

/// <summary>
/// <c>&lt;field asp-for="Form.Email" label="…" help="…"&gt;</c>: a label, its control, help and error, tied together for screen readers. Shows
/// what was typed after a refused post, except a password, which it asks for again. Attributes that it does not know go to the control, without the empty ones.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Help { get; set; }

    /// <summary>The <c>type</c> of the input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Marks the label; every other field must be filled in.</summary>
    public bool Optional { get; set; }

    /// <summary>The mark of an optional field, where more is to be said than that it is.</summary>
    public string? Mark { get; set; }

    /// <summary>The choices; makes the control a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    bool IsPassword => Type == "password";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var state = ViewContext.ViewData.ModelState[name];
        var errors = state?.Errors.Select(error => error.ErrorMessage).ToList() ?? [];

        var label = Element("label", ("for", id), ("id", $"{id}-label"));
        label.InnerHtml.Append(Label);
        if (Optional)
            label.InnerHtml.AppendHtml(Text("span", "optional", " " + (Mark ?? FormText.Optional)));

        var control = Items is null ? Input(Shown(state)) : Select(Shown(state));
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        if (!Optional && Items is null)
            control.Attributes["required"] = "required";
        if (errors.Count > 0)
            control.Attributes["aria-invalid"] = "true";
        // A password is not sent back: where the fault lies elsewhere, nothing else would say why it is gone.
        var isGone = IsPassword && errors.Count == 0 && state?.AttemptedValue is { Length: > 0 };
        var described = string.Join(' ', new[] { isGone ? $"{id}-again" : null, Help is null ? null : $"{id}-help", errors.Count == 0 ? null : $"{id}-error" }.OfType<string>());
        if (described.Length > 0)
            control.Attributes["aria-describedby"] = described;
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Value?.ToString() is { Length: > 0 }))
            control.MergeAttribute(attribute.Name, attribute.Value.ToString(), replaceExisting: true);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.AddClasses("field");
        output.Content.AppendHtml(label);
        output.Content.AppendHtml(IsPassword ? WithReveal(control, id) : control);
        if (isGone)
            output.Content.AppendHtml(Text("p", "field-again", FormText.TypeAgain, ("id", $"{id}-again")));
        if (Help is not null)
            output.Content.AppendHtml(Text("p", "field-help", Help, ("id", $"{id}-help")));
        if (errors.Count > 0)
            output.Content.AppendHtml(Text("p", "field-error", string.Join(' ', errors), ("id", $"{id}-error")));
    }

    string? Shown(ModelStateEntry? state) => IsPassword ? null : state?.AttemptedValue ?? For.Model?.ToString();

    TagBuilder Input(string? value)
    {
        var input = Element("input", ("class", "form-control"), ("type", Type));
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (value is not null)
            input.Attributes["value"] = value;
        return input;
    }

    TagBuilder Select(string? value)
    {
        var select = Element("select", ("class", "form-select"));
        var items = Items!.ToList();
        // Else the first of the list would stand there as if it had been chosen.
        if (!items.Exists(item => item.Value == (value ?? "")))
            select.InnerHtml.AppendHtml(Option(FormText.Choose, "", isChosen: true));
        foreach (var group in items.GroupBy(item => item.Group?.Name))
        {
            var parent = group.Key is null ? select : Element("optgroup", ("label", group.Key));
            foreach (var item in group)
                parent.InnerHtml.AppendHtml(Option(item.Text, item.Value, item.Value == (value ?? "")));
            if (parent != select)
                select.InnerHtml.AppendHtml(parent);
        }

        return select;
    }

    static TagBuilder Option(string text, string value, bool isChosen)
    {
        var option = Element("option", ("value", value));
        if (isChosen)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }

    /// <summary>The button is hidden until script makes it work.</summary>
    static TagBuilder WithReveal(TagBuilder control, string id)
    {
        var button = Text(
            "button", "btn btn-ghost reveal", FormText.ShowPassword,
            ("type", "button"), ("hidden", "hidden"), ("aria-controls", id), ("aria-describedby", $"{id}-label"), ("data-reveal", id), ("data-hide", FormText.HidePassword));
        var box = Element("div", ("class", "password-box"));
        box.InnerHtml.AppendHtml(control).AppendHtml(button);
        return box;
    }

    static TagBuilder Text(string tag, string classes, string text, params (string Name, string Value)[] attributes)
    {
        var element = Element(tag, [("class", classes), .. attributes]);
        element.InnerHtml.Append(text);
        return element;
    }

    static TagBuilder Element(string tag, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        foreach (var (name, value) in attributes)
            element.Attributes[name] = value;
        return element;
    }
}
