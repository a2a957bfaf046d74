using OncoLearn.App.Identity;

namespace OncoLearn.Web.Pages.Attempts;

public static class AttemptPagesSetup
{
    /// <summary>What the pages of practice and quizzes share.</summary>
    public static void AddAttemptPages(this IServiceCollection services)
    {
        services.AddSingleton<LearnerTimeZones>();
        services.AddSingleton<LearnerClock>();
        services.AddScoped<AttemptLoader>();
        services.AddScoped<AnswerPosting>();
        services.AddScoped<AttemptEnding>();
    }
}
