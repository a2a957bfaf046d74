using OncoLearn.App.Data;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>What every stage of a load works with.</summary>
sealed record StagingContext(Db Db, StagingScope Scope, DateTimeOffset Now, Publication Publication, CancellationToken Token)
{
    /// <summary>Items written in one transaction: few, so that nobody else's write waits long.</summary>
    const int BatchSize = 10;

    const int KeysAtOnce = 500;

    /// <param name="sql">May name the scope's <c>@slug</c>.</param>
    public Task<IReadOnlyList<T>> ReadAsync<T>(string sql) => Db.QueryAsync<T>(sql, new { slug = Scope.Slug }, Token);

    /// <summary>The rows of any number of keys; no statement at all for none.</summary>
    /// <param name="sql">Names some of them as <c>@keys</c>: <see cref="Dialect.AnyOf"/>.</param>
    public async Task<IReadOnlyList<T>> ReadInChunksAsync<T, TKey>(string sql, IEnumerable<TKey> keys)
    {
        var rows = new List<T>();
        foreach (var chunk in keys.Chunk(KeysAtOnce)) rows.AddRange(await Db.QueryAsync<T>(sql, new { keys = chunk }, Token));
        return rows;
    }

    public async Task WriteAsync<T>(IEnumerable<T> items, Func<WriteScope, T[], Task> write)
    {
        foreach (var batch in items.Chunk(BatchSize)) await Db.WriteAsync(scope => write(scope, batch), Token);
    }

    /// <summary>Inserts identity rows that are missing, as archived: nobody sees them before they are published.</summary>
    /// <param name="read">Selects all rows of the table that are in the scope.</param>
    /// <param name="insert">Inserts a batch, with what belongs to it.</param>
    /// <returns>All rows of the scope, by uid.</returns>
    public async Task<Dictionary<string, IdentityRow>> EnsureAsync<T>(string read, IReadOnlyList<T> wanted, Func<T, string> uidOf, Func<WriteScope, T[], Task> insert)
    {
        var rows = await ReadAsync<IdentityRow>(read);
        var there = rows.Select(row => row.Uid).ToHashSet(StringComparer.Ordinal);
        var missing = wanted.Where(item => !there.Contains(uidOf(item))).ToList();
        if (missing.Count > 0)
        {
            await WriteAsync(missing, insert);
            rows = await ReadAsync<IdentityRow>(read);
        }
        return rows.ToDictionary(row => row.Uid, StringComparer.Ordinal);
    }

    /// <summary>Inserts the versions whose hash is not there yet, numbered after the last one.</summary>
    /// <param name="read">Selects all versions of the scope's rows as <see cref="VersionRow"/>.</param>
    /// <param name="insert">Inserts a batch; each item comes with its number. A number that another process took first is left out.</param>
    /// <returns>The wanted version of each owner and language.</returns>
    /// <exception cref="LoadOvertakenException">Another process put something else under the same number.</exception>
    public async Task<Dictionary<VersionKey, VersionRow>> EnsureVersionsAsync<T>(
        string read, IReadOnlyList<T> wanted, Func<T, (VersionKey Key, string Hash)> keyOf, Func<WriteScope, (T Item, int Number)[], Task> insert)
    {
        var rows = await ReadAsync<VersionRow>(read);
        var there = rows.ToLookup(row => row.Key);
        var missing = wanted
            .Where(item => there[keyOf(item).Key].All(row => row.Hash != keyOf(item).Hash))
            .Select(item => (item, there[keyOf(item).Key].Select(row => row.Version).DefaultIfEmpty().Max() + 1))
            .ToList();
        if (missing.Count > 0)
        {
            await WriteAsync(missing, insert);
            Publication.NewVersions += missing.Count;
            rows = await ReadAsync<VersionRow>(read);
        }
        var byHash = rows.ToDictionary(row => (row.Key, row.Hash));
        return wanted.Select(keyOf).ToDictionary(key => key.Key, key => byHash.TryGetValue(key, out var row) ? row : throw new LoadOvertakenException());
    }
}
