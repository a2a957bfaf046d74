using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Banks;

/// <summary>The banks that an instructor may see.</summary>
public sealed class ListBanks(Db db)
{
    /// <param name="CourseSlug">Null where the bank is about no course, or about one that the instructor may not see.</param>
    /// <param name="Owner">The name that the owner shows; null for a shipped bank, and where the owner is gone.</param>
    /// <param name="Drafts">Questions whose newest version is a draft.</param>
    /// <param name="Reports">Problem reports that nobody has answered.</param>
    public sealed record Bank(
        string Uid, LocalizedText Title, BankAccess Access, bool Shipped, string? CourseSlug, string? Owner, bool AsksReview, string? PracticeCode,
        int Questions, int Drafts, int InReview, int Published, int Reports);

    /// <param name="Access">Never <see cref="BankAccess.Own"/>.</param>
    public sealed record Share(string UserName, string DisplayName, BankAccess Access);

    /// <returns>One's own, then what others share, then what is shipped; newest first, what is shipped in the order of the courses.</returns>
    public async Task<IReadOnlyList<Bank>> RunAsync(long userId, CancellationToken ct) => await ReadAsync("true", userId, bankUid: null, ct);

    /// <summary>One of them; null where it is not shared with the instructor.</summary>
    public async Task<Bank?> FindAsync(string bankUid, long userId, CancellationToken ct) => (await ReadAsync("b.uid = @bankUid", userId, bankUid, ct)).SingleOrDefault();

    /// <summary>Whom a bank is shared with, by name.</summary>
    public async Task<IReadOnlyList<Share>> SharesAsync(string bankUid, CancellationToken ct) =>
        [.. (await db.QueryAsync<ShareRow>(SharesSql, new { bankUid }, ct)).Select(row => new Share(row.UserName, row.DisplayName, Words<BankAccess>.Parse(row.Access)))];

    async Task<IReadOnlyList<Bank>> ReadAsync(string where, long userId, string? bankUid, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var args = new { userId, bankUid };
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition(Sql(where), args, cancellationToken: ct))).AsList();
        var ids = rows.Select(row => row.Id).ToArray();
        var titles = (await connection.QueryAsync<BankTitles.TextRow>(new CommandDefinition(TitlesSql, new { ids }, cancellationToken: ct))).ToLookup(row => row.BankId);
        return [.. rows.Select(row => row.ToDomain(BankTitles.Of(titles[row.Id])))];
    }

    static string Sql(string where) => $"""
        select b.id, b.uid, b.kind, b.asks_review, b.practice_code, c.slug as course_slug, u.display_name as owner, m.access,
               coalesce(n.questions, 0) as questions, coalesce(n.drafts, 0) as drafts, coalesce(n.in_review, 0) as in_review, coalesce(n.published, 0) as published,
               coalesce(p.reports, 0) as reports
          from bank b
          join (select b.id, {BankRights.Sql} as access from bank b) m on m.id = b.id and m.access is not null
          left join course c on c.id = b.course_id and c.id in {CourseAccess.SeenByUser}
          left join app_user u on u.id = b.owner_id
          left join (select bank_id,
                            count(case when state <> 'retired' then 1 end) as questions,
                            count(case when state = 'draft' then 1 end) as drafts,
                            count(case when state = 'review' then 1 end) as in_review,
                            count(case when state = 'published' then 1 end) as published
                       from question
                      where archived_at is null
                      group by bank_id) n on n.bank_id = b.id
          left join (select q.bank_id, count(*) as reports
                       from problem_report r
                       join question_version v on v.id = r.question_version_id
                       join question q on q.id = v.question_id
                      where r.answered_at is null
                      group by q.bank_id) p on p.bank_id = b.id
         where b.archived_at is null and {where}
         order by case m.access when 'own' then 0 else case b.kind when 'own' then 1 else 2 end end,
                  case b.kind when 'shipped' then c.position else 0 end, case b.kind when 'shipped' then b.id else -b.id end
        """;

    string TitlesSql => $"select bank_id, lang, title from bank_text where bank_id {db.Dialect.AnyOf("@ids")}";

    const string SharesSql = """
        select u.user_name, u.display_name, s.access
          from bank_share s
          join bank b on b.id = s.bank_id
          join app_user u on u.id = s.user_id
         where b.uid = @bankUid and u.archived_at is null
         order by u.normalized_user_name
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public required string Kind { get; init; }

        public bool AsksReview { get; init; }

        public string? PracticeCode { get; init; }

        public string? CourseSlug { get; init; }

        public string? Owner { get; init; }

        public required string Access { get; init; }

        public int Questions { get; init; }

        public int Drafts { get; init; }

        public int InReview { get; init; }

        public int Published { get; init; }

        public int Reports { get; init; }

        public Bank ToDomain(LocalizedText title) => new(
            Uid, title, Words<BankAccess>.Parse(Access), Kind == "shipped", CourseSlug, Owner, AsksReview, PracticeCode, Questions, Drafts, InReview, Published, Reports);
    }

    sealed class ShareRow
    {
        public required string UserName { get; init; }

        public required string DisplayName { get; init; }

        public required string Access { get; init; }
    }
}
