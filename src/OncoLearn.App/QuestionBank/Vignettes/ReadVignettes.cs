using System.Text.Json.Nodes;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Vignettes;

/// <summary>The shared vignettes of the banks that an instructor may see.</summary>
public sealed class ReadVignettes(Db db)
{
    /// <param name="Version">The number of the newest version.</param>
    /// <param name="Questions">That stand under it in their newest version and are not retired.</param>
    /// <param name="Behind">Those of them that stand under an older version.</param>
    /// <param name="Archived">It is put away: no other question is put under it.</param>
    public sealed record Item(string Uid, int Version, SharedVignette Content, int Questions, int Behind, DateTimeOffset ChangedAt, bool Archived);

    /// <param name="Number">From 1.</param>
    /// <param name="Payload">As its author wrote it.</param>
    /// <param name="Author">The name that the author shows; null where nobody has one.</param>
    public sealed record Version(int Number, JsonObject Payload, string? Author, DateTimeOffset At);

    /// <param name="Version">The number of the version under which it stands.</param>
    public sealed record Standing(string Uid, LocalizedText? Stem, QuestionState State, int Version);

    /// <param name="Versions">Newest first.</param>
    /// <param name="Questions">That stand under it in their newest version and are not retired.</param>
    public sealed record Found(string Uid, string BankUid, BankAccess Access, IReadOnlyList<Version> Versions, IReadOnlyList<Standing> Questions)
    {
        public Version Newest => Versions[0];

        /// <summary>It is put away: no other question is put under it.</summary>
        public bool Archived { get; init; }
    }

    /// <summary>Of one bank, those that are put away too, changed last first; empty where nothing of it is shared with the instructor.</summary>
    public async Task<IReadOnlyList<Item>> OfBankAsync(string bankUid, long userId, CancellationToken ct) =>
        [.. (await db.QueryAsync<ItemRow>(ListSql, new { bankUid, userId }, ct)).Select(row => row.ToDomain())];

    /// <returns>Null where there is none, or nothing of its bank is shared with the instructor.</returns>
    public async Task<Found?> FindAsync(string uid, long userId, CancellationToken ct)
    {
        if (await db.QuerySingleOrDefaultAsync<FoundRow>(FindSql, new { uid, userId }, ct) is not { Access: { } access } row) return null;
        var versions = await db.QueryAsync<VersionRow>(VersionsSql, new { row.Id }, ct);
        var questions = await db.QueryAsync<StandingRow>(StandingSql, new { row.Id }, ct);
        return new Found(
            uid, row.BankUid, Words<BankAccess>.Parse(access),
            [.. versions.Select(version => new Version(version.Version, JsonNode.Parse(version.Payload)!.AsObject(), version.Author, version.CreatedAt))],
            [.. questions.Select(question => new Standing(question.Uid, Stems.Of(question.Payload), Words<QuestionState>.Parse(question.State), question.Version))])
        {
            Archived = row.ArchivedAt is not null,
        };
    }

    const string ListSql = $"""
        select s.uid, v.version, v.payload, v.created_at, s.archived_at, count(q.id) as questions, count(case when qv.stimulus_version_id <> v.id then q.id end) as behind
          from bank b
          join stimulus s on s.bank_id = b.id
          join stimulus_version v on v.id = s.current_version_id
          left join stimulus_version av on av.stimulus_id = s.id
          left join question_version qv on qv.stimulus_version_id = av.id
          left join question q on q.head_version_id = qv.id and q.state <> 'retired' and q.archived_at is null
         where b.uid = @bankUid and b.archived_at is null and {BankRights.Sql} is not null
         group by s.id, s.uid, s.archived_at, v.id, v.version, v.payload, v.created_at
         order by v.created_at desc, s.id desc
        """;

    const string FindSql = $"""
        select s.id, s.archived_at, b.uid as bank_uid, {BankRights.Sql} as access
          from stimulus s
          join bank b on b.id = s.bank_id
         where s.uid = @uid and b.archived_at is null and s.current_version_id is not null
        """;

    const string VersionsSql = """
        select v.version, v.payload, u.display_name as author, v.created_at
          from stimulus_version v
          left join app_user u on u.id = v.author_id
         where v.stimulus_id = @Id
         order by v.version desc
        """;

    const string StandingSql = """
        select q.uid, qv.payload, q.state, v.version
          from stimulus_version v
          join question_version qv on qv.stimulus_version_id = v.id
          join question q on q.head_version_id = qv.id
         where v.stimulus_id = @Id and q.state <> 'retired' and q.archived_at is null
         order by q.id
        """;

    sealed class ItemRow
    {
        public required string Uid { get; init; }

        public int Version { get; init; }

        public required string Payload { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public int Questions { get; init; }

        public int Behind { get; init; }

        public DateTimeOffset? ArchivedAt { get; init; }

        public Item ToDomain() => new(Uid, Version, SharedVignette.Parse(Payload), Questions, Behind, CreatedAt, ArchivedAt is not null);
    }

    sealed class FoundRow
    {
        public long Id { get; init; }

        public required string BankUid { get; init; }

        public string? Access { get; init; }

        public DateTimeOffset? ArchivedAt { get; init; }
    }

    sealed class VersionRow
    {
        public int Version { get; init; }

        public required string Payload { get; init; }

        public string? Author { get; init; }

        public DateTimeOffset CreatedAt { get; init; }
    }

    sealed class StandingRow
    {
        public required string Uid { get; init; }

        public required string Payload { get; init; }

        public required string State { get; init; }

        public int Version { get; init; }
    }
}
