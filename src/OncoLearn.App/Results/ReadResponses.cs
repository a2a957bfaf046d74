using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Results;

/// <summary>Every response in the attempts at a quiz that are handed in, for its owner.</summary>
public sealed class ReadResponses(Db db, QuestionVersions questions)
{
    /// <param name="Place">The number under which this learner saw it, from 1.</param>
    /// <param name="Asked">In the version that was asked.</param>
    /// <param name="Response">Null for a question that was left blank.</param>
    /// <param name="Fraction">How right it is, in [-1, 1]; null until somebody has judged it.</param>
    /// <param name="Mark">What it brought; null until somebody has judged it.</param>
    /// <param name="Points">What a right one brings at most where nothing multiplies it.</param>
    public sealed record Given(long AttemptId, long QuestionId, int Place, ServedQuestion Asked, Response? Response, double? Fraction, double? Mark, double Points);

    /// <returns>By attempt, in the order of its questions; none where this person owns no such quiz.</returns>
    public async Task<IReadOnlyList<Given>> RunAsync(ReadResults.Input input, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition(Sql, new { input.QuizUid, input.UserId, input.Version }, cancellationToken: ct))).AsList();
        var asked = await questions.GetAsync([.. rows.Select(row => row.VersionId).Distinct()], connection, transaction: null, ct);
        return rows.ConvertAll(row => row.ToDomain(asked[row.VersionId]));
    }

    const string Sql = $"""
        select s.attempt_id, w.question_id, s.slot as place, w.id as version_id, s.response, s.fraction, s.mark, s.points
        {ReadMarks.Slots}
         order by s.attempt_id, s.slot
        """;

    sealed class Row
    {
        public long AttemptId { get; init; }

        public long QuestionId { get; init; }

        public int Place { get; init; }

        public long VersionId { get; init; }

        public string? Response { get; init; }

        public double? Fraction { get; init; }

        public double? Mark { get; init; }

        public double Points { get; init; }

        public Given ToDomain(ServedQuestion asked) => new(AttemptId, QuestionId, Place, asked, Response is null ? null : asked.Type.FromJson(Response), Fraction, Mark, Points);
    }
}
