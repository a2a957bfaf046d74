using System.Text.Json;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What an author began to edit, in a field of the form: the version, and what the question had then that belongs to no version.</summary>
/// <param name="Version">Its number.</param>
public sealed record EditBasis(int Version, string Use, IReadOnlyList<string> Tags, IReadOnlyList<string> Objectives)
{
    public static EditBasis Of(ReadDraft.Found found) => new(found.Version, found.Draft.Use.Word(), found.Draft.Tags, found.Draft.Objectives);

    /// <returns>Null where the field says nothing of the kind.</returns>
    public static EditBasis? Parse(string? field)
    {
        try
        {
            return string.IsNullOrEmpty(field) || JsonSerializer.Deserialize<EditBasis>(field) is not { Use: not null, Tags: not null, Objectives: not null } basis || Words<QuestionUse>.Find(basis.Use) is null ? null : basis;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="version">As it is read now.</param>
    public QuestionDraft Restore(QuestionDraft version) => version with { Use = Words<QuestionUse>.Parse(Use), Tags = Tags, Objectives = Objectives };

    public override string ToString() => JsonSerializer.Serialize(this);
}
