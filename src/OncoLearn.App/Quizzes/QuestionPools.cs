using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>The questions that draws may take: those that learners are served, in banks whose questions the quiz's owner may use.</summary>
public sealed class QuestionPools(Db db)
{
    /// <summary>Thousands of parameters in one statement cost more than they bring.</summary>
    const int MostIds = 500;

    /// <param name="Asks">The same for a question and the copies that nobody changed.</param>
    /// <param name="Section">The uid of its section; null for none.</param>
    /// <param name="Objectives">The uids of its objectives; empty where nobody asked for them.</param>
    public sealed record Candidate(long QuestionId, long VersionId, long Asks, Category Category, string? Section, CognitiveLevel Level, QuestionUse Use, IReadOnlyList<string> Objectives)
    {
        /// <summary>The shared vignette that it stands on, and in which version; null where it stands alone.</summary>
        public (long Id, long VersionId)? Vignette { get; init; }
    }

    /// <summary>What the draws of a quiz may take.</summary>
    /// <param name="fixedVersions">What every attempt has: nothing that asks the same is drawn.</param>
    /// <returns>For each filter its candidates, in the order of their ids.</returns>
    public async Task<IReadOnlyList<IReadOnlyList<Candidate>>> FindAsync(IReadOnlyCollection<PoolFilter> filters, IReadOnlyCollection<long> fixedVersions, long userId, CancellationToken ct)
    {
        if (filters.Count == 0) return [];
        await using var connection = await db.OpenAsync(ct);
        // The cells of a blueprint differ in these alone: they are read at once.
        var wide = new Dictionary<PoolFilter, IReadOnlyList<Candidate>>();
        foreach (var group in filters.GroupBy(Wide))
            wide[group.Key] = await ReadAsync(connection, group.Key, group.Any(filter => filter.Objective is not null), userId, ct);
        var held = await AskedAsync(connection, fixedVersions, ct);
        var asks = await AsksAsync(connection, held, ct);
        var asked = held.SelectMany(row => new[] { row.QuestionId, asks(row.VersionId) }).ToHashSet();
        return [.. filters.Select(filter => In(wide[Wide(filter)].Where(candidate => !asked.Contains(candidate.QuestionId) && !asked.Contains(candidate.Asks)), filter))];
    }

    /// <summary>Everything in a filter, with the objectives; also what asks the same, as a copy may be filed elsewhere.</summary>
    public async Task<IReadOnlyList<Candidate>> AllAsync(PoolFilter filter, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return [.. (await ReadAsync(connection, Wide(filter), withObjectives: true, userId, ct)).Where(candidate => IsIn(candidate, filter))];
    }

    /// <returns>By the version, what is the same for a question and the copies that nobody changed.</returns>
    public async Task<IReadOnlyDictionary<long, long>> AsksOfAsync(IReadOnlyCollection<long> versionIds, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var asks = await AsksAsync(connection, await AskedAsync(connection, versionIds, ct), ct);
        return versionIds.Distinct().ToDictionary(id => id, asks);
    }

    /// <returns>Of these versions those that learners practise as another question: as a copy that nobody changed, or as what they were copied from.</returns>
    public async Task<IReadOnlySet<long>> PractisedElsewhereAsync(IEnumerable<long> versionIds, CancellationToken ct)
    {
        var practised = new HashSet<long>();
        foreach (var ids in versionIds.Distinct().Chunk(MostIds)) practised.UnionWith(await db.QueryAsync<long>(PractisedSql, new { ids }, ct));
        return practised;
    }

    /// <summary>Of those that ask the same the oldest may be drawn.</summary>
    static IReadOnlyList<Candidate> In(IEnumerable<Candidate> candidates, PoolFilter filter) => [.. candidates.Where(candidate => IsIn(candidate, filter)).DistinctBy(candidate => candidate.Asks)];

    static PoolFilter Wide(PoolFilter filter) => filter with { Category = null, Section = null, Level = null, Objective = null };

    static bool IsIn(Candidate candidate, PoolFilter filter) =>
        (filter.Category is null || candidate.Category == filter.Category)
        && (filter.Section is null || candidate.Section == (filter.Section == PoolFilter.None ? null : filter.Section))
        && (filter.Level is null || candidate.Level == filter.Level)
        && (filter.Objective is null || (filter.Objective == PoolFilter.None ? candidate.Objectives.Count == 0 : candidate.Objectives.Contains(filter.Objective, StringComparer.Ordinal)));

