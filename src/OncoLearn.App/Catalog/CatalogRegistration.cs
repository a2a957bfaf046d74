using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.App.Catalog;

public static class CatalogRegistration
{
    /// <summary>Adds reading of courses, lessons and claims. Needs the data layer and the question versions.</summary>
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton<ListCourses>()
        .AddSingleton<ReadCourse>()
        .AddSingleton<ReadLesson>()
        .AddSingleton<ReadClaims>();
}
