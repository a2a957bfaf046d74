using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>The kinds of evidence, which are its columns.</summary>
public sealed class EvidenceGridValues : IValueNames
{
    public IReadOnlyCollection<string> Types { get; } = ["evidence-grid"];

    public string? Of(string word) => Words<EvidenceKind>.Find(word) is null ? null : LabelText.Evidence(word);
}
