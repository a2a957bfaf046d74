using System.Data.Common;
using Dapper;

namespace OncoLearn.App.Data.Sqlite;

static class SqliteSchema
{
    const string Tables = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name";

    // An "integer primary key" cannot be null although its column does not say so.
    const string Columns = """
        select name, lower(type) as type, "notnull" = 0 and pk = 0 as nullable, pk as key_position
        from pragma_table_info(@table) order by name
        """;

    const string Indexes = """
        select l.seq as id, l."unique" as is_unique, c.name as column_name
        from pragma_index_list(@table) l, pragma_index_info(l.name) c
        where l.origin <> 'pk' order by l.seq, c.seqno
        """;

    const string ForeignKeys = """
        select id, "table" as table_name, "from" as column_name, lower(on_delete) as on_delete
        from pragma_foreign_key_list(@table) order by id, seq
        """;

    public static async Task<IReadOnlyList<TableInfo>> ReadAsync(DbConnection connection, CancellationToken ct)
    {
        var tables = new List<TableInfo>();
        foreach (var table in await connection.QueryAsync<string>(new CommandDefinition(Tables, cancellationToken: ct)))
        {
            async Task<IEnumerable<Row>> Read(string sql) =>
                await connection.QueryAsync<Row>(new CommandDefinition(sql, new { table }, cancellationToken: ct));
            var columns = (await Read(Columns)).ToList();
            var indexes = (await Read(Indexes)).GroupBy(r => r.Id);
            var keys = (await Read(ForeignKeys)).GroupBy(r => r.Id);
            tables.Add(new TableInfo(
                table,
                columns.ConvertAll(c => new ColumnInfo(c.Name, c.Type, c.Nullable)),
                [.. columns.Where(c => c.KeyPosition > 0).OrderBy(c => c.KeyPosition).Select(c => c.Name)],
                [.. indexes.Select(i => new IndexInfo([.. i.Select(r => r.ColumnName)], i.First().IsUnique))],
                [.. keys.Select(k => new ForeignKeyInfo([.. k.Select(r => r.ColumnName)], k.First().TableName, k.First().OnDelete))]));
        }

        return tables;
    }

    sealed record Row
    {
        public long Id { get; init; }
        public string Name { get; init; } = "";
        public string Type { get; init; } = "";
        public bool Nullable { get; init; }
        public long KeyPosition { get; init; }
        public bool IsUnique { get; init; }
        public string ColumnName { get; init; } = "";
        public string TableName { get; init; } = "";
        public string OnDelete { get; init; } = "";
    }
}
