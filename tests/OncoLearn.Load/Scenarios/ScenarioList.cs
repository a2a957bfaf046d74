namespace OncoLearn.Load.Scenarios;

/// <summary>All scenarios, in the order of a whole run.</summary>
static class ScenarioList
{
    static readonly (string Name, Func<Bench, CancellationToken, Task> Run)[] All =
    [
        ("start", StartScenario.RunAsync),
        ("saves", SavesScenario.RunAsync),
        ("pages", PagesScenario.RunAsync),
        ("lesson", LessonScenario.RunAsync),
        ("steps", StepsScenario.RunAsync),
        ("sign-ins", SignInScenario.RunAsync),
        ("flood", FloodScenario.RunAsync),
        ("drafts", DraftsScenario.RunAsync),
        ("reviews", ReviewsScenario.RunAsync),
        ("imports", ImportsScenario.RunAsync),
        ("open-loop", OpenLoopScenario.RunAsync),
    ];

    public static string[] Names => [.. All.Select(scenario => scenario.Name)];

    public static Func<Bench, CancellationToken, Task> Of(string name) => Array.Find(All, scenario => scenario.Name == name).Run;
}
