using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Quizzes;

/// <summary>The slots of quiz versions as they are stored.</summary>
static class QuizSlots
{
    const string ReadSql = """
        select s.question_version_id, v.question_id, s.draw_filter, s.draw_count, s.points
          from quiz_slot s
          left join question_version v on v.id = s.question_version_id
         where s.quiz_version_id = @versionId
         order by s.position
        """;

    const string DeleteSql = "delete from quiz_slot where quiz_version_id = @versionId";

    const string InsertSql = """
        insert into quiz_slot (quiz_version_id, position, question_version_id, draw_filter, draw_count, points)
        values (@versionId, @position, @questionVersionId, @drawFilter, @drawCount, @points)
        """;

    public static async Task<IReadOnlyList<SlotPlan>> ReadAsync(DbConnection connection, DbTransaction? transaction, long versionId, CancellationToken ct) =>
        [.. (await connection.QueryAsync<Row>(new CommandDefinition(ReadSql, new { versionId }, transaction, cancellationToken: ct))).Select(row => row.ToDomain())];

    public static Task<IReadOnlyList<SlotPlan>> ReadAsync(WriteScope scope, long versionId) => ReadAsync(scope.Connection, scope.Transaction, versionId, scope.Token);

    /// <summary>In place of those that the version has.</summary>
    public static async Task WriteAsync(WriteScope scope, long versionId, IReadOnlyList<SlotPlan> slots)
    {
        await scope.ExecuteAsync(DeleteSql, new { versionId });
        foreach (var (at, slot) in slots.Index())
        {
            var (one, draw) = (slot as SlotPlan.Fixed, slot as SlotPlan.Draw);
            await scope.ExecuteAsync(InsertSql, new
            {
                versionId,
                position = at + 1,
                questionVersionId = one?.VersionId,
                drawFilter = draw?.Pool.ToJson(),
                drawCount = slot.Questions,
                points = slot.Points,
            });
        }
    }

    sealed class Row
    {
        public long? QuestionVersionId { get; init; }

        public long? QuestionId { get; init; }

        public string? DrawFilter { get; init; }

        public int DrawCount { get; init; }

        public double Points { get; init; }

        public SlotPlan ToDomain() => DrawFilter is { } filter
            ? new SlotPlan.Draw(PoolFilter.FromJson(filter), DrawCount, Points)
            : new SlotPlan.Fixed(QuestionId!.Value, QuestionVersionId!.Value, Points);
    }
}
