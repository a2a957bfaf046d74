using OncoLearn.Web.Pages.Teach.Banks;
using OncoLearn.Web.Pages.Teach.Questions;

namespace OncoLearn.Web.Pages.Teach;

public static class TeachSetup
{
    public static IServiceCollection AddTeachPages(this IServiceCollection services) => services
        .AddScoped<CourseChoices>()
        .AddScoped<QuestionEditor>()
        .AddSingleton<BulkActions>()
        .AddSingleton<BulkExport>();
}
