using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Grading;

public static class GradingRegistration
{
    /// <summary>Adds judging of answers by persons. Needs attempts.</summary>
    public static IServiceCollection AddGrading(this IServiceCollection services) => services
        .AddSingleton<JudgeAnswer>()
        .AddSingleton<ReadWaiting>()
        .AddSingleton<ReadJudgement>();
}
