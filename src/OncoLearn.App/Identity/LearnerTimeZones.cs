using OncoLearn.App.Data;

namespace OncoLearn.App.Identity;

/// <summary>Where a learner's clock stands. Open to be overridden: the load driver measures pages without a database.</summary>
public class LearnerTimeZones(Db db)
{
    /// <returns>UTC where the account's zone is not known to this machine.</returns>
    public virtual async Task<TimeZoneInfo> OfAsync(long learnerId, CancellationToken ct) =>
        await db.ExecuteScalarAsync<string>(Sql, new { learnerId }, ct) is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;

    const string Sql = """
        select time_zone
          from app_user
         where learner_id = @learnerId
        """;
}
