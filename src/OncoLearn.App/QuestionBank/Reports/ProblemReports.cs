using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>What learners report of the questions that an instructor is responsible for (<see cref="ReportRights"/>), and the answers. Whose a report is is not told.</summary>
public sealed class ProblemReports(Db db, QuestionVersions questions, TimeProvider clock)
{
    public const int LongestAnswer = 2000;

    public const int PageSize = 50;

    /// <param name="Bank">The uid of a bank; null for all.</param>
    /// <param name="Question">The uid of a question; null for all.</param>
    /// <param name="Answered">Those that were answered, newest answer first; else those that wait, oldest first.</param>
    public sealed record Filter(string? Bank = null, string? Question = null, bool Answered = false);

    /// <param name="Stem">Of the version that the learner saw; null where it has none that can be read.</param>
    public sealed record Item(string Uid, LocalizedText? Stem, LocalizedText Bank, ProblemKind Kind, string Body, DateTimeOffset At, DateTimeOffset? AnsweredAt);

    /// <param name="Total">Reports that the filter means.</param>
    public sealed record Page(IReadOnlyList<Item> Items, int Total)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    }

    /// <param name="CourseSlug">Of the bank; null where it is about no course.</param>
    /// <param name="Version">The number of the version that the learner saw.</param>
    /// <param name="Head">The number of the newest version.</param>
    /// <param name="Review">What the learner saw and had answered, in the same order, with the key.</param>
    /// <param name="HadAnswered">False where nothing was answered yet.</param>
    /// <param name="Lang">In which the question was shown.</param>
    /// <param name="MayEdit">The question can be changed by this instructor: it is not shipped.</param>
    public sealed record Report(
        string Uid, string QuestionUid, string BankUid, LocalizedText Bank, string? CourseSlug, int Version, int Head, string Type, QuestionReview Review, bool HadAnswered,
        ProblemKind Kind, string Body, string Lang, DateTimeOffset At, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt, bool MayEdit);

    public enum Outcome
    {
        Answered,

        /// <summary>Nothing was said, or more than <see cref="LongestAnswer"/> characters.</summary>
        BadAnswer,
        NotFound,
    }

    /// <param name="number">The page, from 1.</param>
    public async Task<Page> ListAsync(Filter filter, long userId, int number, CancellationToken ct)
    {
        var args = new { userId, bank = filter.Bank, question = filter.Question, most = PageSize, offset = (number - 1) * PageSize };
        var rows = await db.QueryAsync<ItemRow>(ReportSql.List(filter), args, ct);
        var titles = await TitlesAsync([.. rows.Select(row => row.BankId)], ct);
        return new Page([.. rows.Select(row => row.ToDomain(titles[row.BankId]))], rows.Count == 0 ? 0 : rows[0].Total);
    }

    /// <summary>How many wait for this instructor's answer.</summary>
    public Task<int> WaitingAsync(long userId, CancellationToken ct) => db.ExecuteScalarAsync<int>(ReportSql.Waiting, new { userId }, ct);

    /// <summary>How many of them are about this question, in whatever version.</summary>
    public Task<int> WaitingOnAsync(string questionUid, long userId, CancellationToken ct) => db.ExecuteScalarAsync<int>(ReportSql.WaitingOn, new { questionUid, userId }, ct);

    /// <returns>Null where there is none, or this instructor does not answer for the question.</returns>
    public async Task<Report?> FindAsync(string reportUid, long userId, CancellationToken ct)
    {
        if (await db.QuerySingleOrDefaultAsync<Row>(ReportSql.Find, new { reportUid, userId }, ct) is not { } row) return null;
        var served = (await questions.GetAsync([row.VersionId], db, ct))[row.VersionId];
        return row.ToDomain(served, (await TitlesAsync([row.BankId], ct))[row.BankId]);
    }

    /// <summary>Answers a report, or gives another answer; the learner sees it as new.</summary>
    public Task<Outcome> AnswerAsync(string reportUid, string answer, Teacher teacher, CancellationToken ct)
    {
        var said = answer.ReplaceLineEndings("\n").Trim();
        if (said.Length is 0 or > LongestAnswer) return Task.FromResult(Outcome.BadAnswer);
        var args = new { reportUid, answer = said, userId = teacher.UserId, learnerId = teacher.LearnerId, now = clock.GetUtcNow() };
        return db.WriteAsync(async scope => await scope.ExecuteAsync(ReportSql.Answer, args) == 1 ? Outcome.Answered : Outcome.NotFound, ct);
    }

    async Task<IReadOnlyDictionary<long, LocalizedText>> TitlesAsync(long[] bankIds, CancellationToken ct) =>
        (await db.QueryAsync<BankTitles.TextRow>($"select bank_id, lang, title from bank_text where bank_id {db.Dialect.AnyOf("@bankIds")}", new { bankIds = bankIds.Distinct().ToArray() }, ct))
            .GroupBy(row => row.BankId)
            .ToDictionary(bank => bank.Key, BankTitles.Of);

    sealed class ItemRow
    {
        public required string Uid { get; init; }

        public long BankId { get; init; }

        public required string Payload { get; init; }

        public required string Kind { get; init; }

        public required string Body { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }

        public int Total { get; init; }

        public Item ToDomain(LocalizedText bank) => new(Uid, Stems.Of(Payload), bank, Words<ProblemKind>.Parse(Kind), Body, CreatedAt, AnsweredAt);
    }

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string QuestionUid { get; init; }

        public long BankId { get; init; }

        public required string BankUid { get; init; }

        public required string BankKind { get; init; }

        public string? CourseSlug { get; init; }

        public long VersionId { get; init; }

        public int Version { get; init; }

        public int Head { get; init; }

        public required string Kind { get; init; }

        public required string Body { get; init; }

        public string? Response { get; init; }

        public string? OptionOrder { get; init; }

        public required string Lang { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public string? Answer { get; init; }

        public string? AnsweredBy { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }

        public Report ToDomain(Core.Attempts.ServedQuestion served, LocalizedText bank)
        {
            var (type, content) = (served.Type, served.Content);
            var order = OptionOrder is null ? Core.Questions.OptionOrder.AsWritten(type.Groups(content)) : Core.Questions.OptionOrder.FromJson(OptionOrder);
            return new Report(
                Uid, QuestionUid, BankUid, bank, CourseSlug, Version, Head, type.Key, type.Review(content, order, Response is null ? type.Blank(content) : type.FromJson(Response)), Response is not null,
                Words<ProblemKind>.Parse(Kind), Body, Lang, CreatedAt, Answer, AnsweredBy, AnsweredAt, BankKind != "shipped");
        }
    }
}
