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

    /// <summary>The titles of rows that hold one language each.</summary>
    public static LocalizedText Of(IEnumerable<TextRow> rows) => new(rows.Select(row => KeyValuePair.Create(row.Lang, row.Title)));

    public sealed class TextRow
    {
        public long BankId { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }
    }
}
