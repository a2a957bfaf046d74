using OncoLearn.Web.Pages.Teach.Banks;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Pages.Teach.Sets;

namespace OncoLearn.Web.Pages.Teach;

public static class TeachSetup
{
    public static IServiceCollection AddTeachPages(this IServiceCollection services) => services
        .AddScoped<CourseChoices>()
        .AddScoped<DifferenceNames>()
        .AddScoped<PoolChoices>()
        .AddScoped<QuestionEditor>()
        .AddScoped<QuestionLooks>()
        .AddScoped<ReadQuestionDesk>()
        .AddScoped<BulkActions>()
        .AddSingleton<BulkExport>();
}
