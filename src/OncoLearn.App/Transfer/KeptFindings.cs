using System.Collections.Concurrent;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Transfer;

/// <summary>What the linter finds in questions of imports: warnings and errors. A plan is looked at more than once, so each question is linted once and kept while there is room.</summary>
sealed class KeptFindings
{
    const int MostKept = 10_000;

    readonly ConcurrentDictionary<string, IReadOnlyList<LintFinding>> _kept = new(StringComparer.Ordinal);

    /// <param name="question">As the payload of the draft says.</param>
    public IReadOnlyList<LintFinding> Of(QuestionDraft draft, Question question)
    {
        var key = ContentHash.Of([draft.Type, draft.Level.Word(), CanonicalJson.Of(draft.Payload)]);
        if (_kept.TryGetValue(key, out var known)) return known;
        if (_kept.Count >= MostKept) _kept.Clear();
        return _kept[key] = [.. Linter.Check(new LintTarget(draft.Type, question) { Level = draft.Level }).Where(finding => finding.Severity >= LintSeverity.Warning)];
    }
}
