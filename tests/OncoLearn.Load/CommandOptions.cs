using System.CommandLine;
using OncoLearn.Load.Scenarios;

namespace OncoLearn.Load;

/// <summary>The command line.</summary>
sealed class CommandOptions
{
    const string All = "all";

    readonly Option<string[]> _scenario = new("--scenario") { Description = "What to measure; several may be named.", DefaultValueFactory = _ => [All], AllowMultipleArgumentsPerToken = true };
    readonly Option<double> _seconds = new("--seconds") { Description = "How long one variant is measured in one round.", DefaultValueFactory = _ => 8 };
    readonly Option<int> _connections = new("--connections") { Description = "Students of the closed loops, each with a connection.", DefaultValueFactory = _ => 32 };
    readonly Option<int> _rounds = new("--rounds") { Description = "How often the variants take turns.", DefaultValueFactory = _ => 3 };
    readonly Option<int[]> _students = new("--students")
    {
        Description = "The open loop's numbers of students.",
        DefaultValueFactory = _ => [5_000, 10_000, 20_000, 40_000, 60_000, 80_000, 100_000],
        AllowMultipleArgumentsPerToken = true,
    };

    readonly Option<string?> _server = new("--server") { Description = "A folder with a published server; one is published when left out." };
    readonly Option<string[]> _environment = new("--env") { Description = "NAME=VALUE for the servers that are measured.", DefaultValueFactory = _ => [] };

    public void AddTo(RootCommand root)
    {
        _scenario.AcceptOnlyFromAmong([All, .. ScenarioList.Names]);
        foreach (var option in new Option[] { _scenario, _seconds, _connections, _rounds, _students, _server, _environment }) root.Options.Add(option);
    }

    public LoadSettings Read(ParseResult parsed)
    {
        var asked = parsed.GetValue(_scenario)!;
        return new LoadSettings
        {
            Scenarios = [.. ScenarioList.Names.Where(name => asked.Contains(All, StringComparer.Ordinal) || asked.Contains(name, StringComparer.Ordinal))],
            Round = TimeSpan.FromSeconds(parsed.GetValue(_seconds)),
            Rounds = parsed.GetValue(_rounds),
            Connections = parsed.GetValue(_connections),
            Students = [.. parsed.GetValue(_students)!.Order()],
            ServerFolder = parsed.GetValue(_server),
            Environment = parsed.GetValue(_environment)!.Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
        };
    }
}
