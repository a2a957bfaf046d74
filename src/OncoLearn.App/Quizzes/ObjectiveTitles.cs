using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Quizzes;

/// <summary>What learning objectives are about: the statements of their claims.</summary>
public sealed class ObjectiveTitles(Db db)
{
    /// <param name="Number">Of the section, as printed in the review.</param>
    public sealed record Item(string Uid, string Number, LocalizedText Title);

    /// <returns>Those that questions which the instructor may use serve, in the order of the reviews.</returns>
    public async Task<IReadOnlyList<Item>> RunAsync(long userId, CancellationToken ct) => ToItems(await db.QueryAsync<Row>(UsableSql, new { userId }, ct));

    /// <returns>Those that questions of a bank serve, in any state, in the order of the reviews; none where the instructor may not see it.</returns>
    public async Task<IReadOnlyList<Item>> OfBankAsync(string bankUid, long userId, CancellationToken ct) => ToItems(await db.QueryAsync<Row>(OfBankSql, new { bankUid, userId }, ct));

    /// <returns>In the order of the reviews; one that is not there any more is left out.</returns>
    internal static async Task<IReadOnlyList<Item>> ReadAsync(Db db, IReadOnlyCollection<string> uids, CancellationToken ct) =>
        uids.Count == 0 ? [] : ToItems(await db.QueryAsync<Row>(Sql($"o.uid {db.Dialect.AnyOf("@uids")}"), new { uids = uids.ToArray() }, ct));

    static IReadOnlyList<Item> ToItems(IEnumerable<Row> rows) =>
        [.. rows.GroupBy(row => row.Uid).Select(texts => new Item(texts.Key, texts.First().Number, new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Statement)))))];

    static string Sql(string condition) => $"""
        select o.uid, s.number, t.lang, t.statement
          from objective o
          join section s on s.id = o.section_id
          join claim c on c.id = o.claim_id
          join claim_statement t on t.claim_version_id = c.current_version_id
         where {condition}
         order by s.review_id, s.position, o.id, t.lang
        """;

    static readonly string UsableSql = Sql($"""
        o.id in (select x.objective_id
                   from question_objective x
                   join question q on q.id = x.question_id
                   join bank b on b.id = q.bank_id
                  where q.archived_at is null and q.state <> 'retired' and q.current_version_id is not null and b.archived_at is null and {BankRights.MayUse})
        """);

    static readonly string OfBankSql = Sql($"""
        o.id in (select x.objective_id
                   from question_objective x
                   join question q on q.id = x.question_id
                   join bank b on b.id = q.bank_id
                  where q.archived_at is null and b.uid = @bankUid and b.archived_at is null and {BankRights.Sql} is not null)
        """);

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Number { get; init; }

        public required string Lang { get; init; }

        public required string Statement { get; init; }
    }
}
