using System.Data.Common;
using Dapper;

namespace OncoLearn.App.Data.Postgres;

static class PostgresSchema
{
    const string Tables = """
        select c.oid::bigint as id, c.relname as name from pg_class c
        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace order by c.relname
        """;

    const string Columns = """
        select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
        from pg_attribute a where a.attrelid = @id::oid and a.attnum > 0 and not a.attisdropped order by a.attname collate "C"
        """;

    const string Indexes = """
        select i.indexrelid::bigint as id, i.indisunique as is_unique, i.indisprimary as is_primary, a.attname as name
        from pg_index i
        cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, position)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = @id::oid order by i.indexrelid, k.position
        """;

    const string ForeignKeys = """
        select k.oid::bigint as id, f.relname as table_name, a.attname as name,
               case k.confdeltype when 'a' then 'no action' when 'c' then 'cascade' when 'n' then 'set null'
                                  when 'r' then 'restrict' else 'set default' end as on_delete
        from pg_constraint k
        join pg_class f on f.oid = k.confrelid
        cross join lateral unnest(k.conkey) with ordinality as c (attnum, position)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.attnum
        where k.contype = 'f' and k.conrelid = @id::oid order by k.oid, c.position
        """;

    public static async Task<IReadOnlyList<TableInfo>> ReadAsync(DbConnection connection, CancellationToken ct)
    {
        var tables = new List<TableInfo>();
        foreach (var table in await connection.QueryAsync<Row>(new CommandDefinition(Tables, cancellationToken: ct)))
        {
            async Task<IEnumerable<Row>> Read(string sql) =>
                await connection.QueryAsync<Row>(new CommandDefinition(sql, new { table.Id }, cancellationToken: ct));
            var indexes = (await Read(Indexes)).ToLookup(r => r.IsPrimary);
            var keys = (await Read(ForeignKeys)).GroupBy(r => r.Id);
            tables.Add(new TableInfo(
                table.Name,
                [.. (await Read(Columns)).Select(c => new ColumnInfo(c.Name, c.Type, c.Nullable))],
                [.. indexes[true].Select(c => c.Name)],
                [.. indexes[false].GroupBy(r => r.Id).Select(i => new IndexInfo([.. i.Select(r => r.Name)], i.First().IsUnique))],
                [.. keys.Select(k => new ForeignKeyInfo([.. k.Select(r => r.Name)], k.First().TableName, k.First().OnDelete))]));
        }

        return tables;
    }

    sealed record Row
    {
        public long Id { get; init; }
        public string Name { get; init; } = "";
        public string Type { get; init; } = "";
        public bool Nullable { get; init; }
        public bool IsUnique { get; init; }
        public bool IsPrimary { get; init; }
        public string TableName { get; init; } = "";
        public string OnDelete { get; init; } = "";
    }
}
