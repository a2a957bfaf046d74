using OncoLearn.Core;
using OncoLearn.Core.Questions.AssertionReason;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of an assertion and a reason are called.</summary>
public sealed class AssertionReasonPlaces : IPlaceNames
{
    public string? Of(PlaceStep step) => step switch
    {
        { Field: "answer", Type: "assertion-reason" } => EditorText.WhatHolds,
        { Holder: "reasons" } when Words<AssertionJudgement>.Find(step.Field) is { } judgement => EditorText.ReasonFor(AssertionReasonText.Judgement(judgement)),
        _ => Of(step.Field, step.Number),
    };

    public string? Of(string field, int? number) => (field, number) switch
    {
        ("assertion", _) => EditorText.Assertion,
        ("because", _) => EditorText.Because,
        _ => null,
    };
}
