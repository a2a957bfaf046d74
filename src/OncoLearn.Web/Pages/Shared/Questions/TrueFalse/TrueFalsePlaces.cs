using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the two sides of a statement are called.</summary>
public sealed class TrueFalsePlaces : IPlaceNames
{
    public string? Of(PlaceStep step) => step is { Field: "answer", Type: "true-false" } ? EditorText.WhatIsRight : Of(step.Field, step.Number);

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("true", _) => EditorText.ReasonForTrue,
        ("false", _) => EditorText.ReasonForFalse,
        _ => null,
    };
}
