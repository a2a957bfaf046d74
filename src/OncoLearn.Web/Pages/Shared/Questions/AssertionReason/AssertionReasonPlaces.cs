using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the fields of an assertion and a reason are called.</summary>
public sealed class AssertionReasonPlaces : IPlaceNames
{
    public string? Of(string field, int? number) => (field, number) switch
    {
        ("assertion", _) => EditorText.Assertion,
        ("because", _) => EditorText.Because,
        _ => null,
    };
}
