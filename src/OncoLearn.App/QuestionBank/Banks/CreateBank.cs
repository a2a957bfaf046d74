using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Banks;

/// <summary>Makes an empty bank that belongs to an instructor.</summary>
public sealed class CreateBank(Db db, IUidSource uids, TimeProvider clock)
{
    /// <param name="CourseSlug">The course that it is about; null for none.</param>
    /// <param name="AsksReview">Nothing of it is published before a second reader approves.</param>
    public sealed record Input(long UserId, LocalizedText Title, string? CourseSlug, bool AsksReview = false);

    public abstract record Outcome
    {
        public sealed record Created(string BankUid) : Outcome;

        public sealed record NoSuchCourse : Outcome;
    }

    public Task<Outcome> RunAsync(Input input, CancellationToken ct) => db.WriteAsync<Outcome>(async scope =>
    {
        long? courseId = null;
        if (input.CourseSlug is { } slug)
        {
            courseId = await scope.QuerySingleOrDefaultAsync<long?>(FindCourseSql, new { slug, userId = input.UserId });
            if (courseId is null) return new Outcome.NoSuchCourse();
        }
        var uid = uids.Next();
        var id = await scope.ExecuteScalarAsync<long>(InsertSql, new { uid, courseId, userId = input.UserId, asksReview = input.AsksReview ? 1 : 0, now = clock.GetUtcNow() });
        await BankTitles.WriteAsync(scope, id, input.Title);
        return new Outcome.Created(uid);
    }, ct);

    /// <summary>The course @slug, where the person @userId may see it.</summary>
    internal const string FindCourseSql = $"select id from course where slug = @slug and archived_at is null and id in {CourseAccess.SeenByUser}";

    const string InsertSql = """
        insert into bank (uid, course_id, owner_id, kind, asks_review, created_at)
        values (@uid, @courseId, @userId, 'own', @asksReview, @now)
        returning id
        """;
}
