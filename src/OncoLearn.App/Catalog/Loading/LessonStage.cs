using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Lessons;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Lessons, generated from the sections, and the learning objectives with the questions that serve them.</summary>
static class LessonStage
{
    static string ReadLessons(StagingScope scope) => $"""
        select l.id, l.uid, l.archived_at
          from lesson l
          join course c on c.id = l.course_id
         where {scope.Courses}
        """;

    static string ReadPositions(StagingScope scope) => $"""
        select l.id, l.position
          from lesson l
          join course c on c.id = l.course_id
         where {scope.Courses}
        """;

    const string UpdatePosition = "update lesson set position = @position where id = @id";

    static string ReadVersions(StagingScope scope) => $"""
        select v.id, v.lesson_id as owner_id, v.lang, v.hash
          from lesson_version v
          join lesson l on l.id = v.lesson_id
          join course c on c.id = l.course_id
         where {scope.Courses}
        """;

    static string ReadCurrent(StagingScope scope) => $"""
        select n.lesson_id as owner_id, n.lang, n.version_id as id, '' as hash
          from lesson_current n
          join lesson l on l.id = n.lesson_id
          join course c on c.id = l.course_id
         where {scope.Courses}
        """;

    const string PointAtVersion = """
        insert into lesson_current (lesson_id, lang, version_id) values (@ownerId, @lang, @id)
            on conflict (lesson_id, lang) do update set version_id = excluded.version_id
        """;

    const string ForgetVersion = "delete from lesson_current where lesson_id = @ownerId and lang = @lang";

    static string ReadObjectives(StagingScope scope) => $"""
        select o.id, o.uid, o.archived_at
          from objective o
          join section s on s.id = o.section_id
          join review r on r.id = s.review_id
         where {scope.Reviews}
        """;

    static readonly TextRows QuestionObjectives = new("question_objective", "question_id", ["objective_id"]);

