using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>The questions that draws may take: those that learners are served, in banks whose questions the quiz's owner may use.</summary>
public sealed class QuestionPools(Db db)
{
    /// <param name="Section">The uid of its section; null for none.</param>
    /// <param name="Objectives">The uids of its objectives; empty where nobody asked for them.</param>
    public sealed record Candidate(long QuestionId, long VersionId, Category Category, string? Section, CognitiveLevel Level, QuestionUse Use, IReadOnlyList<string> Objectives)
    {
        /// <summary>The shared vignette that it stands on, and in which version; null where it stands alone.</summary>
        public (long Id, long VersionId)? Vignette { get; init; }
    }

    /// <returns>For each filter its candidates, in the order of their ids.</returns>
    public async Task<IReadOnlyList<IReadOnlyList<Candidate>>> RunAsync(IReadOnlyCollection<PoolFilter> filters, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        // The cells of a blueprint differ in these alone: they are read at once.
        var wide = new Dictionary<PoolFilter, IReadOnlyList<Candidate>>();
        foreach (var group in filters.GroupBy(Wide))
            wide[group.Key] = await ReadAsync(connection, group.Key, group.Any(filter => filter.Objective is not null), userId, ct);
        return [.. filters.Select(filter => (IReadOnlyList<Candidate>)[.. wide[Wide(filter)].Where(candidate => IsIn(candidate, filter))])];
    }

    /// <summary>Everything in a filter, with the objectives.</summary>
    public async Task<IReadOnlyList<Candidate>> AllAsync(PoolFilter filter, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return [.. (await ReadAsync(connection, Wide(filter), withObjectives: true, userId, ct)).Where(candidate => IsIn(candidate, filter))];
    }

    static PoolFilter Wide(PoolFilter filter) => filter with { Category = null, Section = null, Level = null, Objective = null };

    static bool IsIn(Candidate candidate, PoolFilter filter) =>
        (filter.Category is null || candidate.Category == filter.Category)
        && (filter.Section is null || candidate.Section == (filter.Section == PoolFilter.None ? null : filter.Section))
        && (filter.Level is null || candidate.Level == filter.Level)
        && (filter.Objective is null || (filter.Objective == PoolFilter.None ? candidate.Objectives.Count == 0 : candidate.Objectives.Contains(filter.Objective, StringComparer.Ordinal)));

    static async Task<IReadOnlyList<Candidate>> ReadAsync(DbConnection connection, PoolFilter filter, bool withObjectives, long userId, CancellationToken ct)
    {
        var (from, args) = FilterSql.OfServed(ToQuestionFilter(filter), userId);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(
            $"""
             select q.id as question_id, v.id as version_id, v.category, v.level, q.use, v.stimulus_version_id,
                    (select t.stimulus_id from stimulus_version t where t.id = v.stimulus_version_id) as stimulus_id,
                    (select sn.uid from section sn where sn.id = v.section_id) as section,
                    (select o.question_id from question_version o
                      where o.id = q.origin_version_id and o.payload = v.payload
                        and coalesce((select t.hash from stimulus_version t where t.id = o.stimulus_version_id), '') = coalesce((select t.hash from stimulus_version t where t.id = v.stimulus_version_id), '')) as copy_of
             {from} order by q.id
             """, args, cancellationToken: ct));
        var objectives = withObjectives
            ? (await connection.QueryAsync<ObjectiveRow>(new CommandDefinition(
                $"select qo.question_id, ob.uid from question_objective qo join objective ob on ob.id = qo.objective_id where qo.question_id in (select q.id {from})", args, cancellationToken: ct)))
                .ToLookup(row => row.QuestionId, row => row.Uid)
            : Enumerable.Empty<ObjectiveRow>().ToLookup(row => row.QuestionId, row => row.Uid);
        return [.. WithoutCopies(rows).Select(row => row.ToDomain([.. objectives[row.QuestionId]]))];
    }

    /// <summary>A copy that nobody changed asks what its original asks: of both, and of two copies, the oldest may be drawn.</summary>
    static IEnumerable<Row> WithoutCopies(IEnumerable<Row> rows)
    {
        var (originals, seen) = (new Dictionary<long, long>(), new HashSet<long>());
        // What is copied is older than its copy.
        foreach (var row in rows)
        {
            originals[row.QuestionId] = row.CopyOf is { } of ? originals.GetValueOrDefault(of, of) : row.QuestionId;
            if (seen.Add(originals[row.QuestionId])) yield return row;
        }
    }

    static QuestionFilter ToQuestionFilter(PoolFilter filter) =>
        new() { Bank = filter.Bank, Course = filter.Course, Type = filter.Type, Tag = filter.Tag, Use = filter.Use, Difficulty = filter.Difficulty, Lang = filter.Lang };

    sealed class Row
    {
        public long QuestionId { get; init; }

        public long VersionId { get; init; }

        /// <summary>The question of which it is a copy that says the same; null for none.</summary>
        public long? CopyOf { get; init; }

        public required string Category { get; init; }

        public required string Level { get; init; }

        public required string Use { get; init; }

        public string? Section { get; init; }

        public long? StimulusVersionId { get; init; }

        public long? StimulusId { get; init; }

        public Candidate ToDomain(IReadOnlyList<string> objectives) => new(QuestionId, VersionId, Words<Category>.Parse(Category), Section, Words<CognitiveLevel>.Parse(Level), Words<QuestionUse>.Parse(Use), objectives)
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
