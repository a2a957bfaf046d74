using System.Data.Common;
using Dapper;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Results;

/// <summary>A quiz that an instructor owns: nobody else sees its results.</summary>
sealed record OwnQuiz(long Id, LocalizedText Title)
{
    /// <returns>Null where this person owns no quiz with this uid.</returns>
    public static async Task<OwnQuiz?> FindAsync(DbConnection connection, string uid, long userId, CancellationToken ct) =>
        await connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(Sql, new { uid, userId }, cancellationToken: ct)) is { } row
            ? new OwnQuiz(row.Id, QuizSettings.FromJson(row.Settings).Title)
            : null;

    const string Sql = """
        select q.id, v.settings
          from quiz q
          join quiz_version v on v.id = coalesce(q.head_version_id, q.current_version_id)
         where q.uid = @uid and q.owner_id = @userId
        """;

    sealed class Row
    {
        public long Id { get; init; }

        public required string Settings { get; init; }
    }
}
