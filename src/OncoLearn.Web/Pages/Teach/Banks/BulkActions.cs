using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.App.Quizzes;
using OncoLearn.App.Transfer;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Markdown;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Pages.Teach.Sets;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>What is to be done with chosen questions.</summary>
public sealed record BulkForm
{
    /// <summary>The uids of what was chosen; null for nothing. A list that is there before is not filled by a form.</summary>
    public IReadOnlyList<string>? Question { get; init; }

    /// <summary>Everything that the filter finds, whatever was chosen.</summary>
    public bool All { get; init; }

    public string? Do { get; init; }

    public string? Tag { get; init; }

    /// <summary>The uid of the bank to move or copy to.</summary>
    public string? Bank { get; init; }

    /// <summary>The user name of whom to ask for a review.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The uid of the question set to add to.</summary>
    public string? Set { get; init; }
}

/// <summary>Changes many questions and says in a sentence what became of it.</summary>
public sealed class BulkActions(
    FindQuestions find, MoveQuestions move, AskReview ask, ChangeMany change, CopyQuestions copy, ListBanks banks, ReadOwnDraft sets, AddSlots add, ReaderPreferences reader)
{
    /// <summary>As many reasons are told in full.</summary>
    const int MostReasons = 3;

    /// <param name="Done">What was done; null where nothing was.</param>
    /// <param name="Problem">Why nothing was done; null where something was.</param>
    /// <param name="At">Where the questions went, with the words of a link there; null where they stayed.</param>
    public sealed record Outcome(string? Done, string? Problem, (string Address, string Words)? At = null);

    public async Task<Outcome> RunAsync(BulkForm form, QuestionFilter filter, Teacher teacher, CancellationToken ct)
    {
        var most = form.Do == "copy" ? CopyQuestions.Most : BulkExport.FormatOf(form.Do) is null ? MoveQuestions.Most : ExportQuestions.Most;
        var uids = form.All ? await find.UidsAsync(filter, teacher.UserId, most + 1, ct) : form.Question ?? [];
        if (uids.Count == 0) return No(BankText.NothingChosen);
        if (uids.Count > most) return No(BankText.TooMany(most));
        return form.Do switch
        {
            "publish" => await MoveAsync(uids, MoveQuestions.Step.Publish, teacher, ct),
            "retire" => await MoveAsync(uids, MoveQuestions.Step.Retire, teacher, ct),
            "draft" => await MoveAsync(uids, MoveQuestions.Step.BackToDraft, teacher, ct),
            "review" when string.IsNullOrEmpty(form.Reviewer) => No(BankText.ReviewerNeeded),
            "review" => await AskAsync(uids, form.Reviewer!, teacher, ct),
            "tag" or "untag" when Tag.Clean(form.Tag ?? "") is { } tag => Yes(await TagAsync(uids, tag, form.Do == "tag", teacher, ct)),
            "tag" or "untag" => No(BankText.BadTag(Tag.Longest)),
            "move" or "copy" when string.IsNullOrEmpty(form.Bank) => No(BankText.BankNeeded),
            "move" or "copy" => await banks.FindAsync(form.Bank!, teacher.UserId, ct) is { } to ? await SendAsync(uids, to, form.Do == "copy", teacher, ct) : No(BankText.NotAllowed),
            "set" => await AddAsync(uids, form.Set ?? "", teacher, ct),
            // What could be exported has been sent as a file.
            _ when BulkExport.FormatOf(form.Do) is not null => No(BankText.NotAllowed),
            _ => No(BankText.NothingChosen),
        };
    }

    /// <summary>To the end of the set as it stands now: where they stand there is decided in its builder.</summary>
    async Task<Outcome> AddAsync(IReadOnlyCollection<string> uids, string setUid, Teacher teacher, CancellationToken ct)
    {
        if (await sets.RunAsync(setUid, teacher.UserId, ct) is not { } set) return No(SetText.QuizNeeded);
        var (outcome, added) = await add.QuestionsAsync(new(setUid, teacher.UserId, set.ChangedAt), uids, points: 1, ct);
        return outcome == ChangeQuiz.Outcome.Changed ? Yes(SetText.Added(added, uids.Count)) with { At = (SetAddress.Of(setUid), BankText.SeeQuiz(Plain(set.Draft.Settings.Title))) } : No(SetText.Refused(outcome));
    }

    async Task<string> TagAsync(IReadOnlyCollection<string> uids, string tag, bool add, Teacher teacher, CancellationToken ct)
    {
        var changed = await change.TagAsync(uids, tag, add, teacher, ct);
        var others = uids.Count - changed;
        return add ? BankText.Tagged(tag, changed, others) : BankText.Untagged(tag, changed, others);
    }

    /// <summary>Moves or copies to another bank.</summary>
    async Task<Outcome> SendAsync(IReadOnlyList<string> uids, ListBanks.Bank to, bool copies, Teacher teacher, CancellationToken ct)
    {
        var name = Plain(to.Title);
        Outcome outcome;
        if (copies) outcome = await copy.RunAsync(new(uids, to.Uid, teacher.UserId), ct) is CopyQuestions.Outcome.Copied copied ? Told(copied, name) : No(BankText.NotAllowed);
        else outcome = await change.MoveAsync(uids, to.Uid, teacher, ct) is { } moved ? Told(moved, uids.Count, name) : No(BankText.NotAllowed);
        return outcome.Done is null ? outcome : outcome with { At = (TeachAddress.Bank(to.Uid), BankText.SeeBank) };
    }

    static Outcome Told(ChangeMany.Moved moved, int chosen, string bank)
    {
        var words = new List<string>();
        if (moved.Count > 0) words.Add(BankText.SentTo(moved.Count, bank));
        if (moved.NeedReview > 0) words.Add(BankText.NotMovedUnread(moved.NeedReview, bank));
        if (chosen - moved.Count - moved.NeedReview is > 0 and var others) words.Add(BankText.NotMoved(others));
        var told = string.Join(Wording.Say("", " "), words);
        return moved.Count > 0 ? Yes(told) : No(told);
    }

    async Task<Outcome> MoveAsync(IReadOnlyCollection<string> uids, MoveQuestions.Step step, Teacher teacher, CancellationToken ct)
    {
        var outcomes = (await move.RunAsync(uids, step, teacher, ct)).Values.ToList();
        var words = Counted(outcomes, (outcome, count) => BankText.Moved(step, outcome, count));
        return outcomes.Any(outcome => outcome is MoveQuestions.Outcome.Moved or MoveQuestions.Outcome.WasSoAlready) ? Yes(words) : No(words);
    }

    async Task<Outcome> AskAsync(IReadOnlyCollection<string> uids, string reviewer, Teacher teacher, CancellationToken ct)
    {
        var outcomes = (await ask.ManyAsync(uids, reviewer, teacher, ct)).Values.ToList();
        var words = Counted(outcomes, BankText.AskedReview);
        return outcomes.Contains(AskReview.Outcome.Asked) ? Yes(words) : No(words);
    }

    /// <summary>What was copied, and what was not and why.</summary>
    static Outcome Told(CopyQuestions.Outcome.Copied copied, string bank)
    {
        var refused = copied.Refused
            .GroupBy(question => $"{FaultPlaces.NameOf(question.Fault.Path, question.Type)}{Wording.Say("：", ": ")}{Wording.Say(question.Fault.Problem)}", StringComparer.Ordinal)
            .OrderByDescending(reason => reason.Count())
            .ToList();
        var words = new List<string>();
        if (copied.Copies.Count > 0) words.Add(BankText.Copied(copied.Copies.Count, bank));
        words.AddRange(refused.Take(MostReasons).Select(reason => BankText.NotCopied(reason.Count(), reason.Key)));
        if (refused.Skip(MostReasons).Sum(reason => reason.Count()) is > 0 and var others) words.Add(BankText.NotCopiedElse(others));
        if (copied.Left.Count > 0) words.Add(BankText.NotShared(copied.Left.Count));
        var told = string.Join(Wording.Say("", " "), words);
        return copied.Copies.Count > 0 ? Yes(told) : No(told);
    }

    static string Counted<T>(IEnumerable<T> outcomes, Func<T, int, string?> say)
        where T : struct, Enum =>
        string.Join(Wording.Say("", " "), outcomes.GroupBy(outcome => outcome).OrderBy(group => group.Key).Select(group => say(group.Key, group.Count())).OfType<string>()) is { Length: > 0 } words
            ? words
            : BankText.GoneMeanwhile;

    string Plain(LocalizedText title) => AuthoredText.ToPlain(title.In(reader.ContentLanguages).Value);

    static Outcome Yes(string done) => new(done, Problem: null);

    static Outcome No(string problem) => new(Done: null, problem);
}
