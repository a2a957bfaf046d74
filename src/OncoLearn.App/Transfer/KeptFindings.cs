using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Transfer;

/// <summary>
/// What the linter finds in questions of imports: warnings and errors that nobody waived. A plan is looked at more than once, so each question is linted once and kept while
/// there is room, and no longer than its course is known as it was.
/// </summary>
sealed class KeptFindings
{
    /// <summary>Of one course.</summary>
    const int MostKept = 10_000;

    readonly ConditionalWeakTable<object, ConcurrentDictionary<string, IReadOnlyList<LintFinding>>> _kept = [];
    readonly object _noCourse = new();

    /// <param name="question">As the payload of the draft says, under its vignette.</param>
    public IReadOnlyList<LintFinding> Of(QuestionDraft draft, Question question, LintContext context)
    {
        var kept = _kept.GetOrCreateValue(context.Course ?? _noCourse);
        var key = ContentHash.Of(
        [
            draft.Type, draft.Level.Word(), CanonicalJson.Of(draft.Payload), .. question.Shared?.SelectMany(text => new[] { text.Lang, text.Value }) ?? [],
            .. context.Claims.OrderBy(part => part.Key, StringComparer.Ordinal).SelectMany(part => part.Value.Select(claim => claim.Key).Prepend(part.Key)),
            .. context.Waivers.OrderBy(waiver => waiver.Rule, StringComparer.Ordinal).SelectMany(waiver => new[] { waiver.Rule, waiver.Reason }),
        ]);
        if (kept.TryGetValue(key, out var known)) return known;
        if (kept.Count >= MostKept) kept.Clear();
        return kept[key] = [.. context.Check(draft.Type, question).Where(finding => finding.Severity >= LintSeverity.Warning && finding.WaivedBecause is null)];
    }
}
