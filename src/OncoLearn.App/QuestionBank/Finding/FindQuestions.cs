using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Finding;

/// <summary>The questions that a filter means, a page at a time.</summary>
public sealed class FindQuestions(Db db)
{
    public const int PageSize = 50;

    public enum Order
    {
        /// <summary>Changed last first.</summary>
        Newest,

        /// <summary>By section in the order of the review, then by number.</summary>
        Section,
    }

    /// <param name="Number">From 1; a number past the end becomes the last page.</param>
    public sealed record Page(IReadOnlyList<Item> Items, int Total, int Number)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    }

    /// <param name="Stem">Null where the payload has none that can be read: it is of a type that this program does not know.</param>
    /// <param name="Section">The section's number as printed; null for none.</param>
    /// <param name="Langs">The languages in which it is complete.</param>
    /// <param name="Version">The number of the newest version.</param>
    /// <param name="Served">The number of the version that learners are served; null where none is.</param>
    public sealed record Item(
        string Uid, string BankUid, string Type, LocalizedText? Stem, Category Category, string? Section, CognitiveLevel Level, Difficulty Difficulty, QuestionUse Use,
        QuestionState State, int Version, int? Served, IReadOnlyList<string> Langs, IReadOnlyList<string> Tags, bool HasClaim, bool Stale, int Lint, int Reports,
        string? Author, DateTimeOffset ChangedAt);

    /// <param name="number">From 1.</param>
    public async Task<Page> RunAsync(QuestionFilter filter, long userId, Order order, int number, CancellationToken ct)
    {
        var (from, args) = FilterSql.Of(filter, userId);
        await using var connection = await db.OpenAsync(ct);
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        CommandDefinition Command(string sql, object parameters) => new(sql, parameters, snapshot, cancellationToken: ct);
        args.Add("most", PageSize);
        args.Add("offset", Math.Max(0, number - 1) * PageSize);
        var hits = (await connection.QueryAsync<HitRow>(Command(PageSql(from, order), args))).AsList();
        if (hits.Count == 0 && number > 1)
        {
            var total = await connection.ExecuteScalarAsync<int>(Command($"select count(*) {from}", args));
            number = Math.Max(1, (total + PageSize - 1) / PageSize);
            args.Add("offset", (number - 1) * PageSize);
            hits = (await connection.QueryAsync<HitRow>(Command(PageSql(from, order), args))).AsList();
        }
        return new Page(await ItemsAsync(connection, [.. hits.Select(hit => hit.Id)], Command), hits.Count == 0 ? 0 : hits[0].Total, Math.Max(1, number));
    }

    /// <summary>The uids of all questions that a filter means, in no order; for what is done to all of them.</summary>
    public Task<IReadOnlyList<string>> UidsAsync(QuestionFilter filter, long userId, int most, CancellationToken ct)
    {
        var (from, args) = FilterSql.Of(filter, userId);
        args.Add("most", most);
        return db.QueryAsync<string>($"select q.uid {from} limit @most", args, ct);
    }

    /// <summary>The tags of the questions that an instructor may see in a bank, most used first.</summary>
    /// <param name="bankUid">Null for all banks.</param>
    public async Task<IReadOnlyList<string>> TagsAsync(string? bankUid, long userId, CancellationToken ct)
    {
        var (from, args) = FilterSql.Of(new QuestionFilter { Bank = bankUid }, userId);
        return await db.QueryAsync<string>($"select t.tag from question_tag t where t.question_id in (select q.id {from}) group by t.tag order by count(*) desc, t.tag limit 200", args, ct);
    }

    async Task<IReadOnlyList<Item>> ItemsAsync(DbConnection connection, long[] ids, Func<string, object, CommandDefinition> command)
    {
        var rows = (await connection.QueryAsync<Row>(command(ItemsSql, new { ids }))).ToDictionary(row => row.Id);
        var tags = (await connection.QueryAsync<TagRow>(command(TagsSql, new { ids }))).ToLookup(row => row.QuestionId, row => row.Tag);
        return [.. ids.Select(id => rows[id].ToDomain([.. tags[id]]))];
    }

    static string PageSql(string from, Order order) => $"""
        select q.id, count(*) over () as total
        {from}
        order by {(order == Order.Newest ? "q.changed_at desc, q.id desc" : "case when v.section_id is null then 1 else 0 end, (select position from section where id = v.section_id), q.id")}
        limit @most offset @offset
        """;

    string ItemsSql => $"""
        select q.id, q.uid, b.uid as bank_uid, v.type, v.payload, v.category, s.number as section, v.level, v.difficulty, q.use, q.state, v.version,
               case when q.state <> 'retired' then c.version end as served, d.langs, {FilterSql.HasClaim} as has_claim, {FilterSql.IsStale} as stale,
               coalesce(d.lint_errors + d.lint_warnings, 0) as lint, {FilterSql.OpenReports} as reports, u.display_name as author, q.changed_at
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.id = q.head_version_id
          left join question_version c on c.id = q.current_version_id
          left join question_digest d on d.question_version_id = v.id
          left join section s on s.id = v.section_id
          left join app_user u on u.id = v.author_id
         where q.id {db.Dialect.AnyOf("@ids")}
        """;

    string TagsSql => $"select question_id, tag from question_tag where question_id {db.Dialect.AnyOf("@ids")} order by tag";

    sealed class HitRow
    {
        public long Id { get; init; }

        public int Total { get; init; }
    }

    sealed class TagRow
    {
        public long QuestionId { get; init; }

        public required string Tag { get; init; }
    }

    sealed class Row
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public required string BankUid { get; init; }

        public required string Type { get; init; }

        public required string Payload { get; init; }

        public required string Category { get; init; }

        public string? Section { get; init; }

        public required string Level { get; init; }

        public required string Difficulty { get; init; }

        public required string Use { get; init; }

        public required string State { get; init; }

        public int Version { get; init; }

        public int? Served { get; init; }

        public string? Langs { get; init; }

        public bool HasClaim { get; init; }

        public bool Stale { get; init; }

        public int Lint { get; init; }

        public int Reports { get; init; }

        public string? Author { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public Item ToDomain(IReadOnlyList<string> tags) => new(
            Uid, BankUid, Type, Stems.Of(Payload), Words<Category>.Parse(Category), Section, Words<CognitiveLevel>.Parse(Level), Words<Difficulty>.Parse(Difficulty),
            Words<QuestionUse>.Parse(Use), Words<QuestionState>.Parse(State), Version, Served, (Langs ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries), tags, HasClaim, Stale,
            Lint, Reports, Author, ChangedAt);
    }
}
