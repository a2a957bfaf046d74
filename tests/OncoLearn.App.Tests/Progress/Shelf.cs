using OncoLearn.App.Progress;
using OncoLearn.Core.Lessons;

namespace OncoLearn.App.Tests.Progress;

/// <summary>A course of the sections 8, 9 and 10 and another one of section 1, each section of four paragraphs, and two learners.</summary>
sealed class Shelf
{
    public const string Course = "mini";

    readonly KeepPlace _keep;
    readonly MarkUnderstood _mark;

    Shelf(TestDb db)
    {
        Db = db;
        _keep = new KeepPlace(db.Db, db.Clock);
        _mark = new MarkUnderstood(db.Db, db.Clock);
        Progress = new ReadCourseProgress(db.Db);
        Today = new ReadToday(db.Db, db.Clock);
    }

    public TestDb Db { get; }

    public ReadCourseProgress Progress { get; }

    public ReadToday Today { get; }

    public long Lin { get; private set; }

    public long Wu { get; private set; }

    public static async Task<Shelf> OpenAsync(TestDb db)
    {
        var shelf = new Shelf(db);
        shelf.Lin = await shelf.InsertAsync("insert into learner (uid, created_at) values ('lin', 0) returning id");
        shelf.Wu = await shelf.InsertAsync("insert into learner (uid, created_at) values ('wu', 0) returning id");
        await shelf.AddCourseAsync(Course, "8", "9", "10");
        await shelf.AddCourseAsync("other", "1");
        return shelf;
    }

    public Task<bool> KeepAsync(string number, int paragraph, long? learner = null, string course = Course) =>
        _keep.RunAsync(new(course, number, learner ?? Lin, paragraph), CancellationToken.None);

    public Task<bool> MarkAsync(string number, bool understood = true, long? learner = null, string course = Course) =>
        _mark.RunAsync(new(course, number, learner ?? Lin, understood), CancellationToken.None);

    public async Task<LessonPlace?> PlaceAsync(string number, long? learner = null) =>
        (await Progress.RunAsync(Course, learner ?? Lin, CancellationToken.None)).GetValueOrDefault(number);

    public async Task<(LessonState State, int Paragraph)> StateAsync(string number, long? learner = null)
    {
        var place = await PlaceAsync(number, learner);
        return (place!.State, place.Paragraph);
    }

    /// <summary>Practice in a course, or a sitting of a quiz of it, that was begun and handed in now.</summary>
    public async Task WorkAsync(string kind, string course, long? learner = null, bool preview = false)
    {
        var version = kind == "quiz" ? await AddQuizAsync(course) : (long?)null;
        await Db.ExecuteAsync(
            """
            insert into attempt (uid, learner_id, kind, course_id, quiz_version_id, behaviour, state, seed, started_at, submitted_at, max_score, last_seq, preview)
            select 'attempt-' || (select count(*) from attempt), @learner, @kind, case when @kind = 'practice' then c.id end, @version, 'self-check', 'graded', 1, @now, @now, 0, 1, @preview
              from course c
             where c.slug = @course
            """,
            new { learner = learner ?? Lin, kind, course, version, now = Db.Clock.GetUtcNow(), preview = preview ? 1 : 0 });
    }

    /// <summary>Practice of two questions that is begun now and not handed in.</summary>
    /// <returns>The number of the attempt.</returns>
    public async Task<long> BeginPracticeAsync(string course)
    {
        var attempt = await InsertAsync(
            """
            insert into attempt (uid, learner_id, kind, course_id, behaviour, state, seed, started_at, max_score, last_seq)
            select 'attempt-' || (select count(*) from attempt), @Lin, 'practice', c.id, 'self-check', 'in-progress', 1, @now, 2, 0
              from course c
             where c.slug = @course
            returning id
            """,
            new { Lin, course, now = Db.Clock.GetUtcNow() });
        var bank = await InsertAsync("insert into bank (uid, course_id, kind, created_at) select 'bank', id, 'shipped', 0 from course where slug = @course returning id", new { course });
        for (var slot = 1; slot <= 2; slot++)
        {
            var question = await InsertAsync("insert into question (uid, bank_id, state, use, created_at) values ('question-' || @slot, @bank, 'published', 'practice', 0) returning id", new { bank, slot });
            var version = await InsertAsync(
                """
                insert into question_version (question_id, version, type, schema_version, payload, category, difficulty, level, hash, created_at)
                values (@question, 1, 'true-false', 1, '{}', 'marker', 'easy', 'remember', 'h', 0)
                returning id
                """,
                new { question });
            await Db.ExecuteAsync(
                "insert into attempt_slot (attempt_id, slot, question_version_id, points, option_order, state) values (@attempt, @slot, @version, 1, '[]', 'unanswered')",
                new { attempt, slot, version });
        }
        return attempt;
    }

