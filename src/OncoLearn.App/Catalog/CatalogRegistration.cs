using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Catalog;

public static class CatalogRegistration
{
    /// <summary>
    /// Adds loading content files, and reading courses, lessons and claims. Needs the data layer and the question versions. The host runs
    /// <see cref="ContentLoader"/> after the migrator.
    /// </summary>
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton<ContentLoader>()
        .AddSingleton<FindCourse>()
        .AddSingleton<ListCourses>()
        .AddSingleton<JoinCourse>()
        .AddSingleton<ChangeAudience>()
        .AddSingleton<ReadAudience>()
        .AddSingleton<ListSections>()
        .AddSingleton<ReadCourse>()
        .AddSingleton<ReadLesson>()
        .AddSingleton<ReadOutlines>()
        .AddSingleton<ReadSample>()
        .AddSingleton<ReadClaims>()
        .AddSingleton<ReadVocabulary>()
        .AddSingleton<FindClaims>()
        .AddSingleton<FindObjectives>()
        .AddSingleton<ReadMatrix>()
        .AddSingleton<ReadCell>()
        .AddSingleton<ReadConflicts>()
        .AddSingleton<ListShared>()
        .AddSingleton<ReadAcross>()
        .AddSingleton<ReadGlossary>();
}
