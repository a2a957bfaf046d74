using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Grading;
using OncoLearn.App.Imports;
using OncoLearn.App.Progress;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.Quizzes;
using OncoLearn.App.Results;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Teach;

namespace OncoLearn.Web.Hosting;

/// <summary>The features of the product: what App offers, wired to this host's configuration.</summary>
public static class FeatureSetup
{
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Preparation>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Preparation>());
        builder.Services.AddOncoLearnData(builder.Configuration, DataFolder.From(builder.Configuration).Root);
        builder.Services.AddCatalog();
        builder.Services.AddAttempts();
        builder.Services.AddQuestionBank();
        builder.Services.AddQuizzes();
        builder.Services.AddGrading();
        builder.Services.AddProgress();
        builder.Services.AddResults();
        builder.Services.AddImports();
        builder.Services.AddAttemptPages();
        builder.Services.AddTeachPages();
        builder.Services.AddHostedService<OverdueAttempts>();
        builder.Services.AddHostedService<ImportWorker>();
    }
}