    /// <summary>The first question of an attempt is answered now.</summary>
    public Task AnswerAsync(long attempt) =>
        Db.ExecuteAsync("update attempt_slot set state = 'answered', answered_at = @now where attempt_id = @attempt and slot = 1", new { attempt, now = Db.Clock.GetUtcNow() });

    public Task<App.Progress.Today> TodayAsync(long? learner = null, params string[] langs) =>
        Today.RunAsync(learner ?? Lin, langs is [] ? ["en"] : langs, CancellationToken.None);

    async Task<long> AddQuizAsync(string course)
    {
        var quiz = await InsertAsync(
            "insert into quiz (uid, course_id, position, created_at) select 'quiz-' || (select count(*) from quiz), id, 1, 0 from course where slug = @course returning id", new { course });
        return await InsertAsync("insert into quiz_version (quiz_id, version, settings, hash, created_at) values (@quiz, 1, '{}', 'h', 0) returning id", new { quiz });
    }

    async Task AddCourseAsync(string slug, params string[] numbers)
    {
        var review = await InsertAsync("insert into review (uid, slug, kind, source_lang, created_at) values (@slug, @slug, 'shipped', 'zh-Hans', 0) returning id", new { slug });
        var course = await InsertAsync(
            "insert into course (uid, slug, position, created_at) values (@slug, @slug, (select count(*) from course), 0) returning id", new { slug });
        await Db.ExecuteAsync("insert into course_text (course_id, lang, title, summary) values (@course, 'en', @slug, 'A course.')", new { course, slug });
        await Db.ExecuteAsync("insert into course_review (course_id, review_id, position) values (@course, @review, 1)", new { course, review });
        foreach (var (at, number) in numbers.Index())
        {
            var uid = $"{slug}/{number}";
            var section = await InsertAsync(
                "insert into section (uid, review_id, number, level, position, created_at) values (@uid, @review, @number, 1, @at, 0) returning id", new { uid, review, number, at });
            var lesson = await InsertAsync(
                "insert into lesson (uid, course_id, section_id, position, created_at) values (@uid, @course, @section, @at, 0) returning id", new { uid, course, section, at });
            foreach (var lang in new[] { "en", "zh-Hans" }) await AddVersionAsync(section, lesson, number, lang);
        }
    }

    async Task AddVersionAsync(long section, long lesson, string number, string lang)
    {
        var title = $"{lang} {number}";
        var revision = await InsertAsync(
            "insert into section_revision (section_id, lang, revision, title, body, hash, created_at) values (@section, @lang, 1, @title, '', @title, 0) returning id",
            new { section, lang, title });
        var payload = LessonJson.Write(new Lesson(
            1, lang, number, 1, title, 3, [],
            [.. Enumerable.Range(1, 4).Select(at => new LessonBlock(LessonBlock.AnchorOf(at), at, at == 2 ? $"{lang} heading" : null, [], [], []))],
            [], []));
        var version = await InsertAsync(
            """
            insert into lesson_version (lesson_id, lang, generator_version, section_revision_id, payload, hash, created_at)
            values (@lesson, @lang, 1, @revision, @payload, @title, 0)
            returning id
            """,
            new { lesson, lang, revision, payload, title });
        await Db.ExecuteAsync("insert into lesson_current (lesson_id, lang, version_id) values (@lesson, @lang, @version)", new { lesson, lang, version });
    }

    Task<long> InsertAsync(string sql, object? args = null) => Db.Db.WriteAsync(scope => scope.ExecuteScalarAsync<long>(sql, args), CancellationToken.None);
}
