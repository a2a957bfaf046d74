using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Licences;

namespace OncoLearn.App.Catalog;

/// <summary>
/// Says who may read a course beside its owner, who alone says it. Closing a course closes its link, and an old link does not come back; who became a reader by it stays one, and
/// reads on as soon as the course is for those with the link again.
/// </summary>
public sealed class ChangeAudience(Db db, IUidSource uids)
{
    public abstract record Outcome
    {
        /// <param name="Code">Of the link to it; null where it has none.</param>
        public sealed record Changed(CourseAudience Audience, string? Code) : Outcome;

        /// <summary>Only a course of reviews under open licences may be for everyone: <see cref="OpenLicence"/>.</summary>
        public sealed record LicenceNotOpen : Outcome;

        /// <summary>It is not read by a link: there is none to replace.</summary>
        public sealed record NotByLink : Outcome;

        /// <summary>This person owns no such course.</summary>
        public sealed record NotFound : Outcome;
    }

    public Task<Outcome> RunAsync(string courseSlug, long userId, CourseAudience audience, CancellationToken ct) => OwnAsync(courseSlug, userId, async (scope, course) =>
    {
        if (audience == CourseAudience.Everyone && (await scope.QueryAsync<ReviewRow>(LicencesSql, new { id = course.Id })).Any(review => !OpenLicence.Is(review.Licence)))
            return new Outcome.LicenceNotOpen();
        return await WriteAsync(scope, course.Id, audience, audience == CourseAudience.Link ? course.Code ?? uids.Next() : null);
    }, ct);

    /// <summary>Another link; the old one leads nowhere from then on.</summary>
    public Task<Outcome> NewLinkAsync(string courseSlug, long userId, CancellationToken ct) => OwnAsync(courseSlug, userId, async (scope, course) =>
        Words<CourseAudience>.Parse(course.Audience) == CourseAudience.Link ? await WriteAsync(scope, course.Id, CourseAudience.Link, uids.Next()) : new Outcome.NotByLink(), ct);

    Task<Outcome> OwnAsync(string courseSlug, long userId, Func<WriteScope, CourseRow, Task<Outcome>> change, CancellationToken ct) => db.WriteAsync(
        async scope => await scope.QuerySingleOrDefaultAsync<CourseRow>(FindSql + db.Dialect.ForUpdate, new { courseSlug, userId }) is { } course
            ? await change(scope, course)
            : new Outcome.NotFound(),
        ct);

    static async Task<Outcome> WriteAsync(WriteScope scope, long id, CourseAudience audience, string? code)
    {
        await scope.ExecuteAsync(UpdateSql, new { id, audience = audience.Word(), code });
        return new Outcome.Changed(audience, code);
    }

    const string FindSql = """
        select id, audience, code
          from course
         where slug = @courseSlug and owner_id = @userId and archived_at is null

        """;

    const string LicencesSql = """
        select r.licence
          from course_review i
          join review r on r.id = i.review_id
         where i.course_id = @id
        """;

    const string UpdateSql = "update course set audience = @audience, code = @code where id = @id";

    sealed class CourseRow
    {
        public long Id { get; init; }

        public required string Audience { get; init; }

        public string? Code { get; init; }
    }

    sealed class ReviewRow
    {
        public string? Licence { get; init; }
    }
}
