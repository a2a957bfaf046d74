using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Quizzes;

public static class QuizRegistration
{
    /// <summary>Adds building and publishing of question sets. Needs the data layer, the question bank, attempts, TimeProvider and IUidSource.</summary>
    public static IServiceCollection AddQuizzes(this IServiceCollection services) => services
        .AddSingleton<ObjectiveTitles>()
        .AddSingleton<QuizCheck>()
        .AddSingleton<CreateQuiz>()
        .AddSingleton<ChangeQuiz>()
        .AddSingleton<ChangeSettings>()
        .AddSingleton<EditSlots>()
        .AddSingleton<AddSlots>()
        .AddSingleton<SetWindow>()
        .AddSingleton<PublishQuiz>()
        .AddSingleton<ListQuizzes>()
        .AddSingleton<ReadOwnDraft>()
        .AddSingleton<ReadEndedQuiz>()
        .AddSingleton<ReadQuizSet>()
        .AddSingleton<ReadBlueprint>();
}
