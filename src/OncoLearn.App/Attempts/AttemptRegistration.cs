using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.Quizzes;

namespace OncoLearn.App.Attempts;

public static class AttemptRegistration
{
    /// <summary>Adds starting, answering, reading and expiring of attempts. Needs the data layer, TimeProvider and IUidSource.</summary>
    public static IServiceCollection AddAttempts(this IServiceCollection services) => services
        .AddSingleton<QuestionVersions>()
        .AddSingleton<AttemptStore>()
        .AddSingleton<AttemptSeeds>()
        .AddSingleton<QuestionPools>()
        .AddSingleton<StartQuiz>()
        .AddSingleton<StartPractice>()
        .AddSingleton<ActOnAttempt>()
        .AddSingleton<ReadAttempt>()
        .AddSingleton<ListAttempts>()
        .AddSingleton<ReadOpenQuizzes>()
        .AddSingleton<ReadQuiz>()
        .AddSingleton<ReadBankPractice>()
        .AddSingleton<ReadProgress>()
        .AddSingleton<ExpireAttempts>()
        .AddSingleton<CheckQuestion>()
        .AddSingleton<StepCheck>();
}
