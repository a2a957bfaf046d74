using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Banks;

/// <summary>What banks are called, by language.</summary>
static class BankTitles
{
    const string DeleteSql = "delete from bank_text where bank_id = @bankId";

    const string InsertSql = "insert into bank_text (bank_id, lang, title) values (@bankId, @lang, @title)";

    public static async Task WriteAsync(WriteScope scope, long bankId, LocalizedText title)
    {
        await scope.ExecuteAsync(DeleteSql, new { bankId });
        foreach (var (lang, text) in title) await scope.ExecuteAsync(InsertSql, new { bankId, lang, title = text });
    }

    /// <returns>One for each bank.</returns>
    public static async Task<IReadOnlyDictionary<long, LocalizedText>> ReadAsync(DbConnection connection, Dialect dialect, long[] bankIds, CancellationToken ct)
    {
        var sql = $"select bank_id, lang, title from bank_text where bank_id {dialect.AnyOf("@bankIds")}";
        var rows = await connection.QueryAsync<TextRow>(new CommandDefinition(sql, new { bankIds }, cancellationToken: ct));
        return rows.GroupBy(row => row.BankId).ToDictionary(bank => bank.Key, Of);
    }

    /// <summary>The titles of rows that hold one language each.</summary>
    public static LocalizedText Of(IEnumerable<TextRow> rows) => new(rows.Select(row => KeyValuePair.Create(row.Lang, row.Title)));

    public sealed class TextRow
    {
        public long BankId { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }
    }
}
