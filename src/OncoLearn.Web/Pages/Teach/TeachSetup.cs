using OncoLearn.Web.Pages.Teach.Banks;

namespace OncoLearn.Web.Pages.Teach;

public static class TeachSetup
{
    public static IServiceCollection AddTeachPages(this IServiceCollection services) => services
        .AddScoped<CourseChoices>()
        .AddSingleton<BulkActions>();
}
