using System.Data.Common;
using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Linting;

/// <summary>What the linter finds in a question as it is being written, against the claims of its course, and what its authors have waived.</summary>
public sealed class LintDraft(Db db, LintCourses courses)
{
    /// <param name="QuestionUid">Null for a question that was never saved: it has no waivers.</param>
    /// <param name="Type">The key of the type.</param>
    /// <param name="Level">Null where none is chosen.</param>
    /// <param name="Section">The uid of the section, whose course counts; without one that of the bank does. A course that the instructor may not see tells them nothing.</param>
    /// <param name="Claims">Uids by part key.</param>
    public sealed record Input(
        string BankUid, string? QuestionUid, string Type, Question Question, CognitiveLevel? Level, string? Section, IReadOnlyDictionary<string, IReadOnlyList<string>> Claims);

    /// <param name="By">The name that whoever waived it shows; null where nobody has one.</param>
    public sealed record Waiver(string Rule, string Reason, string? By, DateTimeOffset At);

    /// <param name="Findings">The gravest first; what is waived is among them and says so.</param>
    /// <param name="Waivers">By rule; also of rules that find nothing now.</param>
    public sealed record Found(IReadOnlyList<LintFinding> Findings, IReadOnlyDictionary<string, Waiver> Waivers)
    {
        public static Found Nothing { get; } = new([], new Dictionary<string, Waiver>(StringComparer.Ordinal));
    }

    /// <returns>Nothing where nothing of the bank is shared with the instructor.</returns>
    public async Task<Found> RunAsync(Input input, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        Task<IEnumerable<T>> Rows<T>(string sql, object args) => connection.QueryAsync<T>(new CommandDefinition(sql, args, cancellationToken: ct));
        if ((await Rows<BankCourse>(CourseSql, new { bankUid = input.BankUid, section = input.Section, userId })).FirstOrDefault() is not { } bank) return Found.Nothing;
        var course = bank.CourseId is { } id ? await courses.OfAsync(id, connection, transaction: null, ct) : null;
        var claims = await ClaimIdsAsync(connection, input, ct);
        var waivers = (await Rows<WaiverRow>(WaiversSql, new { questionUid = input.QuestionUid, bankUid = input.BankUid })).ToDictionary(row => row.Rule, row => row.ToDomain(), StringComparer.Ordinal);
        var context = new LintContext(
            input.Level, course, LintContext.ClaimsOf(course, input.Claims.SelectMany(part => part.Value.Where(claims.ContainsKey).Select(uid => (part.Key, claims[uid])))),
            [.. waivers.Values.Select(waiver => new LintWaiver(waiver.Rule, waiver.Reason))]);
        return new Found(context.Check(input.Type, input.Question), waivers);
    }

    async Task<IReadOnlyDictionary<string, long>> ClaimIdsAsync(DbConnection connection, Input input, CancellationToken ct)
    {
        var uids = input.Claims.Values.SelectMany(part => part).Distinct(StringComparer.Ordinal).ToArray();
        if (uids.Length == 0) return new Dictionary<string, long>(StringComparer.Ordinal);
        var rows = await connection.QueryAsync<ClaimRow>(new CommandDefinition($"select id, uid from claim where uid {db.Dialect.AnyOf("@uids")}", new { uids }, cancellationToken: ct));
        return rows.ToDictionary(row => row.Uid, row => row.Id, StringComparer.Ordinal);
    }

    const string CourseSql = $"""
        select coalesce((select i.course_id from section s join course_review i on i.review_id = s.review_id where s.uid = @section and i.course_id in {CourseAccess.SeenByUser} order by i.course_id limit 1), c.id) as course_id
          from bank b
          left join course c on c.id = b.course_id and c.id in {CourseAccess.SeenByUser}
         where b.uid = @bankUid and b.archived_at is null and {BankRights.Sql} is not null
        """;

    const string WaiversSql = """
        select w.rule, w.reason, u.display_name as author, w.created_at
          from question q
          join bank b on b.id = q.bank_id
          join lint_waiver w on w.question_id = q.id
          left join app_user u on u.learner_id = w.learner_id
         where q.uid = @questionUid and b.uid = @bankUid
        """;

    sealed class BankCourse
    {
        public long? CourseId { get; init; }
    }

    sealed class ClaimRow
    {
        public long Id { get; init; }

        public required string Uid { get; init; }
    }

    sealed class WaiverRow
    {
        public required string Rule { get; init; }

        public required string Reason { get; init; }

        public string? Author { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public Waiver ToDomain() => new(Rule, Reason, Author, CreatedAt);
    }
}
