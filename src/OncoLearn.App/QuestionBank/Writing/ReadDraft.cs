using System.Data.Common;
using System.Text.Json.Nodes;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>A version of a question as its author wrote it.</summary>
public sealed class ReadDraft(Db db)
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
        return row.ToDomain(
            await ListAsync(connection, snapshot, TagsSql, row, ct),
            await ListAsync(connection, snapshot, ObjectivesSql, row, ct),
            (await connection.QueryAsync<ClaimRow>(new CommandDefinition(ClaimsSql, new { row.VersionId }, snapshot, cancellationToken: ct))).AsList());
    }

    static async Task<IReadOnlyList<string>> ListAsync(DbConnection connection, DbTransaction snapshot, string sql, Row row, CancellationToken ct) =>
        (await connection.QueryAsync<string>(new CommandDefinition(sql, new { row.Id }, snapshot, cancellationToken: ct))).AsList();

    const string FindSql = $"""
        select q.id, q.uid, b.uid as bank_uid, m.access, q.state, q.use, q.changed_at, v.id as version_id, v.version, h.version as head,
               case when q.state <> 'retired' then c.version end as served, v.type, v.payload, v.category, s.uid as section, v.difficulty, v.level,
               t.uid as stimulus, tv.version as stimulus_version, tc.version as stimulus_newest, tv.payload as stimulus_payload, u.display_name as author, v.created_at
          from question q
          join bank b on b.id = q.bank_id
          join (select b.id, {BankRights.Sql} as access from bank b) m on m.id = b.id and m.access is not null
          join question_version h on h.id = q.head_version_id
          join question_version v on v.question_id = q.id and v.version = coalesce(@version, h.version)
          left join question_version c on c.id = q.current_version_id
          left join section s on s.id = v.section_id
          left join stimulus_version tv on tv.id = v.stimulus_version_id
          left join stimulus t on t.id = tv.stimulus_id
          left join stimulus_version tc on tc.id = t.current_version_id
          left join app_user u on u.id = v.author_id
         where q.uid = @questionUid and b.archived_at is null and q.archived_at is null
        """;

    const string TagsSql = "select tag from question_tag where question_id = @Id order by tag";

    const string ObjectivesSql = """
        select o.uid
          from question_objective x
          join objective o on o.id = x.objective_id
         where x.question_id = @Id
         order by o.uid
        """;

    const string ClaimsSql = """
        select p.part_key, c.uid
          from question_part_claim p
          join claim_version v on v.id = p.claim_version_id
          join claim c on c.id = v.claim_id
         where p.question_version_id = @VersionId
         order by p.part_key, c.uid
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public required string BankUid { get; init; }

        public required string Access { get; init; }

        public required string State { get; init; }

        public required string Use { get; init; }

        public DateTimeOffset ChangedAt { get; init; }

        public long VersionId { get; init; }

        public int Version { get; init; }

        public int Head { get; init; }

        public int? Served { get; init; }

        public required string Type { get; init; }

        public required string Payload { get; init; }

        public required string Category { get; init; }

        public string? Section { get; init; }

        public required string Difficulty { get; init; }

        public required string Level { get; init; }

        public string? Stimulus { get; init; }

        public int StimulusVersion { get; init; }

        public int StimulusNewest { get; init; }

        public string? StimulusPayload { get; init; }

        public string? Author { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public Found ToDomain(IReadOnlyList<string> tags, IReadOnlyList<string> objectives, IReadOnlyList<ClaimRow> claims) => new(
            BankUid, Uid, Words<BankAccess>.Parse(Access), Words<QuestionState>.Parse(State), Version, Head, Served, ChangedAt, ToDraft(tags, objectives, claims), Author, CreatedAt)
        {
            Vignette = Stimulus is null ? null : new VignetteUse(Stimulus, StimulusVersion, StimulusNewest, SharedVignette.Parse(StimulusPayload!)),
        };

        QuestionDraft ToDraft(IReadOnlyList<string> tags, IReadOnlyList<string> objectives, IReadOnlyList<ClaimRow> claims) => new()
        {
            Type = Type,
            Payload = JsonNode.Parse(Payload)!.AsObject(),
            Category = Words<Category>.Parse(Category),
            Section = Section,
            Level = Words<CognitiveLevel>.Parse(Level),
            Difficulty = Words<Difficulty>.Parse(Difficulty),
            Use = Words<QuestionUse>.Parse(Use),
            Tags = tags,
            Objectives = objectives,
            Claims = claims.GroupBy(claim => claim.PartKey, StringComparer.Ordinal)
                .ToDictionary(part => part.Key, part => (IReadOnlyList<string>)[.. part.Select(claim => claim.Uid)], StringComparer.Ordinal),
            Stimulus = Stimulus,
        };
    }

    sealed class ClaimRow
    {
        public required string PartKey { get; init; }

        public required string Uid { get; init; }
    }
}
