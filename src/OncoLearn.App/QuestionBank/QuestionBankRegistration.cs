using Microsoft.Extensions.DependencyInjection;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Images;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.App.QuestionBank.Similar;
using OncoLearn.App.QuestionBank.Versions;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.App.Transfer;

namespace OncoLearn.App.QuestionBank;

public static class QuestionBankRegistration
{
    /// <summary>Adds banks, and writing, finding and reviewing of questions. Needs the data layer, the question versions, TimeProvider and IUidSource.</summary>
    public static IServiceCollection AddQuestionBank(this IServiceCollection services) => services
        .AddSingleton<CreateBank>()
        .AddSingleton<ChangeBank>()
        .AddSingleton<ShareBank>()
        .AddSingleton<ListBanks>()
        .AddSingleton<SaveQuestion>()
        .AddSingleton<ReadDraft>()
        .AddSingleton<ReadDrafts>()
        .AddSingleton<PrepareQuestions>()
        .AddSingleton<CopyQuestions>()
        .AddSingleton<ChangeMany>()
        .AddSingleton<RefreshDigests>()
        .AddSingleton<SaveImage>()
        .AddSingleton<ReadImage>()
        .AddSingleton<LintCourses>()
        .AddSingleton<LintContexts>()
        .AddSingleton<LintDraft>()
        .AddSingleton<WaiveLint>()
        .AddSingleton<FindQuestions>()
        .AddSingleton<KnownTexts>()
        .AddSingleton<FindSimilar>()
        .AddSingleton<JudgePair>()
        .AddSingleton<ListVersions>()
        .AddSingleton<RestoreVersion>()
        .AddSingleton<MoveQuestions>()
        .AddSingleton<AskReview>()
        .AddSingleton<DecideReview>()
        .AddSingleton<ListReviews>()
        .AddSingleton<Comments>()
        .AddSingleton<ReadDesk>()
        .AddSingleton<ReportProblem>()
        .AddSingleton<ProblemReports>()
        .AddSingleton<OwnReports>()
        .AddSingleton<SaveVignette>()
        .AddSingleton<ReadVignettes>()
        .AddSingleton<ArchiveVignette>()
        .AddSingleton<TakeVignette>()
        .AddSingleton<ReadPaper>()
        .AddTransfer();
}
