using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the two sides of a statement are called.</summary>
public sealed class TrueFalsePlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["true-false"];

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("answer", _) => EditorText.WhatIsRight,
        ("true", _) => EditorText.ReasonForTrue,
        ("false", _) => EditorText.ReasonForFalse,
        _ => null,
    };
}
