using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Progress;

public static class ProgressRegistration
{
    /// <summary>Adds keeping and reading how far a learner is. Needs the data layer and TimeProvider.</summary>
    public static IServiceCollection AddProgress(this IServiceCollection services) => services
        .AddSingleton<KeepPlace>()
        .AddSingleton<MarkUnderstood>()
        .AddSingleton<ReadCourseProgress>()
        .AddSingleton<ReadToday>();
}
