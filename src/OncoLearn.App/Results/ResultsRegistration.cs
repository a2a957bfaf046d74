using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Results;

public static class ResultsRegistration
{
    /// <summary>Adds what an owner sees of how a quiz went. Needs the attempts.</summary>
    public static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddSingleton<ReadResults>()
        .AddSingleton<ReadMarks>()
        .AddSingleton<ReadResponses>()
        .AddSingleton<ReadSitting>();
}
