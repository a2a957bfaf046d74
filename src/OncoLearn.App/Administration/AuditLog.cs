using System.Text.Json;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;

namespace OncoLearn.App.Administration;

/// <summary>Writes audit events in the transaction of what they record. They name people by pseudonym.</summary>
static class AuditLog
{
    public const string RoleGiven = "role-given";
    public const string RoleTaken = "role-taken";
    public const string QuestionMoved = "question-moved";

    const string Insert = """
        insert into audit_event (actor_learner_id, action, subject_kind, subject_uid, before, after, at)
        values (@actorLearnerId, @action, @subjectKind, @subjectUid, @before, @after, @at)
        """;

    /// <param name="actorLearnerId">Null where the terminal acts.</param>
    public static Task RoleChangedAsync(WriteScope scope, long? actorLearnerId, string subjectUid, string action, string role, DateTimeOffset at)
    {
        var json = JsonSerializer.Serialize(new { role });
        return WriteAsync(scope, actorLearnerId, action, "learner", subjectUid, action == RoleTaken ? json : null, action == RoleGiven ? json : null, at);
    }

    /// <param name="from">The state before, as a word of its vocabulary.</param>
    public static Task QuestionMovedAsync(WriteScope scope, long actorLearnerId, string questionUid, string from, string to, DateTimeOffset at) =>
        WriteAsync(scope, actorLearnerId, QuestionMoved, "question", questionUid, Of(from), Of(to), at);

    /// <summary>What an event says of a question in this state.</summary>
    public static string Of(QuestionState state) => Of(state.Word());

    static string Of(string state) => JsonSerializer.Serialize(new { state });

    static Task<int> WriteAsync(WriteScope scope, long? actorLearnerId, string action, string subjectKind, string subjectUid, string? before, string? after, DateTimeOffset at) =>
        scope.ExecuteAsync(Insert, new { actorLearnerId, action, subjectKind, subjectUid, before, after, at });
}
