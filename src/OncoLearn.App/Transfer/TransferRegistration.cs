using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.Data;

namespace OncoLearn.App.Transfer;

public static class TransferRegistration
{
    /// <summary>Adds import and export of questions. Needs the question bank.</summary>
    public static IServiceCollection AddTransfer(this IServiceCollection services) => services
        .AddSingleton<ReadDrafts>()
        .AddSingleton(provider => new ExportQuestions(provider.GetRequiredService<ReadDrafts>()))
        .AddSingleton(provider => new PlanImport(provider.GetRequiredService<Db>(), provider.GetRequiredService<ReadDrafts>()))
        .AddSingleton<StageImport>()
        .AddSingleton<ImportQuestions>();
}
