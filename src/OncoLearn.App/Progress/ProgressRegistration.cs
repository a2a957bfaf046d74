using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Progress;

public static class ProgressRegistration
{
    /// <summary>Adds keeping and reading how far a learner is, and how their answers went. Needs the data layer and TimeProvider.</summary>
    public static IServiceCollection AddProgress(this IServiceCollection services) => services
        .AddSingleton<KeepPlace>()
        .AddSingleton<MarkUnderstood>()
        .AddSingleton<ReadCourseProgress>()
        .AddSingleton<ReadUnderstood>()
        .AddSingleton<ReadAccuracy>()
        .AddSingleton<ReadToday>();
}
