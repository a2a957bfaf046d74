using OncoLearn.App.Catalog.Files;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>The vignettes that questions of a bank share, and their versions.</summary>
static class StimulusStage
{
    const string ReadStimuli = """
        select s.id, s.uid, s.archived_at, s.current_version_id
          from stimulus s
          join bank b on b.id = s.bank_id
         where b.kind = 'shipped'
        """;

    const string ReadVersions = """
        select v.id, v.stimulus_id as owner_id, v.version, v.hash
          from stimulus_version v
          join stimulus s on s.id = v.stimulus_id
          join bank b on b.id = s.bank_id
         where b.kind = 'shipped'
        """;

    const string ReadBanks = """
        select s.id, s.bank_id
          from stimulus s
          join bank b on b.id = s.bank_id
         where b.kind = 'shipped'
        """;

    const string UpdateBank = "update stimulus set bank_id = @bank where id = @id";

    /// <returns>The version of the files, by uid.</returns>
    public static async Task<IReadOnlyDictionary<string, VersionRow>> RunAsync(StagingContext context, ContentSet set, Dictionary<string, long> banks)
    {
        var items = set.Courses.SelectMany(course => course.Banks.SelectMany(bank => bank.Stimuli.Select(entry => new StimulusItem(course.Slug, bank.Key, entry.Value)))).ToList();
        var byUid = items.ToDictionary(item => item.Uid, StringComparer.Ordinal);
        var rows = await context.EnsureAsync(ReadStimuli, items, item => item.Uid, (scope, batch) => scope.InsertAsync(
            "stimulus (uid, bank_id, created_at, archived_at)", batch.Select(item => new object?[] { item.Uid, banks[item.Bank], context.Now, context.Now })));
        var versions = await context.EnsureVersionsAsync(ReadVersions, items, item => (new VersionKey(rows[item.Uid].Id), item.Hash), (scope, batch) => scope.InsertAsync(
            "stimulus_version (stimulus_id, version, payload, hash, created_at)",
            batch.Select(one => new object?[] { rows[one.Item.Uid].Id, one.Number, one.Item.Stimulus.Payload, one.Item.Hash, context.Now })));

        context.Publication.ShowOnly("stimulus", rows.Values, row => byUid.ContainsKey(row.Uid), context.Now);
        context.Publication.Point("stimulus", rows.Values
            .Where(row => versions.TryGetValue(new VersionKey(row.Id), out var version) && row.CurrentVersionId != version.Id)
            .Select(row => (row.Id, versions[new VersionKey(row.Id)].Id)));
        var current = (await context.ReadAsync<BankRow>(ReadBanks)).ToDictionary(row => row.Id, row => row.BankId);
        foreach (var item in items.Where(item => current[rows[item.Uid].Id] != banks[item.Bank]))
            context.Publication.Add(UpdateBank, new { id = rows[item.Uid].Id, bank = banks[item.Bank] });
        return items.ToDictionary(item => item.Uid, item => versions[new VersionKey(rows[item.Uid].Id)], StringComparer.Ordinal);
    }

    sealed record StimulusItem(string Course, string BankKey, StimulusContent Stimulus)
    {
        public string Uid { get; } = Uids.Stimulus(Course, Stimulus.Key);

        public string Bank => Uids.Bank(Course, BankKey);

        public string Hash => _hash ??= ContentHash.Of(Uid, Stimulus.Payload);

        string? _hash;
    }

    sealed record BankRow
    {
        public long Id { get; init; }

        public long BankId { get; init; }
    }
}
