using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Transfer;

public static class TransferRegistration
{
    /// <summary>Adds import and export of questions. Needs the question bank.</summary>
    public static IServiceCollection AddTransfer(this IServiceCollection services) => services
        .AddSingleton<ExportQuestions>()
        .AddSingleton<PlanImport>()
        .AddSingleton<StageImport>()
        .AddSingleton<ImportQuestions>();
}
