using System.Diagnostics;
using System.Text;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Load.Report;

namespace OncoLearn.Load.Scenarios;

/// <summary>
/// Parsing a review of 20,000 characters and finding its claims, beside finding the names of the vocabulary in it and nothing else: without that no claim is
/// found. Then a thousand such reviews on two threads, with the memory before and after. No server takes part. The text is our own retelling of a shipped
/// review, again and again with new section numbers, so that it is long enough.
/// </summary>
static class ReviewsScenario
{
    const int Characters = 20_000;
    const int Reviews = 1000;
    const int Threads = 2;
    const int TurnsPerRound = 5;
    const string Baseline = "finding the vocabulary's names in it alone";

    static readonly TimeSpan Most = TimeSpan.FromMilliseconds(150);
    static readonly TimeSpan MostForAll = TimeSpan.FromMinutes(1);

    public static Task RunAsync(Bench bench, CancellationToken ct)
    {
        var folder = ContentFolder.FindUpwards(AppContext.BaseDirectory) ?? throw new InvalidOperationException("There is no folder “content” above this program.");
        var lexicon = ClaimVocabulary.Read(folder).Lexicon;
        var names = new EntityNames(lexicon.ByKey.Values);
        foreach (var (lang, name) in new[] { ("zh-Hans", "A Chinese"), ("en", "An English") })
        {
            var text = Text(Path.Combine(folder, "seeds", "nupr1", $"review.{lang}.md"));
            for (var warm = Stopwatch.StartNew(); warm.Elapsed < bench.Settings.WarmUp && !ct.IsCancellationRequested;) Turn(text, lexicon, names);
            var turns = Enumerable.Range(0, TurnsPerRound * bench.Settings.Rounds).Select(_ => Turn(text, lexicon, names)).ToList();
            var (whole, parse, alone) = (Spread.Of(turns.Select(turn => turn.Parse + turn.Find)), Spread.Of(turns.Select(turn => turn.Parse)), Spread.Of(turns.Select(turn => turn.Names)));
            var ratio = Spread.Of(turns.Select(turn => (turn.Parse + turn.Find) / turn.Names));
            bench.Report.Add($"{name} review of {Characters:N0} characters, parsed and searched for claims", Ms(whole), ratio: $"{Number(ratio, "0.0")} × {Baseline}", goal: LoadReport.Goal("≤ 150 ms", whole.Median <= Most.TotalMilliseconds));
            bench.Report.Add("… parsed", Ms(parse));
            bench.Report.Add(Baseline, Ms(alone));
            if (lang == "zh-Hans") Many(bench, text, lexicon, ct);
        }
        return Task.CompletedTask;
    }

    static void Many(Bench bench, string text, ClaimLexicon lexicon, CancellationToken ct)
    {
        var before = Memory();
        var took = Time(() => Parallel.For(0, Reviews, new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = ct }, _ => new CandidateFinder(lexicon).Find(ReviewParser.Parse(text))));
        var after = Memory();
        bench.Report.Add($"{Reviews:N0} such reviews on {Threads} threads", $"{LoadReport.Text(took / 1000, "0.0")} s", goal: LoadReport.Goal("≤ 60 s", took <= MostForAll.TotalMilliseconds));
        bench.Report.Note($"Memory that is kept after them: {LoadReport.Text(after, "0.0")} MB, before {LoadReport.Text(before, "0.0")} MB.");
    }

    static (double Parse, double Find, double Names) Turn(string text, ClaimLexicon lexicon, EntityNames names)
    {
        ParsedReview? parsed = null;
        var parse = Time(() => parsed = ReviewParser.Parse(text));
        return (parse, Time(() => new CandidateFinder(lexicon).Find(parsed!)), Time(() => names.FindIn(text)));
    }

    /// <summary>The headings and paragraphs of a retelling, as they would stand in a plain text.</summary>
    internal static string Text(string file)
    {
        var lines = File.ReadAllLines(file).Where(line => !line.StartsWith("### ", StringComparison.Ordinal)).ToList();
        var text = new StringBuilder(Characters);
        for (var part = 1; text.Length < Characters; part++)
        {
            var number = 0;
            foreach (var line in lines)
            {
                if (text.Length >= Characters) break;
                text.Append(line.StartsWith("## ", StringComparison.Ordinal) ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part}.{++number} {line.Split(' ', 3)[^1]}") : line).Append('\n');
            }
        }
        return text.ToString(0, Characters);
    }

    static double Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true) / 1e6;
    }

    static double Time(Action action)
    {
        var clock = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    static string Ms(Spread times) => $"{Number(times, "0.0")} ms";

    static string Number(Spread spread, string format) => $"{LoadReport.Text(spread.Median, format)} ({LoadReport.Text(spread.Least, format)}–{LoadReport.Text(spread.Greatest, format)})";
}
