using System.Diagnostics;
using System.Text.Json;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Authoring.Drafting;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Questions;
using OncoLearn.Load.Report;

namespace OncoLearn.Load.Scenarios;

/// <summary>
/// Question drafts from the claims of a shipped course, beside the linter alone on the same questions: no draft is shown without it, so drafting cannot
/// cost less, and what it costs more is for choosing claims, options and words. No server takes part.
/// </summary>
static class DraftsScenario
{
    const string Course = "nupr1";
    const string Baseline = "the linter alone on the same questions";
    const int Count = 1000;

    /// <summary>One draw gives fewer than there are drafts of the course; another seed gives others.</summary>
    const int Drawn = 100;

    /// <summary>Turns are short, so that there can be more of them than of the servers' rounds.</summary>
    const int TurnsPerRound = 5;

    static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    public static Task RunAsync(Bench bench, CancellationToken ct)
    {
        var folder = ContentFolder.FindUpwards(AppContext.BaseDirectory) ?? throw new InvalidOperationException("There is no folder “content” above this program.");
        var kept = Read(folder);
        var drafts = Draw(kept);
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < bench.Settings.WarmUp && !ct.IsCancellationRequested;) Turn(folder, kept, drafts);

        var turns = Enumerable.Range(0, TurnsPerRound * bench.Settings.Rounds).Select(_ => Turn(folder, kept, drafts)).ToList();
        var (fresh, again, lint) = (Spread.Of(turns.Select(turn => turn.Fresh)), Spread.Of(turns.Select(turn => turn.Again)), Spread.Of(turns.Select(turn => turn.Lint)));
        var ratio = Spread.Of(turns.Select(turn => turn.Fresh / turn.Lint));
        bench.Report.Add($"{Count:N0} question drafts from a course just read", Text(fresh), ratio: $"{Number(ratio, "0.00")} × {Baseline}", goal: LoadReport.Goal("≤ 1 s", fresh.Median <= Most.TotalMilliseconds));
        bench.Report.Add("… with the index and the verdicts of an earlier draw", Text(again));
        bench.Report.Add(Baseline, Text(lint));
        bench.Report.Note($"Of the {Count:N0} drafts {drafts.Select(draft => draft.Key).Distinct(StringComparer.Ordinal).Count()} are different.");
        return Task.CompletedTask;
    }

    static (double Fresh, double Again, double Lint) Turn(string folder, DraftSource kept, IReadOnlyList<ClaimDraft> drafts)
    {
        var read = Read(folder);
        return (Time(() => Draw(read)), Time(() => Draw(kept)), Time(() => Check(kept, drafts)));
    }

    static DraftSource Read(string folder) => DraftSources.Read(folder, Course) ?? throw new InvalidOperationException($"There is no course “{Course}”.");

    static List<ClaimDraft> Draw(DraftSource source)
    {
        var drafts = new List<ClaimDraft>();
        for (var seed = 1; drafts.Count < Count; seed++) drafts.AddRange(Drafter.Draft(source, seed, Math.Min(Drawn, Count - drafts.Count)));
        return drafts;
    }

    static void Check(DraftSource source, IReadOnlyList<ClaimDraft> drafts)
    {
        var course = new LintCourse(source.Course.Claims, source.Course.Conflicts, source.Entities, source.Relations);
        var claims = source.Course.Claims.ToDictionary(claim => claim.Key, StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var question = QuestionTypes.Of(draft.Question.Type).Parse(JsonSerializer.SerializeToElement(draft.Question.Payload));
            var findings = Linter.Check(new LintTarget(draft.Question.Type, question)
            {
                Level = draft.Question.Level,
                Course = course,
                Claims = draft.Question.Claims.ToDictionary(part => part.Key, part => (IReadOnlyList<Core.Claims.Claim>)[.. part.Value.Select(key => claims[key])], StringComparer.Ordinal),
            });
            if (findings.Count > 0) throw new InvalidOperationException($"The linter has something against {draft.Key}.");
        }
    }

    static double Time(Action action)
    {
        var clock = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    static string Text(Spread times) => $"{Number(times, "N0")} ms";

    static string Number(Spread spread, string format) => $"{LoadReport.Text(spread.Median, format)} ({LoadReport.Text(spread.Least, format)}–{LoadReport.Text(spread.Greatest, format)})";
}
