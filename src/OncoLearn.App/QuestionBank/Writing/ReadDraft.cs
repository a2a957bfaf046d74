using System.Text.Json.Nodes;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>A version of a question as its author wrote it.</summary>
public sealed class ReadDraft(Db db, ReadDrafts drafts)
{
    /// <param name="QuestionUid">Of the question in the bank.</param>
    /// <param name="Version">The number of the version.</param>
    /// <param name="Head">The number of the newest version.</param>
    /// <param name="Served">The number of the version that learners are served; null where none is.</param>
    /// <param name="Seen">When the question changed last; handed back when it is saved.</param>
    /// <param name="Author">The name that the version's author shows; null where nobody has one, as in shipped banks.</param>
    public sealed record Found(
        string BankUid, string QuestionUid, BankAccess Access, QuestionState State, int Version, int Head, int? Served, DateTimeOffset Seen, QuestionDraft Draft,
        string? Author, DateTimeOffset WrittenAt)
    {
        /// <summary>The shared vignette that the version stands under; null for none.</summary>
        public VignetteUse? Vignette { get; init; }
    }

    /// <param name="Uid">Of the shared vignette.</param>
    /// <param name="Version">The number of its version under which the question stands.</param>
    /// <param name="Newest">The number of its newest version.</param>
    public sealed record VignetteUse(string Uid, int Version, int Newest, SharedVignette Content);

    /// <param name="version">The number of the version; null for the newest.</param>
    /// <returns>Null where there is no such version, or nothing of the bank is shared with the instructor.</returns>
    public async Task<Found?> RunAsync(string questionUid, int? version, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        if (await connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(FindSql, new { questionUid, version, userId }, snapshot, cancellationToken: ct)) is not { } row) return null;
        return row.ToDomain((await drafts.OfVersionsAsync(connection, snapshot, [row.VersionId], ct))[row.VersionId]);
    }

    /// <summary>The ids that items of any version of a question have, each once. Whoever asks was found to be allowed to edit it.</summary>
    public async Task<GivenIds> GivenIdsAsync(string questionUid, CancellationToken ct) =>
        (await db.QueryAsync<string>(PayloadsSql, new { questionUid }, ct)).Aggregate(GivenIds.None, (given, payload) => given.And(GivenIds.In(JsonNode.Parse(payload))));

    const string PayloadsSql = "select v.payload from question q join question_version v on v.question_id = q.id where q.uid = @questionUid";

    const string FindSql = $"""
        select q.uid, b.uid as bank_uid, m.access, q.state, q.changed_at, v.id as version_id, v.version, h.version as head,
               case when q.state <> 'retired' then c.version end as served,
               t.uid as stimulus, tv.version as stimulus_version, tc.version as stimulus_newest, tv.payload as stimulus_payload, u.display_name as author, v.created_at
          from question q
          join bank b on b.id = q.bank_id
          join (select b.id, {BankRights.Sql} as access from bank b) m on m.id = b.id and m.access is not null
          join question_version h on h.id = q.head_version_id
          join question_version v on v.question_id = q.id and v.version = coalesce(@version, h.version)
          left join question_version c on c.id = q.current_version_id
          left join stimulus_version tv on tv.id = v.stimulus_version_id
          left join stimulus t on t.id = tv.stimulus_id
          left join stimulus_version tc on tc.id = t.current_version_id
          left join app_user u on u.id = v.author_id
         where q.uid = @questionUid and b.archived_at is null and q.archived_at is null
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public required string BankUid { get; init; }

        public required string Access { get; init; }

        public required string State { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public long VersionId { get; init; }

        public int Version { get; init; }

        public int Head { get; init; }

        public int? Served { get; init; }

        public string? Stimulus { get; init; }

        public int StimulusVersion { get; init; }

        public int StimulusNewest { get; init; }

        public string? StimulusPayload { get; init; }

        public string? Author { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public Found ToDomain(QuestionDraft draft) =>
            new(BankUid, Uid, Words<BankAccess>.Parse(Access), Words<QuestionState>.Parse(State), Version, Head, Served, ChangedAt, draft, Author, CreatedAt)
            {
                Vignette = Stimulus is null ? null : new VignetteUse(Stimulus, StimulusVersion, StimulusNewest, SharedVignette.Parse(StimulusPayload!)),
            };
    }
}
