using OncoLearn.App.Data;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>Makes whoever has the link to a course one of its readers.</summary>
public sealed class JoinCourse(Db db, TimeProvider clock)
{
    /// <param name="Owner">The name that the owner shows; null where the owner is gone.</param>
    /// <param name="Joined">There is nothing to do: it is the learner's own, or they are a reader already.</param>
    public sealed record View(string CourseSlug, LocalizedText Title, LocalizedText Summary, string? Owner, bool Joined);

    public abstract record Outcome
    {
        public sealed record Joined(string CourseSlug) : Outcome;

        /// <summary>No course has this link, or no longer.</summary>
        public sealed record NotFound : Outcome;
    }

    /// <summary>What the link leads to.</summary>
    /// <returns>Null where no course has this link, or no longer.</returns>
    public async Task<View?> FindAsync(string code, long learnerId, CancellationToken ct) =>
        await db.QueryAsync<Row>(FindSql, new { code, learnerId }, ct) is [var course, ..] texts
            ? new View(
                course.Slug,
                new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Title))),
                new LocalizedText(texts.Select(text => KeyValuePair.Create(text.Lang, text.Summary))),
                course.Owner,
                course.Joined)
            : null;

    /// <summary>Joining twice changes nothing, nor does joining one's own course.</summary>
    public Task<Outcome> RunAsync(string code, long learnerId, CancellationToken ct) => db.WriteAsync<Outcome>(async scope =>
    {
        if (await scope.QuerySingleOrDefaultAsync<CourseRow>(CourseSql, new { code }) is not { } course) return new Outcome.NotFound();
        await scope.ExecuteAsync(InsertSql, new { id = course.Id, learnerId, now = clock.GetUtcNow() });
        return new Outcome.Joined(course.Slug);
    }, ct);

    const string ByCode = "c.code = @code and c.audience = 'link' and c.archived_at is null";

    const string FindSql = $"""
        select c.slug, t.lang, t.title, t.summary, u.display_name as owner,
               case when u.learner_id = @learnerId or exists (select 1 from course_reader x where x.course_id = c.id and x.learner_id = @learnerId) then 1 else 0 end as joined
          from course c
          join course_text t on t.course_id = c.id
          left join app_user u on u.id = c.owner_id
         where {ByCode}
        """;

    const string CourseSql = $"""
        select c.id, c.slug
          from course c
         where {ByCode}
        """;

    const string InsertSql = """
        insert into course_reader (course_id, learner_id, created_at)
        select c.id, @learnerId, @now
          from course c
         where c.id = @id and not exists (select 1 from app_user u where u.id = c.owner_id and u.learner_id = @learnerId)
            on conflict (course_id, learner_id) do nothing
        """;

    sealed class CourseRow
    {
        public long Id { get; init; }

        public required string Slug { get; init; }
    }

    sealed class Row
    {
        public required string Slug { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }

        public required string Summary { get; init; }

        public string? Owner { get; init; }

        public bool Joined { get; init; }
    }
}
