using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer;

/// <summary>What an import would do, before anything is written.</summary>
/// <param name="Lines">What each line of the file was taken for.</param>
/// <param name="Texts">The lines of a text by their numbers; empty for a table.</param>
public sealed record ImportPlan(string ImportUid, IReadOnlyList<ImportPlan.Item> Items, IReadOnlyList<EntryVerdict> Lines, IReadOnlyList<Bilingual> Notes, IReadOnlyDictionary<int, string> Texts)
{
    internal EntryDefaults Defaults { get; init; } = null!;

    /// <param name="Found">As it stands in the file.</param>
    /// <param name="Fate">What would become of it, unless it is left out.</param>
    /// <param name="Draft">As it would be saved; null where nothing would.</param>
    /// <param name="QuestionUid">The question that it would be a version of, or that the bank has already; null for none.</param>
    /// <param name="Said">Why nothing can be made of it, or what was changed on the way.</param>
    /// <param name="Findings">Of the linter: warnings and errors.</param>
    public sealed record Item(
        EntryItem Found, ImportFate Fate, EntryDraft? Draft, string? QuestionUid, IReadOnlyList<Bilingual> Said, IReadOnlyList<LintFinding> Findings)
    {
        /// <summary>When the question that it would be a version of had changed last; null for a new one.</summary>
        internal DateTimeOffset? Seen { get; init; }

        public bool CanBeImported => Fate is ImportFate.New or ImportFate.NewVersion;
    }
}
