using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Quizzes;

/// <summary>What learning objectives are about: the statements of their claims.</summary>
static class ObjectiveTitles
{
    /// <param name="Number">Of the section, as printed in the review.</param>
    public sealed record Item(string Uid, string Number, LocalizedText Title);

    /// <returns>In the order of the reviews; one that is not there any more is left out.</returns>
    public static async Task<IReadOnlyList<Item>> ReadAsync(Db db, IReadOnlyCollection<string> uids, CancellationToken ct)
    {
        if (uids.Count == 0) return [];
        var rows = await db.QueryAsync<Row>(Sql(db.Dialect), new { uids = uids.ToArray() }, ct);
        return [.. rows.GroupBy(row => row.Uid).Select(texts => new Item(texts.Key, texts.First().Number, new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Statement)))))];
    }

    static string Sql(Dialect dialect) => $"""
        select o.uid, s.number, t.lang, t.statement
          from objective o
          join section s on s.id = o.section_id
          join claim c on c.id = o.claim_id
          join claim_statement t on t.claim_version_id = c.current_version_id
         where o.uid {dialect.AnyOf("@uids")}
         order by s.review_id, s.position, o.id, t.lang
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string Number { get; init; }

        public required string Lang { get; init; }

        public required string Statement { get; init; }
    }
}
