using OncoLearn.App.Data;
using OncoLearn.App.Identity;

namespace OncoLearn.App.Administration;

/// <summary>Gives or takes a role, with its audit event. A session of the person follows within a minute.</summary>
public sealed class ChangeRole(Db db, TimeProvider clock)
{
    /// <param name="ActorLearnerId">Who does it; null for the terminal.</param>
    /// <param name="LearnerUid">Whose role.</param>
    /// <param name="Role">One of <see cref="Identity.Role.All"/>.</param>
    /// <param name="Give">Whether it is given, else taken.</param>
    public sealed record Input(long? ActorLearnerId, string LearnerUid, string Role, bool Give);

    public enum Outcome
    {
        Changed,
        WasSoAlready,
        LastAdministrator,
        NoSuchPerson,
    }

    const string SelectUser = """
        select u.id
        from app_user u
        join learner l on l.id = u.learner_id
        where l.uid = @LearnerUid and u.archived_at is null
        """;

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync(
        async scope =>
        {
            if (await scope.QuerySingleOrDefaultAsync<long?>(SelectUser, new { input.LearnerUid }) is not { } userId)
                return Outcome.NoSuchPerson;
            var outcome = input.Give
                ? await RoleWrites.GiveAsync(scope, userId, input.Role) ? Outcome.Changed : Outcome.WasSoAlready
                : await RoleWrites.TakeAsync(scope, db.Dialect.ForUpdate, userId, input.Role) switch
                {
                    RoleWrites.Taken.Done => Outcome.Changed,
                    RoleWrites.Taken.WasNotThere => Outcome.WasSoAlready,
                    _ => Outcome.LastAdministrator,
                };
            if (outcome == Outcome.Changed)
            {
                var action = input.Give ? AuditLog.RoleGiven : AuditLog.RoleTaken;
                await AuditLog.RoleChangedAsync(scope, input.ActorLearnerId, input.LearnerUid, action, input.Role, clock.GetUtcNow());
            }

            return outcome;
        },
        ct);
}
