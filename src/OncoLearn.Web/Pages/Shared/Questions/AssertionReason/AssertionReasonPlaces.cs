using OncoLearn.Core;
using OncoLearn.Core.Questions.AssertionReason;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of an assertion and a reason are called.</summary>
public sealed class AssertionReasonPlaces : IPlaceNames
{
    public IReadOnlyCollection<string> Types { get; } = ["assertion-reason"];

    public string? Of(PlaceStep step) =>
        step.Holder == "reasons" && Words<AssertionJudgement>.Find(step.Field) is { } judgement ? EditorText.ReasonFor(AssertionReasonText.Judgement(judgement)) : Of(step.Field, step.Number);

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("answer", _) => EditorText.WhatHolds,
        ("assertion", _) => EditorText.Assertion,
        ("because", _) => EditorText.Because,
        _ => null,
    };
}