    public static async Task RunAsync(StagingContext context, ContentSet set, ReviewRows reviews, Dictionary<string, long> courses, ClaimRows claims, QuestionRows questions)
    {
        var items = set.Courses.SelectMany(course => Generate(course, set)).ToList();
        var lessons = items.DistinctBy(item => item.Uid).ToList();
        var rows = await context.EnsureAsync(ReadLessons(context.Scope), lessons, item => item.Uid, (scope, batch) => scope.InsertAsync(
            "lesson (uid, course_id, section_id, position, created_at, archived_at)",
            batch.Select(item => new object?[] { item.Uid, courses[item.Course.Slug], reviews.Sections[item.Section], item.Position, context.Now, context.Now })));
        await VersionsAsync(context, items, rows, reviews);

        var wanted = lessons.Select(item => item.Uid).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("lesson", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        var positions = (await context.ReadAsync<PositionRow>(ReadPositions(context.Scope))).ToDictionary(row => row.Id, row => row.Position);
        foreach (var item in lessons.Where(item => positions[rows[item.Uid].Id] != item.Position))
            context.Publication.Add(UpdatePosition, new { id = rows[item.Uid].Id, position = item.Position });
        await ObjectivesAsync(context, lessons, reviews, claims, questions);
    }

    internal static IEnumerable<LessonItem> Generate(CourseContent course, ContentSet set)
    {
        var inQuiz = course.Quizzes.SelectMany(entry => entry.Value.Slots).Select(slot => slot.Question).ToHashSet(StringComparer.Ordinal);
        var review = set.Reviews.First(one => one.Slug == course.Reviews[0]);
        foreach (var text in review.Texts)
        {
            foreach (var (position, section) in text.Review.Sections.Index())
            {
                var lesson = LessonGenerator.Generate(new LessonSource(
                    text.Review.Lang,
                    section,
                    [.. course.Claims.Select(entry => entry.Value)],
                    [.. course.Conflicts.Select(entry => entry.Value)],
                    set.Entities.ToDictionary(entry => entry.Value.Key, entry => entry.Value, StringComparer.Ordinal),
                    set.Relations.ToDictionary(entry => entry.Value.Key, entry => entry.Value, StringComparer.Ordinal),
                    [.. course.Glossary.Select(entry => entry.Value)],
                    [.. course.Questions.Select(entry => entry.Value).Select(question => new QuestionOutline(question.Key, question.Use, inQuiz.Contains(question.Key), [.. question.Claims]))]));
                yield return new LessonItem(course, review.KeyOf(section.Number), position, lesson, ContentHash.Of(section.Title, section.Body));
            }
        }
    }

    static async Task VersionsAsync(StagingContext context, IReadOnlyList<LessonItem> items, Dictionary<string, IdentityRow> rows, ReviewRows reviews)
    {
        var versions = await context.EnsureVersionsAsync(ReadVersions(context.Scope), items, item => (new VersionKey(rows[item.Uid].Id, item.Lesson.Lang), item.Hash), (scope, batch) => scope.InsertAsync(
            "lesson_version (lesson_id, lang, generator_version, section_revision_id, payload, hash, created_at)",
            batch.Select(one => new object?[]
            {
                rows[one.Item.Uid].Id, one.Item.Lesson.Lang, one.Item.Lesson.GeneratorVersion,
                reviews.Revisions[new VersionKey(reviews.Sections[one.Item.Section], one.Item.Lesson.Lang)], one.Item.Payload, one.Item.Hash, context.Now,
            })));
        var current = (await context.ReadAsync<VersionRow>(ReadCurrent(context.Scope))).ToDictionary(row => row.Key, row => row.Id);
        foreach (var (key, row) in versions.Where(pair => current.GetValueOrDefault(pair.Key) != pair.Value.Id))
            context.Publication.Add(PointAtVersion, new { ownerId = key.OwnerId, lang = key.Lang, id = row.Id });
        // A lesson may have been there in another language before.
        var told = versions.Keys.Select(key => key.OwnerId).ToHashSet();
        foreach (var key in current.Keys.Where(key => told.Contains(key.OwnerId) && !versions.ContainsKey(key)))
            context.Publication.Add(ForgetVersion, new { ownerId = key.OwnerId, lang = key.Lang });
    }

    /// <summary>An objective is the same in every language: a section, a claim, a level. A question serves it where it asks about the claim.</summary>
    static async Task ObjectivesAsync(StagingContext context, IReadOnlyList<LessonItem> lessons, ReviewRows reviews, ClaimRows claims, QuestionRows questions)
    {
        var items = lessons
            .SelectMany(item => item.Lesson.Objectives.Select(objective => (
                item.Course,
                item.Section,
                Objective: objective,
                Uid: Uids.Objective(item.Course.Reviews[0], item.Key, objective.Claim, objective.Level.Word()))))
            .ToList();
        var rows = await context.EnsureAsync(ReadObjectives(context.Scope), items, item => item.Uid, (scope, batch) => scope.InsertAsync(
            "objective (uid, section_id, claim_id, level, created_at, archived_at)",
            batch.Select(item => new object?[]
            {
                item.Uid, reviews.Sections[item.Section], claims.Ids[Uids.Claim(item.Course.Reviews[0], item.Objective.Claim)], item.Objective.Level.Word(), context.Now, context.Now,
            })));
        var wanted = items.Select(item => item.Uid).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("objective", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        var serving = lessons.Select(item => item.Course).Distinct().SelectMany(course => course.Questions.Select(entry => (
            (object)questions.Ids[Uids.Question(course.Slug, entry.Value.Key)],
            (IReadOnlyList<object?[]>)[.. items.Where(item => item.Course == course && entry.Value.Claims.Contains(item.Objective.Claim, StringComparer.Ordinal)).Select(item => new object?[] { rows[item.Uid].Id })])));
        await QuestionObjectives.CompareAsync(context, [.. serving]);
    }

    /// <param name="Key">Of its section.</param>
    internal sealed record LessonItem(CourseContent Course, string Key, int Position, Lesson Lesson, string SectionHash)
    {
        public string Uid { get; } = Uids.Lesson(Course.Slug, Key);

        /// <summary>Uid.</summary>
        public string Section { get; } = Uids.Section(Course.Reviews[0], Key);

        public string Payload { get; } = LessonJson.Write(Lesson);

        public string Hash => ContentHash.Of(Payload, SectionHash);
    }

    sealed record PositionRow
    {
        public long Id { get; init; }

        public int Position { get; init; }
    }
}
