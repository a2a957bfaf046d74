using OncoLearn.App.Data;

namespace OncoLearn.App.Identity;

/// <summary>The one place where roles are written, so that the rule on the last administrator has no second door.</summary>
static class RoleWrites
{
    public enum Taken
    {
        Done,
        WasNotThere,
        WasLast,
    }

    const string Insert = """
        insert into user_role (user_id, role_id)
        select @userId, id from role where name = @role
        on conflict do nothing
        """;

    /// <returns>Whether the person did not have the role before.</returns>
    public static async Task<bool> GiveAsync(WriteScope scope, long userId, string role) =>
        await scope.ExecuteAsync(Insert, new { userId, role }) > 0;

    const string LockRole = "select id from role where name = @role";

    const string CountOthers = """
        select count(*)
        from user_role ur
        join app_user u on u.id = ur.user_id
        where ur.role_id = @roleId and ur.user_id <> @userId and u.archived_at is null
        """;

    const string Delete = "delete from user_role where user_id = @userId and role_id = @roleId";

    /// <param name="forUpdate">The dialect's clause: two administrators who take each other's role at once must wait for each other.</param>
    public static async Task<Taken> TakeAsync(WriteScope scope, string forUpdate, long userId, string role)
    {
        var roleId = await scope.QuerySingleAsync<long>($"{LockRole} {forUpdate}", new { role });
        var othersLeft = role != Role.Administrator || await scope.ExecuteScalarAsync<long>(CountOthers, new { roleId, userId }) > 0;
        if (!othersLeft)
            return Taken.WasLast;
        return await scope.ExecuteAsync(Delete, new { userId, roleId }) > 0 ? Taken.Done : Taken.WasNotThere;
    }
}
