using System.Globalization;
using OncoLearn.App.Data;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>
/// What turns staged content into what readers see: gathered while staging, run in one transaction. Holds only what differs from what is
/// published, so that it is short and, for content that has not changed, empty.
/// </summary>
sealed class Publication
{
    const int RowsPerStatement = 500;

    readonly List<(string Sql, object? Args)> _steps = [];

    /// <summary>Rows of versions that were new.</summary>
    public int NewVersions { get; set; }

    /// <summary>Things that the files no longer hold.</summary>
    public int Retired { get; private set; }

    public void Add(string sql, object? args) => _steps.Add((sql, args));

    /// <summary>Shows rows that are in the files and are staged or retired, retires rows that are shown and not in the files.</summary>
    /// <param name="table">Has id and archived_at.</param>
    /// <param name="rows">All rows of the table that are in the scope.</param>
    public void ShowOnly(string table, IEnumerable<IdentityRow> rows, Func<IdentityRow, bool> isInFiles, DateTimeOffset now)
    {
        var all = rows.ToList();
        foreach (var ids in all.Where(row => row.ArchivedAt is not null && isInFiles(row)).Select(row => row.Id).Chunk(RowsPerStatement))
            Add($"update {table} set archived_at = null where id in ({Bulk.List(ids)})", null);
        foreach (var ids in all.Where(row => row.ArchivedAt is null && !isInFiles(row)).Select(row => row.Id).Chunk(RowsPerStatement))
        {
            Retired += ids.Length;
            Add($"update {table} set archived_at = @now where id in ({Bulk.List(ids)})", new { now });
        }
    }

    /// <summary>Points rows at their versions.</summary>
    /// <param name="table">Has id and current_version_id.</param>
    public void Point(string table, IEnumerable<(long Id, long Version)> pointers)
    {
        foreach (var chunk in pointers.Chunk(RowsPerStatement))
        {
            var values = string.Join(", ", chunk.Select(pointer => string.Create(CultureInfo.InvariantCulture, $"({pointer.Id}, {pointer.Version})")));
            // Both databases name the columns of a VALUES list column1, column2.
            Add($"update {table} set current_version_id = v.column2 from (values {values}) as v where {table}.id = v.column1", null);
        }
    }

    public async Task RunAsync(WriteScope scope)
    {
        foreach (var (sql, args) in _steps) await scope.ExecuteAsync(sql, args);
    }
}

/// <summary>A row that has versions or is shown as it is.</summary>
sealed record IdentityRow
{
    public long Id { get; init; }

    public required string Uid { get; init; }

    public DateTimeOffset? ArchivedAt { get; init; }

    public long? CurrentVersionId { get; init; }
}

/// <summary>One version of something.</summary>
sealed record VersionRow
{
    public long Id { get; init; }

    /// <summary>What it is a version of.</summary>
    public long OwnerId { get; init; }

    /// <summary>Where each language has versions of its own; else empty.</summary>
    public string Lang { get; init; } = "";

    /// <summary>From 1.</summary>
    public int Version { get; init; }

    public required string Hash { get; init; }

    public VersionKey Key => new(OwnerId, Lang);
}

/// <summary>What a version is of.</summary>
sealed record VersionKey(long OwnerId, string Lang = "");
