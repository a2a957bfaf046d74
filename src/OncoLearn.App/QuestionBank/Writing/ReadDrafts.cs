using System.Data.Common;
using System.Text.Json.Nodes;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>The newest versions of many questions as their authors wrote them, in a few statements.</summary>
public sealed class ReadDrafts(Db db)
{
    const int AtOnce = 500;

    /// <param name="questionUids">In the order in which they are returned.</param>
    /// <returns>Those that the instructor may use; others are left out.</returns>
    public async Task<IReadOnlyList<EntryDraft>> RunAsync(IReadOnlyList<string> questionUids, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        await using var snapshot = await db.Dialect.BeginSnapshotAsync(connection, ct);
        return await RunAsync(connection, snapshot, questionUids, userId, ct);
    }

    /// <inheritdoc cref="RunAsync(IReadOnlyList{string}, long, CancellationToken)"/>
    internal async Task<IReadOnlyList<EntryDraft>> RunAsync(DbConnection connection, DbTransaction snapshot, IReadOnlyList<string> questionUids, long userId, CancellationToken ct)
    {
        var found = new Dictionary<string, EntryDraft>(StringComparer.Ordinal);
        foreach (var uids in questionUids.Distinct(StringComparer.Ordinal).Chunk(AtOnce))
        {
            var heads = await connection.QueryAsync<HeadRow>(new CommandDefinition(HeadsSql, new { uids, userId }, snapshot, cancellationToken: ct));
            var usable = heads.Where(row => row.Access is not null && Words<BankAccess>.Parse(row.Access) >= BankAccess.Use).ToList();
            var drafts = await OfVersionsAsync(connection, snapshot, [.. usable.Select(row => row.VersionId)], ct);
            foreach (var row in usable) found[row.Uid] = new EntryDraft(drafts[row.VersionId], row.Uid, row.Version);
        }
        return [.. questionUids.Distinct(StringComparer.Ordinal).Where(found.ContainsKey).Select(uid => found[uid])];
    }

    /// <returns>Of each of these versions, by its id; tags, objectives and use are those that the question has today.</returns>
    internal async Task<IReadOnlyDictionary<long, QuestionDraft>> OfVersionsAsync(DbConnection connection, DbTransaction snapshot, IReadOnlyList<long> versionIds, CancellationToken ct)
    {
        CommandDefinition Command(string sql, object args) => new(sql, args, snapshot, cancellationToken: ct);
        var versions = versionIds.ToArray();
        var rows = (await connection.QueryAsync<Row>(Command(VersionsSql, new { versions }))).AsList();
        var ids = rows.Select(row => row.QuestionId).ToArray();
        var tags = (await connection.QueryAsync<PairRow>(Command(TagsSql, new { ids }))).ToLookup(row => row.Id, row => row.Word);
        var objectives = (await connection.QueryAsync<PairRow>(Command(ObjectivesSql, new { ids }))).ToLookup(row => row.Id, row => row.Word);
        var claims = (await connection.QueryAsync<ClaimRow>(Command(ClaimsSql, new { versions }))).ToLookup(row => row.Id);
        return rows.ToDictionary(row => row.Id, row => row.ToDraft([.. tags[row.QuestionId]], [.. objectives[row.QuestionId]], claims[row.Id]));
    }

    string HeadsSql => $"""
        select q.uid, {BankRights.Sql} as access, v.id as version_id, v.version
          from question q
          join bank b on b.id = q.bank_id
          join question_version v on v.id = q.head_version_id
         where q.uid {db.Dialect.AnyOf("@uids")} and b.archived_at is null and q.archived_at is null
        """;

    string VersionsSql => $"""
        select v.id, v.question_id, q.use, v.type, v.payload, v.category, s.uid as section, v.difficulty, v.level, t.uid as stimulus
          from question_version v
          join question q on q.id = v.question_id
          left join section s on s.id = v.section_id
          left join stimulus_version tv on tv.id = v.stimulus_version_id
          left join stimulus t on t.id = tv.stimulus_id
         where v.id {db.Dialect.AnyOf("@versions")}
        """;

    string TagsSql => $"select question_id as id, tag as word from question_tag where question_id {db.Dialect.AnyOf("@ids")} order by tag";

    string ObjectivesSql => $"""
        select x.question_id as id, o.uid as word
          from question_objective x
          join objective o on o.id = x.objective_id
         where x.question_id {db.Dialect.AnyOf("@ids")}
         order by o.uid
        """;

    string ClaimsSql => $"""
        select p.question_version_id as id, p.part_key, c.uid
          from question_part_claim p
          join claim_version v on v.id = p.claim_version_id
          join claim c on c.id = v.claim_id
         where p.question_version_id {db.Dialect.AnyOf("@versions")}
         order by p.part_key, c.uid
        """;

    sealed class PairRow
    {
        public long Id { get; init; }

        public required string Word { get; init; }
    }

    sealed class ClaimRow
    {
        public long Id { get; init; }

        public required string PartKey { get; init; }

        public required string Uid { get; init; }
    }

    sealed class HeadRow
    {
        public required string Uid { get; init; }

        public string? Access { get; init; }

        public long VersionId { get; init; }

        public int Version { get; init; }
    }

    sealed class Row
    {
        public long Id { get; init; }

        public long QuestionId { get; init; }

        public required string Use { get; init; }

        public required string Type { get; init; }

        public required string Payload { get; init; }

        public required string Category { get; init; }

        public string? Section { get; init; }

        public required string Difficulty { get; init; }

        public required string Level { get; init; }

        public string? Stimulus { get; init; }

        public QuestionDraft ToDraft(IReadOnlyList<string> tags, IReadOnlyList<string> objectives, IEnumerable<ClaimRow> claims) => new()
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
            Claims = claims.GroupBy(claim => claim.PartKey, StringComparer.Ordinal).ToDictionary(part => part.Key, part => (IReadOnlyList<string>)[.. part.Select(claim => claim.Uid)], StringComparer.Ordinal),
            Stimulus = Stimulus,
        };
    }
}
