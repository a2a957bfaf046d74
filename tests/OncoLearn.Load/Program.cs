using System.CommandLine;
using OncoLearn.Load.Scenarios;
using OncoLearn.Load.Servers;

namespace OncoLearn.Load;

/// <summary>Virtual students against a published server over loopback, with baselines beside it; prints a Markdown table.</summary>
static class Program
{
    static async Task<int> Main(string[] args)
    {
        var options = new CommandOptions();
        var root = new RootCommand("Measures a published OncoLearn server with virtual students and prints a Markdown table. Takes about ten minutes.") { Serve() };
        options.AddTo(root);
        root.SetAction(async (parsed, ct) =>
        {
            await using var bench = await Bench.OpenAsync(options.Read(parsed), ct);
            await bench.RunAsync(ct);
            await Console.Out.WriteLineAsync(bench.Report.ToMarkdown());
            return 0;
        });
        return await root.Parse(args).InvokeAsync();
    }

    /// <summary>How the program starts its own baselines, as processes of their own.</summary>
    static Command Serve()
    {
        var kind = new Argument<Baseline>("kind");
        var serve = new Command("serve") { kind };
        serve.Hidden = true;
        serve.TreatUnmatchedTokensAsErrors = false;
        serve.SetAction((parsed, _) => BaselineHost.RunAsync(parsed.GetValue(kind), [.. parsed.UnmatchedTokens]));
        return serve;
    }
}
