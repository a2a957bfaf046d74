using Dapper;
using OncoLearn.App.Data;

namespace OncoLearn.App.Results;

/// <summary>What each question brought in each attempt at a quiz, for its owner: the results as a table to take away.</summary>
public sealed class ReadMarks(Db db, ReadResults results)
{
    /// <param name="Marks">By attempt and question; null where nobody has judged it yet, and nothing where it was not asked.</param>
    public sealed record View(ReadResults.View Results, IReadOnlyDictionary<(long Attempt, long Question), double?> Marks);

    /// <returns>Null where this person owns no such quiz.</returns>
    public async Task<View?> RunAsync(ReadResults.Input input, CancellationToken ct)
    {
        if (await results.RunAsync(input, ct) is not { } view) return null;
        await using var connection = await db.OpenAsync(ct);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(Sql, new { input.QuizUid, input.UserId, input.Version }, cancellationToken: ct));
        return new View(view, rows.ToDictionary(row => (row.AttemptId, row.QuestionId), row => row.Mark));
    }

    /// <summary>The slots <c>s</c> of what was handed in at a quiz of the person's own, with the versions <c>w</c> that were asked; takes @QuizUid, @UserId and @Version.</summary>
    internal const string Slots = """
          from quiz q
          join quiz_version v on v.quiz_id = q.id
          join attempt a on a.quiz_version_id = v.id
          join attempt_slot s on s.attempt_id = a.id
          join question_version w on w.id = s.question_version_id
         where q.uid = @QuizUid and q.owner_id = @UserId and a.preview = 0 and a.state <> 'in-progress'
           and (cast(@Version as bigint) is null or v.version = @Version)
        """;

    const string Sql = $"""
        select s.attempt_id, w.question_id, s.mark
        {Slots}
        """;

    sealed class Row
    {
        public long AttemptId { get; init; }

        public long QuestionId { get; init; }

        public double? Mark { get; init; }
    }
}
