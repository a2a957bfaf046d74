using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.Catalog;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Reports;
using OncoLearn.App.QuestionBank.Similar;
using OncoLearn.App.QuestionBank.Versions;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What the page of a question shows: the question as learners see it, and what is said of it.</summary>
public sealed record QuestionDesk(ReadDraft.Found Question, ListBanks.Bank Bank, LocalTime Time)
{
    /// <summary>Null where it is of a type that this program does not know.</summary>
    public QuestionPreview? Preview { get; init; }

    /// <summary>What the linter finds; null where there is no preview.</summary>
    public LintPanel? Lint { get; init; }

    public required ReviewPanel Reviews { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ListVersions.Version> Versions { get; init; }

    public required IReadOnlyList<Comments.Comment> Said { get; init; }

    /// <summary>Questions that say nearly the same.</summary>
    public required IReadOnlyList<FindSimilar.Alike> Alike { get; init; }

    /// <summary>Problem reports on it that wait for whoever looks.</summary>
    public int Reports { get; init; }

    /// <summary>The learning objectives that it serves.</summary>
    public required IReadOnlyList<FindObjectives.Found> Objectives { get; init; }

    /// <summary>Who may be asked to review it, but for those who are asked already; empty where nothing is to be asked.</summary>
    public IReadOnlyList<SelectListItem> Reviewers { get; init; } = [];

    /// <summary>The places of the question that a comment can be about: its texts.</summary>
    public IReadOnlyList<string> Places => Preview?.Places ?? [];

    public bool MayEdit => Question.Access >= BankAccess.Edit;

    public bool MayReview => Question.Access >= BankAccess.Review;

    public string Here => TeachAddress.Question(Question.QuestionUid);
}

/// <summary>Gathers what the page of a question shows.</summary>
public sealed class ReadQuestionDesk(
    ReadDraft read, ListBanks banks, QuestionLooks looks, ListVersions versions, ListReviews reviews, AskReview ask, Comments comments, FindSimilar similar, ProblemReports reports,
    FindObjectives objectives, LearnerClock clock, ReaderPreferences reader)
{
    /// <param name="lang">The language to show the question in; null for the reader's.</param>
    /// <returns>Null where there is no such question, or nothing of its bank is shared with the instructor.</returns>
    public async Task<QuestionDesk?> RunAsync(string questionUid, Teacher teacher, string? lang, CancellationToken ct)
    {
        if (await read.RunAsync(questionUid, version: null, teacher.UserId, ct) is not { } found) return null;
        var bank = await banks.FindAsync(found.BankUid, teacher.UserId, ct) ?? throw new InvalidOperationException("Its question was found.");
        var desk = new QuestionDesk(found, bank, await clock.OfAsync(teacher.LearnerId, ct))
        {
            Preview = await looks.PreviewAsync(found, bank, teacher, ct, lang),
            Reviews = new ReviewPanel(await reviews.RunAsync(questionUid, teacher, ct), bank.AsksReview, found.Access >= BankAccess.Review),
            Versions = await versions.RunAsync(questionUid, teacher.UserId, ct),
            Said = await comments.OfAsync(questionUid, teacher.UserId, ct),
            Reports = await reports.WaitingOnAsync(questionUid, teacher.UserId, ct),
            Objectives = await objectives.OfAsync(found.Draft.Objectives, reader.ContentLanguages, teacher, ct),
            Alike = await similar.OfAsync(questionUid, teacher.UserId, ct),
        };
        return desk with
        {
            Lint = desk.Preview is null ? null : (await looks.LintAsync(found, bank, desk.Preview, desk.Time, teacher, ct)) with { Here = desk.Here, MayFix = desk.MayEdit, MayWaive = desk.MayEdit },
            Reviewers = desk.MayEdit && found.State is QuestionState.Draft or QuestionState.Review
                ? [.. (await ReviewerChoices.OfAsync(ask, found.BankUid, questionUid, teacher, ct)).Where(choice => !desk.Reviews.Asks(choice.Value))]
                : [],
        };
    }
}