    async Task<IReadOnlyList<Candidate>> ReadAsync(DbConnection connection, PoolFilter filter, bool withObjectives, long userId, CancellationToken ct)
    {
        var (from, args) = FilterSql.OfServed(ToQuestionFilter(filter), userId);
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition(
            $"""
             select q.id as question_id, v.id as version_id, v.category, v.level, q.use, v.stimulus_version_id,
                    (select t.stimulus_id from stimulus_version t where t.id = v.stimulus_version_id) as stimulus_id,
                    (select sn.uid from section sn where sn.id = v.section_id) as section,
                    {SameQuestions.OriginOf} as same
             {from} order by q.id
             """, args, cancellationToken: ct))).AsList();
        var asks = await AsksAsync(connection, rows, ct);
        var objectives = withObjectives
            ? (await connection.QueryAsync<ObjectiveRow>(new CommandDefinition(
                $"select qo.question_id, ob.uid from question_objective qo join objective ob on ob.id = qo.objective_id where qo.question_id in (select q.id {from})", args, cancellationToken: ct)))
                .ToLookup(row => row.QuestionId, row => row.Uid)
            : Enumerable.Empty<ObjectiveRow>().ToLookup(row => row.QuestionId, row => row.Uid);
        return [.. rows.Select(row => row.ToDomain(asks(row.VersionId), [.. objectives[row.QuestionId]]))];
    }

    string AskedSql => $"select v.id as version_id, q.id as question_id, {SameQuestions.OriginOf} as same from question_version v join question q on q.id = v.question_id where v.id {db.Dialect.AnyOf("@ids")}";

    string PractisedSql => $"""
        with recursive asked (version_id) as (select id from question_version where id {db.Dialect.AnyOf("@ids")})
        {SameQuestions.List}
        select distinct same.of_id
          from same
          join question_version asking on asking.id = same.of_id
          join question q on q.current_version_id = same.version_id
          join bank b on b.id = q.bank_id
         where q.id <> asking.question_id and {PracticeQuestions.Anywhere}
        """;

    async Task<IReadOnlyList<AskedRow>> AskedAsync(DbConnection connection, IEnumerable<long> versionIds, CancellationToken ct)
    {
        var rows = new List<AskedRow>();
        foreach (var ids in versionIds.Distinct().Chunk(MostIds)) rows.AddRange(await connection.QueryAsync<AskedRow>(new CommandDefinition(AskedSql, new { ids }, cancellationToken: ct)));
        return rows;
    }

    /// <summary>The questions that versions were copied from, by way of other copies, as far back as nobody changed anything.</summary>
    /// <returns>By the version; of what is no copy, its own question.</returns>
    async Task<Func<long, long>> AsksAsync(DbConnection connection, IReadOnlyCollection<AskedRow> versions, CancellationToken ct)
    {
        var known = versions.ToDictionary(row => row.VersionId);
        while (versions.Count > 0)
        {
            versions = await AskedAsync(connection, versions.Select(row => row.Same).OfType<long>().Where(id => !known.ContainsKey(id)), ct);
            foreach (var row in versions) known.Add(row.VersionId, row);
        }
        return version =>
        {
            var row = known[version];
            while (row.Same is { } same) row = known[same];
            return row.QuestionId;
        };
    }

    static QuestionFilter ToQuestionFilter(PoolFilter filter) =>
        new() { Bank = filter.Bank, Course = filter.Course, Type = filter.Type, Tag = filter.Tag, Use = filter.Use, Difficulty = filter.Difficulty, Lang = filter.Lang };

    class AskedRow
    {
        public long VersionId { get; init; }

        public long QuestionId { get; init; }

        /// <summary>The version that it was copied from, where it is so still.</summary>
        public long? Same { get; init; }
    }

    sealed class Row : AskedRow
    {
        public required string Category { get; init; }

        public required string Level { get; init; }

        public required string Use { get; init; }

        public string? Section { get; init; }

        public long? StimulusVersionId { get; init; }

        public long? StimulusId { get; init; }

        public Candidate ToDomain(long asks, IReadOnlyList<string> objectives) => new(QuestionId, VersionId, asks, Words<Category>.Parse(Category), Section, Words<CognitiveLevel>.Parse(Level), Words<QuestionUse>.Parse(Use), objectives)
        {
            Vignette = StimulusId is { } id ? (id, StimulusVersionId!.Value) : null,
        };
    }

    sealed class ObjectiveRow
    {
        public long QuestionId { get; init; }

        public required string Uid { get; init; }
    }
}
