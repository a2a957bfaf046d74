using System.Globalization;
using System.Text;

namespace OncoLearn.Load.Report;

/// <summary>The table for the README, with what was checked beside measuring.</summary>
sealed class LoadReport(string date, string machine)
{
    readonly List<string> _rows = [];
    readonly List<string> _notes = [];

    /// <summary>A variant, with its ratio to a baseline where it has one.</summary>
    public void Add(Series series, Series? baseline = null, double? least = null)
    {
        var ratio = baseline is null ? null : series.RatioTo(baseline);
        Row(
            series.Name, $"{Number(series.PerSecond, "N0")} /s", series.Latencies,
            ratio is { } value ? $"{Number(value, "0.00")} × {baseline!.Name}" : "",
            least is { } goal ? Goal($"≥ {Text(goal, "0.0")} ×", ratio!.Median >= goal) : "",
            $"{Text(series.ServerCpu, "0.00")} + {Text(series.DriverCpu, "0.00")} ({Text(series.CpuEach.TotalMicroseconds, "N0")} µs each)");
        if (series.Failed > 0) Note($"{series.Name}: {series.Failed} requests were not answered as they should be.");
    }

    /// <summary>A row with words of its own.</summary>
    public void Add(string what, string throughput = "", Latencies? latencies = null, string ratio = "", string goal = "", string cpu = "") =>
        Row(what, throughput, latencies, ratio, goal, cpu);

    /// <summary>Something that was found out and is no number of a row.</summary>
    public void Note(string text)
    {
        _notes.Add(text);
        Console.Error.WriteLine($"  {text}");
    }

    public static string Goal(string goal, bool met) => $"{goal} {(met ? "✓" : "✗")}";

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{date}, {machine}.\n\n");
        text.Append("| | throughput | p50 | p95 | p99 | ratio | goal | cores: server + driver (server, each) |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var row in _rows) text.Append(row).Append('\n');
        text.Append('\n');
        foreach (var note in _notes) text.Append(CultureInfo.InvariantCulture, $"- {note}\n");
        return text.ToString();
    }

    public static string Milliseconds(TimeSpan time) => $"{Text(time.TotalMilliseconds, time.TotalMilliseconds < 10 ? "0.0" : "N0")} ms";

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    void Row(string what, string throughput, Latencies? latencies, string ratio, string goal, string cpu)
    {
        string At(double percent) => latencies is null ? "" : Milliseconds(latencies.Percentile(percent));
        _rows.Add($"| {what} | {throughput} | {At(50)} | {At(95)} | {At(99)} | {ratio} | {goal} | {cpu} |");
        Console.Error.WriteLine(_rows[^1]);
    }

    static string Number(Spread spread, string format) => spread.Least == spread.Greatest
        ? Text(spread.Median, format)
        : $"{Text(spread.Median, format)} ({Text(spread.Least, format)}–{Text(spread.Greatest, format)})";
}
