using OncoLearn.App.Attempts;
using OncoLearn.App.Progress;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>The key of a question is that of its unchanged copies: where the one is kept back, so are the others.</summary>
public sealed class CopiedKeyTests
{
    const string Held = """
        {"title":{"en":"First"},"intro":{"en":"Begin."},"behaviour":"deferred","timeLimitMinutes":null,
         "release":{"score":"after-submission","correctness":"after-closing","reasons":"after-closing","key":"after-closing","evidence":"after-closing"} }
        """;

    const string Sharing = "nupr1/quiz/second";

    [Theory, DatabaseData]
    public async Task While_a_quiz_runs_its_questions_are_not_practised_as_their_originals_or_copies(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await MakeCopyAsync(db, "practice-1", of: "exam-1");
        await MakeCopyAsync(db, "exam-2", of: "practice-2");
        // Both are copies of a copy that nobody is asked.
        await MakeCopyAsync(db, "practice-5", of: "practice-6");
        await MakeCopyAsync(db, "practice-3", of: "practice-5");
        await MakeCopyAsync(db, "exam-3", of: "practice-5");
        await db.ExecuteAsync("update question set state = 'retired' where uid in ('practice-5', 'practice-6')");
        var quiz = await room.StartQuizAsync();

        foreach (var question in new[] { "practice-1", "practice-2", "practice-3" })
            Assert.Equal(quiz, Assert.IsType<CheckQuestion.Outcome.WaitsInAttempt>(await CheckAsync(room, question, room.Lin)).AttemptUid);
        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, "practice-4", room.Lin));
        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, "practice-1", room.Wu));
        Assert.Equal(["practice-4"], await QuestionsAsync(db, await room.StartPracticeAsync()));

        await room.SubmitAsync(quiz);
        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, "practice-1", room.Lin));
    }

    [Theory, DatabaseData]
    public async Task A_copy_is_held_in_the_versions_that_nobody_changed(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await MakeCopyAsync(db, "practice-1", of: "exam-1");
        await MakeCopyAsync(db, "practice-2", of: "exam-2");
        await NewVersionAsync(db, "practice-1");
        // A word of the original was mended since: the copy asks what the quiz asks all the same.
        await NewVersionAsync(db, "exam-2");
        await db.ExecuteAsync("update quiz_slot set question_version_id = (select current_version_id from question where uid = 'exam-2') where position = 2");
        await room.StartQuizAsync();

        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, "practice-1", room.Lin));
        Assert.IsType<CheckQuestion.Outcome.WaitsInAttempt>(await CheckAsync(room, "practice-2", room.Lin));
    }

    [Theory, DatabaseData]
    public async Task What_a_quiz_holds_back_is_told_of_no_copy(TestDb db)
    {
        var room = await OpenHeldAsync(db);
        await MakeCopyAsync(db, "practice-1", of: "exam-1");
        var practice = await room.StartPracticeAsync();
        foreach (var slot in (await room.ReadAsync(practice)).Slots) await room.AnswerAsync(practice, slot.Number, "right");
        var read = new ReadAccuracy(db.Db, db.Clock);
        Assert.Equal((4, 0), await CountsAsync());
        var quiz = await room.StartQuizAsync();
        await room.AnswerAsync(quiz, 1, "right");
        await room.SubmitAsync(quiz);

        Assert.True(Assert.IsType<CheckQuestion.Outcome.WaitsInAttempt>(await CheckAsync(room, "practice-1", room.Lin)).IsHeld);
        var kept = Assert.Single((await room.ReadAsync(practice)).Slots, slot => slot.HeldElsewhere);
        Assert.Equal(("practice-1", null, null), (kept.About.QuestionUid, kept.Review, kept.Fraction));
        // The quiz's own answer and its copy's.
        Assert.Equal((3, 2), await CountsAsync());

        db.Clock.Advance(TimeSpan.FromDays(3));
        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, "practice-1", room.Lin));
        Assert.All((await room.ReadAsync(practice)).Slots, slot => Assert.NotNull(slot.Review));

        async Task<(int Answers, int Withheld)> CountsAsync() => await read.RunAsync(new(room.Lin, TimeZoneInfo.Utc), CancellationToken.None) is var view ? (view.All.Answers, view.Withheld) : default;
    }

    [Theory, DatabaseData]
    public async Task A_quiz_ends_the_practice_set_that_would_show_the_key_of_a_copy(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await MakeCopyAsync(db, "exam-1", of: "practice-1");
        var practice = await room.StartPracticeAsync();
        await room.StartQuizAsync();

        Assert.NotEqual(AttemptState.InProgress, (await room.ReadAsync(practice)).State);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_that_asks_the_same_as_an_open_one_has_to_wait_and_its_sum_with_it(TestDb db)
    {
        var room = await OpenHeldAsync(db);
        await MakeCopyAsync(db, "practice-1", of: "exam-1");
        await SharingQuiz.AddAsync(db, Classroom.Quiz, Sharing);
        await db.ExecuteAsync(
            """
            update quiz_slot set question_version_id = (select current_version_id from question where uid = 'practice-1')
             where quiz_version_id = (select v.id from quiz_version v join quiz q on q.id = v.quiz_id where q.uid = @Sharing)
            """,
            new { Sharing });
        await db.ExecuteAsync("update quiz_version set settings = replace(settings, 'after-closing', 'after-submission') where quiz_id = (select id from quiz where uid = @Sharing)", new { Sharing });
        var first = await room.StartQuizAsync();
        Assert.Equal(first, Assert.IsType<StartQuiz.Outcome.SharesQuestions>(await StartAsync()).OpenAttemptUid);

        await room.SubmitAsync(first);
        var second = Assert.IsType<StartQuiz.Outcome.Started>(await StartAsync()).AttemptUid;
        await room.AnswerAsync(second, 1, "right");
        var done = await room.SubmitAsync(second);
        Assert.Equal((null, null), (done.Score, Assert.Single(done.Slots).Fraction));

        Task<StartQuiz.Outcome> StartAsync() => room.StartQuiz.RunAsync(new(Sharing, room.Lin, room.Command(), room.Page), CancellationToken.None);
    }

    /// <summary>A room whose quiz holds back everything but the score until it closes, in two days.</summary>
    static async Task<Classroom> OpenHeldAsync(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await db.ExecuteAsync("update quiz_version set settings = @Held, key_release = 'after-closing'", new { Held });
        await db.ExecuteAsync("update quiz set closes_at = @at", new { at = db.Clock.GetUtcNow().AddDays(2) });
        return room;
    }

    static async Task MakeCopyAsync(TestDb db, string copy, string of)
    {
        await db.ExecuteAsync("update question set origin_version_id = (select o.current_version_id from question o where o.uid = @of) where uid = @copy", new { copy, of });
        await db.ExecuteAsync(
            """
            update question_version
               set payload = (select o.payload from question_version o join question q on q.current_version_id = o.id where q.uid = @of)
             where question_id = (select q.id from question q where q.uid = @copy)
            """,
            new { copy, of });
    }

    static async Task NewVersionAsync(TestDb db, string question)
    {
        await db.ExecuteAsync(
            """
            insert into question_version (question_id, version, type, schema_version, payload, category, section_id, difficulty, level, hash, created_at)
            select v.question_id, 2, v.type, v.schema_version, replace(v.payload, 'Stem', 'Mended stem'), v.category, v.section_id, v.difficulty, v.level, 'other', 0
              from question q
              join question_version v on v.id = q.current_version_id
             where q.uid = @question
            """,
            new { question });
        await db.ExecuteAsync("update question set current_version_id = (select v.id from question_version v where v.question_id = question.id and v.version = 2) where uid = @question", new { question });
    }

    static async Task<CheckQuestion.Outcome> CheckAsync(Classroom room, string question, long learner) => await room.Check.RunAsync(
        new(question, await room.Db.ExecuteScalarAsync<long>($"select current_version_id from question where uid = '{question}'"), Classroom.Position("2"), learner), CancellationToken.None);

    static Task<IReadOnlyList<string>> QuestionsAsync(TestDb db, string attempt) => db.QueryAsync<string>(
        $"select q.uid from attempt a join attempt_slot s on s.attempt_id = a.id join question_version v on v.id = s.question_version_id join question q on q.id = v.question_id where a.uid = '{attempt}' order by q.uid");
}
