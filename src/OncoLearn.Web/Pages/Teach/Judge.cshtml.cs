using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OncoLearn.App.Grading;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>One answer, judged criterion by criterion.</summary>
[Authorize(Policies.Instructor)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class JudgeModel(ReadJudgement read, ReadWaiting waiting, JudgeAnswer judge, LearnerClock clock, ReaderPreferences reader) : PageModel
{
    /// <param name="Comment">To the learner.</param>
    /// <param name="Then">Where to go on: <c>next</c>, or the list.</param>
    public sealed record Words(string? Comment, string? Then);

    [BindProperty(SupportsGet = true)]
    public string Uid { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Slot { get; set; }

    /// <summary>The judgement before this one was saved just now.</summary>
    [TempData]
    public bool Saved { get; set; }

    public ReadJudgement.View View { get; private set; } = null!;

    public LocalTime Time { get; private set; } = null!;

    /// <summary>By criterion: the 0-based level; null where none is chosen.</summary>
    public IReadOnlyList<int?> Chosen { get; private set; } = [];

    public string? Comment { get; private set; }

    public string? CommentError { get; private set; }

    /// <summary>Somebody else judged it since this page was opened.</summary>
    public bool Meanwhile { get; private set; }

    bool _wasSent;

    public double Weights => View.Criteria.Sum(criterion => criterion.Weight);

    public ReviewModel Review => new(View.Review, AnswerModel.LanguagesFor(View.Review.Languages, reader.ContentLanguages), View.CourseSlug, []) { Judging = true };

    /// <summary>The id of a field and what is wrong with it.</summary>
    public IReadOnlyList<(string Id, string Words)> Errors =>
    [
        .. View.Criteria.Index().Where(criterion => IsMissing(criterion.Index)).Select(criterion => (Field(criterion.Index), GradingText.NeededFor(NameOf(criterion.Index)))),
        .. CommentError is null ? Array.Empty<(string, string)>() : [("comment", CommentError)],
    ];

    public static string Address(string uid, int slot) => FormattableString.Invariant($"/teach/grading/{uid}/{slot}");

    /// <summary>The form field of a criterion, from 0.</summary>
    public static string Field(int criterion) => FormattableString.Invariant($"level-{criterion + 1}");

    public bool IsMissing(int criterion) => _wasSent && Chosen[criterion] is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Chosen = [.. View.Criteria.Select(LevelGiven)];
        Comment = View.Comment;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] CommandForm form, [FromForm] Words words, CancellationToken ct)
    {
        if (!ModelState.IsValid || !form.IsValid) return BadRequest();
        if (!await LoadAsync(ct)) return NotFound();
        (_wasSent, Chosen, Comment) = (true, [.. View.Criteria.Index().Select(criterion => LevelIn(Request.Form, criterion.Index))], words.Comment);
        if (Comment?.ReplaceLineEndings("\n").Length > JudgeAnswer.LongestComment) CommentError = GradingText.CommentTooLong(JudgeAnswer.LongestComment);
        if (CommentError is not null || Chosen.Contains(null)) return Again(StatusCodes.Status422UnprocessableEntity);
        var parts = View.Criteria.Zip(Chosen, (criterion, level) => new PartGrade(criterion.PartKey, criterion.Levels[level!.Value].Fraction)).ToList();
        var input = new JudgeAnswer.Input(
            Uid, Slot, User.UserId(), User.LearnerId(), form.CommandId!, form.BaseSeq, parts, Comment?.ReplaceLineEndings("\n"), form.Context(reader.ContentLanguage));
        return await judge.RunAsync(input, ct) switch
        {
            JudgeAnswer.Outcome.Done => await GoOnAsync(words.Then, ct),
            JudgeAnswer.Outcome.Refused { Why: Refusal.JudgedMeanwhile } => Again(StatusCodes.Status409Conflict),
            JudgeAnswer.Outcome.Refused { Why: Refusal.NotToBeJudged } or JudgeAnswer.Outcome.NotFound => NotFound(),
            _ => BadRequest(),
        };
    }

    async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await read.RunAsync(Uid, Slot, User.UserId(), ct) is not { } view) return false;
        (View, Time) = (view, await clock.OfAsync(User.LearnerId(), ct));
        return true;
    }

    async Task<IActionResult> GoOnAsync(string? then, CancellationToken ct)
    {
        Saved = true;
        return then == "next" && await waiting.NextAsync(User.UserId(), Uid, Slot, ct) is var (uid, slot) ? LocalRedirect(Address(uid, slot)) : LocalRedirect("/teach/grading");
    }

    PageResult Again(int status)
    {
        Meanwhile = status == StatusCodes.Status409Conflict;
        Response.StatusCode = status;
        return Page();
    }

    int? LevelIn(IFormCollection form, int criterion) =>
        int.TryParse(form[Field(criterion)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= View.Criteria[criterion].Levels.Count ? number - 1 : null;

    int? LevelGiven(Criterion criterion)
    {
        if (View.Grade?.Parts.FirstOrDefault(part => part.Key == criterion.PartKey) is not { } given) return null;
        return criterion.Levels.Index().Where(level => level.Item.Fraction == given.Fraction).Select(level => (int?)level.Index).FirstOrDefault();
    }

    string NameOf(int criterion) => View.Criteria[criterion].Text is { } text ? AuthoredText.ToPlain(text.In(reader.ContentLanguages).Value)
        : View.Criteria.Count == 1 ? GradingText.Whole
        : GradingText.Part(criterion + 1);
}
