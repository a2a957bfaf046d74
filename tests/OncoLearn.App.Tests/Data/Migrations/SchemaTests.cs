using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data.Migrations;

/// <summary>The two databases describe the same schema.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task Both_databases_have_the_same_tables_columns_keys_and_indexes()
    {
        if (TestDatabases.ReasonToSkip(DatabaseProvider.Postgres) is { } reason)
            Assert.Skip(reason);
        await using var sqlite = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        await using var postgres = await TestDatabases.CreateAsync(DatabaseProvider.Postgres);

        var left = await DescribeAsync(sqlite);
        var right = await DescribeAsync(postgres);

        Assert.True(left.Count > 100);
        Assert.Empty(left.Except(right, StringComparer.Ordinal).Select(l => "only in SQLite: " + l));
        Assert.Empty(right.Except(left, StringComparer.Ordinal).Select(r => "only in PostgreSQL: " + r));
    }

    [Theory, DatabaseData]
    public async Task Every_foreign_key_has_an_index(TestDb db)
    {
        var schema = await db.Db.Dialect.ReadSchemaAsync(default);

        Assert.Contains(schema, t => t.ForeignKeys.Count > 0);
        var without =
            from t in schema
            from k in t.ForeignKeys
            where !t.Indexes.Select(i => i.Columns).Append(t.PrimaryKey).Any(i => i.Take(k.Columns.Count).Order().SequenceEqual(k.Columns.Order()))
            select $"{t.Name} ({string.Join(", ", k.Columns)})";
        Assert.Empty(without);
    }

    /// <summary>One line for each fact, in words that both share.</summary>
    static async Task<List<string>> DescribeAsync(TestDb db)
    {
        var lines = new List<string>();
        foreach (var t in await db.Db.Dialect.ReadSchemaAsync(default))
        {
            lines.Add($"table {t.Name}");
            lines.AddRange(t.Columns.Select(c => $"column {t.Name}.{c.Name} {TypeOf(c)}{(c.Nullable ? "" : " not null")}"));
            lines.Add($"primary key {t.Name} ({string.Join(", ", t.PrimaryKey)})");
            lines.AddRange(t.Indexes.Select(i => $"{(i.Unique ? "unique" : "index")} {t.Name} ({string.Join(", ", i.Columns)})"));
            lines.AddRange(t.ForeignKeys.Select(k => $"foreign key {t.Name} ({string.Join(", ", k.Columns)}) to {k.Table} on delete {k.OnDelete}"));
        }

        return lines;
    }

    static string TypeOf(ColumnInfo column) => column.Type switch
    {
        "integer" or "bigint" => "integer",
        "real" or "double precision" => "real",
        "blob" or "bytea" => "blob",
        "text" => "text",
        _ => throw new InvalidOperationException($"{column.Name} has the type {column.Type}, which the other database does not share."),
    };
}
