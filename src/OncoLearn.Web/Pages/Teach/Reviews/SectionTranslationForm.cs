using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Translations;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>A section in the other language of its review, as it is typed.</summary>
public sealed record SectionTranslationForm
{
    public const string Prefix = "Form";

    public string? Title { get; init; }

    public string? Text { get; init; }

    /// <summary>The stamp of what the page showed; null where nobody had written anything.</summary>
    public string? Seen { get; init; }

    /// <summary>Null where the section has none.</summary>
    public IReadOnlyList<ClaimLine>? Claims { get; init; }

    /// <summary>What stands in the field of a claim.</summary>
    public string? StatementOf(string mark) => Claims?.FirstOrDefault(line => line.Mark == mark)?.Statement;

    /// <param name="claims">Those of the section.</param>
    /// <param name="suggested">What a claim may say that has no sentence yet.</param>
    public static SectionTranslationForm From(TranslatedSection section, IEnumerable<TriagedClaim> claims, ImportTranslation translation, Func<ClaimFields, string?> suggested) => new()
    {
        Title = section.Text?.Title,
        Text = section.Text?.Body,
        Seen = section.Text?.Stamp,
        Claims = [.. claims.Select(claim => new ClaimLine(claim.Found.Mark, translation.Statements.GetValueOrDefault(claim.Found.Mark)?.Statement ?? suggested(claim.Fields)))],
    };

    /// <summary>Null, with what is wrong at its field; what is wrong with the section itself is found when it is saved.</summary>
    public SaveTranslation.SectionInput? Read(string importUid, long ownerId, string section, ModelStateDictionary state)
    {
        var statements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (at, line) in (Claims ?? []).Index())
        {
            var statement = SectionTitle.Tidy(line.Statement ?? "");
            if (statement.Length > SaveTranslation.LongestStatement) state.AddModelError(NameOf(at), ImportText.TooLong(SaveTranslation.LongestStatement));
            if (line.Mark is { } mark) statements[mark] = statement;
        }
        return state.IsValid ? new SaveTranslation.SectionInput(importUid, ownerId, section, string.IsNullOrEmpty(Seen) ? null : Seen, (Title ?? "").Trim(), (Text ?? "").Trim(), statements) : null;
    }

    public static void Refuse(IEnumerable<TranslationFault> faults, ModelStateDictionary state)
    {
        foreach (var fault in faults)
            state.AddModelError($"{Prefix}.{(fault is TranslationFault.NoTitle or TranslationFault.LongTitle ? nameof(Title) : nameof(Text))}", Wording.Say(fault.Text));
    }

    /// <summary>Of the field of a claim's sentence.</summary>
    public static string NameOf(int claim) => $"{Prefix}.{nameof(Claims)}[{claim}].{nameof(ClaimLine.Statement)}";

    public sealed record ClaimLine(string? Mark, string? Statement);
}
