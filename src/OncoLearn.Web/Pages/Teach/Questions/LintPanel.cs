using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What the linter says of a question, as it is shown beside the question or its form.</summary>
/// <param name="Type">The key of the question's type.</param>
/// <param name="Rules">First those with something to do, the gravest first, then those that were waived.</param>
public sealed record LintPanel(string Type, IReadOnlyList<LintPanel.Rule> Rules, LocalTime Time)
{
    /// <param name="Places">Where it found something; at least one.</param>
    /// <param name="Waiver">Null where it counts.</param>
    public sealed record Rule(LintRuleDoc Doc, IReadOnlyList<Place> Places, LintDraft.Waiver? Waiver)
    {
        /// <summary>The form field that takes the reason for leaving it.</summary>
        public string ReasonField => ReasonPrefix + Doc.Id;

        public string ReasonId => $"reason-{Doc.Id}";
    }

    /// <param name="Path">In the payload as it was typed.</param>
    public sealed record Place(string Path, LintFinding Finding)
    {
        /// <summary>By which a fix is asked for.</summary>
        public string Key => KeyOf(Finding);

        public string FieldId => EditorModel.IdOf(Path);
    }

    /// <summary>A reason that was not taken.</summary>
    public sealed record Refusal(string Rule, string Reason, string Problem);

    /// <summary>Before the id of a rule in the name of the field with the reason for leaving it.</summary>
    public const string ReasonPrefix = "Waive.";

    /// <summary>Beside a form that is being written: fixes and waivers then send that form, so that nothing typed is lost.</summary>
    public bool InEditor { get; init; }

    /// <summary>The address of the question; its form is one step below.</summary>
    public string Here { get; init; } = "";

    /// <summary>May put right what is found.</summary>
    public bool MayFix { get; init; }

    /// <summary>May waive: there is a saved question to waive it for.</summary>
    public bool MayWaive { get; init; }

    public Refusal? Refused { get; init; }

    /// <summary>How many findings are left to deal with.</summary>
    public int Open => Rules.Where(rule => rule.Waiver is null).Sum(rule => rule.Places.Count);

    /// <param name="type">The key of the question's type.</param>
    /// <param name="placeOf">Where a path stands in the form.</param>
    public static LintPanel Of(string type, LintDraft.Found found, Func<string, string> placeOf, LocalTime time)
    {
        var docs = LintRules.Questions.ToDictionary(rule => rule.Id, rule => rule.Doc, StringComparer.Ordinal);
        return new LintPanel(type,
        [
            .. found.Findings
                .GroupBy(finding => finding.RuleId, StringComparer.Ordinal)
                .Select(rule => new Rule(docs[rule.Key], [.. rule.Select(finding => new Place(placeOf(finding.Path), finding))], found.Waivers.GetValueOrDefault(rule.Key)))
                .OrderBy(rule => rule.Waiver is not null),
        ], time);
    }

    public static string KeyOf(LintFinding finding) => $"{finding.RuleId}|{finding.Path}|{finding.Lang}";
}

/// <summary>A question that is being written, as its author sees it beside the form.</summary>
/// <param name="Preview">Null while it is no question yet.</param>
/// <param name="Faults">What keeps it from being one, at its place in the form.</param>
/// <param name="Lint">Null while it is no question yet.</param>
public sealed record EditorLook(string Type, QuestionPreview? Preview, IReadOnlyList<Core.Questions.QuestionFault> Faults, LintPanel? Lint);
