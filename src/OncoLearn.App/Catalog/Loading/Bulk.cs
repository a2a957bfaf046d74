using System.Globalization;
using System.Text;
using Dapper;
using OncoLearn.App.Data;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Many rows in few statements.</summary>
static class Bulk
{
    const int RowsPerStatement = 50;

    /// <param name="target">Table and columns: <c>claim_statement (claim_version_id, lang, statement, note)</c>.</param>
    /// <param name="rows">Values in the order of the columns.</param>
    /// <returns>The number of rows that were not there before.</returns>
    public static async Task<int> InsertAsync(this WriteScope scope, string target, IEnumerable<object?[]> rows)
    {
        var inserted = 0;
        foreach (var chunk in rows.Chunk(RowsPerStatement))
        {
            var (sql, args) = Insert(target, chunk, "on conflict do nothing");
            inserted += await scope.ExecuteAsync(sql, args);
        }
        return inserted;
    }

    /// <returns>What the rows that were not there before return.</returns>
    public static async Task<IReadOnlyList<T>> InsertAsync<T>(this WriteScope scope, string target, IEnumerable<object?[]> rows, string returning)
    {
        var inserted = new List<T>();
        foreach (var chunk in rows.Chunk(RowsPerStatement))
        {
            var (sql, args) = Insert(target, chunk, $"on conflict do nothing returning {returning}");
            inserted.AddRange(await scope.QueryAsync<T>(sql, args));
        }
        return inserted;
    }

    /// <summary>A list of numbers as it stands between parentheses in SQL.</summary>
    public static string List(IEnumerable<long> ids) => string.Join(", ", ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));

    static (string Sql, DynamicParameters Args) Insert(string target, object?[][] rows, string end)
    {
        var args = new DynamicParameters();
        var sql = new StringBuilder($"insert into {target} values ");
        var count = 0;
        foreach (var (at, row) in rows.Index())
        {
            sql.Append(at == 0 ? "(" : ", (");
            foreach (var (column, value) in row.Index())
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"p{count++}");
                args.Add(name, value);
                sql.Append(column == 0 ? "@" : ", @").Append(name);
            }
            sql.Append(')');
        }
        return (sql.Append(' ').Append(end).ToString(), args);
    }
}
