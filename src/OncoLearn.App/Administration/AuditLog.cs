using System.Text.Json;
using OncoLearn.App.Data;

namespace OncoLearn.App.Administration;

/// <summary>Writes audit events in the transaction of what they record. They name people by pseudonym.</summary>
static class AuditLog
{
    public const string RoleGiven = "role-given";
    public const string RoleTaken = "role-taken";

    const string Insert = """
        insert into audit_event (actor_learner_id, action, subject_kind, subject_uid, before, after, at)
        values (@actorLearnerId, @action, 'learner', @subjectUid, @before, @after, @at)
        """;

    /// <param name="actorLearnerId">Null where the terminal acts.</param>
    public static Task RoleChangedAsync(WriteScope scope, long? actorLearnerId, string subjectUid, string action, string role, DateTimeOffset at)
    {
        var json = JsonSerializer.Serialize(new { role });
        return scope.ExecuteAsync(
            Insert,
            new
            {
                actorLearnerId,
                action,
                subjectUid,
                before = action == RoleTaken ? json : null,
                after = action == RoleGiven ? json : null,
                at,
            });
    }
}
