using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Quizzes;

/// <summary>What a blueprint can ask for over some questions, and whether what it asks for is there beside the other slots of the set.</summary>
public sealed class ReadBlueprint(Db db, QuestionPools pools, ReadOwnDraft drafts, QuizCheck check)
{
    /// <param name="Blueprint">What was asked for, else what the set has.</param>
    /// <param name="Result">Of the set with the blueprint in it; its slots are those of <paramref name="Slots"/>.</param>
    public sealed record View(Blueprint Blueprint, IReadOnlyList<Row> Rows, QuizCheck.Result Result, IReadOnlyList<SlotPlan> Slots);

    /// <param name="Key">The uid of a section or an objective, or the word of a level; last, <see cref="PoolFilter.None"/> for questions without one.</param>
    /// <param name="Title">Of an objective, what it is about; of a section, its title; null for a level, and for questions without.</param>
    /// <param name="Available">Questions by category.</param>
    public sealed record Row(string Key, LocalizedText? Title, string? Number, IReadOnlyDictionary<Category, int> Available);

    /// <param name="cells">Null for those that the set has already.</param>
    /// <param name="inSight">The keys of further rows that are to stand there, whatever there is of them.</param>
    /// <returns>Null where there is no such set, or it is another's.</returns>
    public async Task<View?> RunAsync(string uid, long userId, PoolFilter over, BlueprintAxis axis, IReadOnlyList<BlueprintCell>? cells, IReadOnlyList<string> inSight, double points, CancellationToken ct)
    {
        if (await drafts.RunAsync(uid, userId, ct) is not { } own) return null;
        var filter = Blueprint.BaseOf(over, axis);
        var blueprint = cells is null ? Blueprint.Of(own.Draft.Slots, filter, axis) : new Blueprint(filter, axis, cells);
        var slots = blueprint.ApplyTo(own.Draft.Slots, points);
        var found = await pools.AllAsync(filter, userId, ct);
        var rows = await RowsAsync(axis, found, [.. blueprint.Cells.Select(cell => cell.Row), .. inSight], ct);
        return new View(blueprint, rows, await check.RunAsync(own.Draft with { Slots = slots }, userId, own.ClosesAt is not null, ct), slots);
    }

    async Task<IReadOnlyList<Row>> RowsAsync(BlueprintAxis axis, IReadOnlyList<QuestionPools.Candidate> found, IReadOnlyList<string> inSight, CancellationToken ct)
    {
        // A question and its unchanged copy are one where a draw finds both.
        var counts = found
            .SelectMany(candidate => KeysOf(candidate, axis).Select(key => (Key: key, candidate.Category, candidate.Asks)))
            .Distinct()
            .GroupBy(one => one.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyDictionary<Category, int>)group.CountBy(one => one.Category).ToDictionary(), StringComparer.Ordinal);
        // What the set asks for stays in sight, also where nothing of it is left.
        var keys = counts.Keys.Concat(inSight).Concat(axis == BlueprintAxis.Level ? Words<CognitiveLevel>.All : []).Distinct(StringComparer.Ordinal).ToArray();
        if (axis == BlueprintAxis.Level) return [.. Words<CognitiveLevel>.All.Select(level => new Row(level, null, null, Of(level)))];
        IEnumerable<Row> without = keys.Contains(PoolFilter.None, StringComparer.Ordinal) ? [new Row(PoolFilter.None, null, null, Of(PoolFilter.None))] : [];
        if (axis == BlueprintAxis.Objective) return [.. (await ObjectiveTitles.ReadAsync(db, keys, ct)).Select(one => new Row(one.Uid, one.Title, one.Number, Of(one.Uid))), .. without];
        var titles = await db.QueryAsync<TitleRow>(SectionsSql, new { keys }, ct);
        return [.. titles.GroupBy(row => row.Uid).Select(texts => new Row(
            texts.Key, new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Title))), texts.First().Number, Of(texts.Key))), .. without];

        IReadOnlyDictionary<Category, int> Of(string key) => counts.TryGetValue(key, out var count) ? count : new Dictionary<Category, int>();
    }

    static IEnumerable<string> KeysOf(QuestionPools.Candidate candidate, BlueprintAxis axis) => axis switch
    {
        BlueprintAxis.Section => [candidate.Section ?? PoolFilter.None],
        BlueprintAxis.Level => [candidate.Level.Word()],
        BlueprintAxis.Objective => candidate.Objectives.DefaultIfEmpty(PoolFilter.None),
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, null),
    };

    string SectionsSql => $"""
        select s.uid, s.number, t.lang, v.title
          from section s
          join section_current t on t.section_id = s.id
          join section_revision v on v.id = t.revision_id
         where s.uid {db.Dialect.AnyOf("@keys")}
         order by s.review_id, s.position, t.lang
        """;

    sealed class TitleRow
    {
        public required string Uid { get; init; }

        public required string Number { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }
    }
}
