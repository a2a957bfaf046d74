using OncoLearn.App.Data;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>
/// Rows that hang on an identity row and have no versions: names, titles, tags. Those of a new row are written with it; those that differ
/// from what is shown are replaced when the load is published.
/// </summary>
sealed class TextRows(string table, string owner, IReadOnlyList<string> columns)
{
    readonly string _target = $"{table} ({owner}, {string.Join(", ", columns)})";
    readonly string _delete = $"delete from {table} where {owner} = @owner";

    /// <param name="rows">Owner's id or key first, then the values of the columns.</param>
    public Task InsertAsync(WriteScope scope, IEnumerable<object?[]> rows) => scope.InsertAsync(_target, rows);

    /// <summary>Compares what the owners have with what is wanted of them and puts the differences into the publication; the rows of others are not even read.</summary>
    /// <param name="wanted">By owner; the values of the columns.</param>
    public async Task CompareAsync(StagingContext context, IReadOnlyList<(object Owner, IReadOnlyList<object?[]> Rows)> wanted)
    {
        var read = $"select {owner}, {string.Join(", ", columns)} from {table} where {owner} {context.Db.Dialect.AnyOf("@keys")}";
        var there = (wanted is [{ Owner: string }, ..] ? await ReadAsync<string>() : await ReadAsync<long>())
            .Cast<IDictionary<string, object?>>()
            .ToLookup(row => row[owner]!.ToString(), row => Print(columns.Select(column => row[column])));
        foreach (var (key, rows) in wanted)
        {
            if (there[key.ToString()].Order(StringComparer.Ordinal).SequenceEqual(rows.Select(Print).Order(StringComparer.Ordinal), StringComparer.Ordinal)) continue;
            context.Publication.Add(_delete, new { owner = key });
            foreach (var row in rows)
            {
                var args = new Dapper.DynamicParameters();
                args.Add("owner", key);
                foreach (var (at, value) in row.Index()) args.Add(columns[at], value);
                context.Publication.Add($"insert into {_target} values (@owner, {string.Join(", ", columns.Select(column => "@" + column))})", args);
            }
        }

        Task<IReadOnlyList<object>> ReadAsync<TKey>() => context.ReadInChunksAsync<object, TKey>(read, wanted.Select(one => (TKey)one.Owner));
    }

    static string Print(IEnumerable<object?> values) =>
        string.Join('\u001f', values.Select(value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)));
}
