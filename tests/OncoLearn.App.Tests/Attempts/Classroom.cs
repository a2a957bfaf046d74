using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Attempts;
using OncoLearn.App.Data;
using OncoLearn.App.Grading;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.Quizzes;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>
/// A course with six practice questions and a quiz of three exam questions, two learners, and the use cases on one database. In every
/// question the option named "right" is right.
/// </summary>
sealed class Classroom
{
    public const string Course = "nupr1";
    public const string Quiz = "nupr1/quiz/first";

    readonly QuestionVersions _questions;
    readonly AttemptStore _store;
    int _commands;
    int _process;

    /// <param name="own">The process's own way to the database.</param>
    Classroom(TestDb db, Db own)
    {
        Db = db;
        _questions = new QuestionVersions(own.Dialect);
        _store = new AttemptStore(own.Dialect, _questions);
        var seeds = new AttemptSeeds(db.Uids);
        StartQuiz = new StartQuiz(own, _store, _questions, new QuestionPools(own), seeds, db.Clock);
        StartPractice = new StartPractice(own, _store, _questions, seeds, db.Clock);
        Act = new ActOnAttempt(own, _store, db.Clock);
        Read = new ReadAttempt(own, _store, db.Clock);
        Progress = new ReadProgress(own, db.Clock);
        List = new ListAttempts(own, db.Clock);
        Expire = new ExpireAttempts(own, _store, db.Clock, NullLogger<ExpireAttempts>.Instance);
        Steps = new StepCheck(own, _store);
        Check = new CheckQuestion(own, _questions, db.Clock);
        Judge = new JudgeAnswer(own, _store, db.Clock);
        Waiting = new ReadWaiting(own, _questions);
        Judgement = new ReadJudgement(own, _questions);
    }

    public TestDb Db { get; }

    public StartQuiz StartQuiz { get; }

    public StartPractice StartPractice { get; }

    public ActOnAttempt Act { get; }

    public ReadAttempt Read { get; }

    public ReadProgress Progress { get; }

    public ListAttempts List { get; }

    public ExpireAttempts Expire { get; }

    public CheckQuestion Check { get; }

    public StepCheck Steps { get; }

    public JudgeAnswer Judge { get; }

    public ReadWaiting Waiting { get; }

    public ReadJudgement Judgement { get; }

    public long Lin { get; private set; }

    public long Wu { get; private set; }

    /// <param name="behaviour">Of the quiz, as its settings name it.</param>
    /// <param name="rules">More of the quiz's settings, such as <c>,"tries":2</c>.</param>
    public static async Task<Classroom> OpenAsync(TestDb db, int? minutes = null, string behaviour = "deferred", string rules = "")
    {
        var room = await OpenWithCoursesAsync(db);
        await room.FillAsync(minutes, behaviour, rules);
        return room;
    }

    /// <summary>Over the courses that the database has.</summary>
    public static async Task<Classroom> OpenWithCoursesAsync(TestDb db)
    {
        var room = new Classroom(db, db.Db);
        room.Lin = await room.InsertAsync("insert into learner (uid, created_at) values ('lin', 0) returning id");
        room.Wu = await room.InsertAsync("insert into learner (uid, created_at) values ('wu', 0) returning id");
        return room;
    }

    /// <summary>The same room as another process serves it: with its own connections, its own writer, and nothing in memory yet.</summary>
    public Classroom InAnotherProcess() => new(Db, Db.OpenAnother()) { Lin = Lin, Wu = Wu, _process = _process + 1 };

    /// <summary>A new command id, as a page makes one.</summary>
    public string Command() => $"command-{_process}-{++_commands:D10}";

    public StepContext Page { get; } = new("en", "tab-1", 1500);

    public async Task<string> StartQuizAsync(long? learner = null, string? command = null) =>
        Assert.IsType<StartQuiz.Outcome.Started>(await StartQuiz.RunAsync(new(Quiz, learner ?? Lin, command ?? Command(), Page), CancellationToken.None)).AttemptUid;

    public async Task<string> StartPracticeAsync(string? category = "marker", string? section = null, string? command = null) =>
        Assert.IsType<StartPractice.Outcome.Started>(
            await StartPractice.RunAsync(new(new StartPractice.Subject.OfCourse(Course, category, section), Lin, command ?? Command(), Page), CancellationToken.None)).AttemptUid;

    public async Task<AttemptView> ReadAsync(string uid, long? learner = null) =>
        await Read.RunAsync(uid, learner ?? Lin, CancellationToken.None) ?? throw new InvalidOperationException($"{uid} is not there.");

    /// <param name="kind">Where the page is for another kind than the attempt's.</param>
    public async Task<ActOnAttempt.Outcome> ActAsync(string uid, AttemptCommand command, long? learner = null, AttemptKind? kind = null) => await Act.RunAsync(
        new(kind ?? Words<AttemptKind>.Parse((await Db.ExecuteScalarAsync<string>($"select kind from attempt where uid = '{uid}'"))!), uid, learner ?? Lin, command, Page),
        CancellationToken.None);

    /// <summary>Chooses the option with this text, wherever the attempt shows it.</summary>
    public async Task<ActOnAttempt.Outcome> AnswerAsync(string uid, int slot, string option, long? baseSeq = null, string? command = null)
    {
        var view = await ReadAsync(uid);
        return await ActAsync(uid, new AttemptCommand.Answer(command ?? Command(), baseSeq ?? view.LastSeq, slot, Choice(view.Slots[slot - 1], option)));
    }

    /// <summary>As <see cref="AnswerAsync"/>, with a certainty from 1 to 3.</summary>
    public async Task<ActOnAttempt.Outcome> AnswerSurelyAsync(string uid, int slot, string option, string certainty)
    {
        var view = await ReadAsync(uid);
        return await ActAsync(uid, new AttemptCommand.Answer(Command(), view.LastSeq, slot, Choice(view.Slots[slot - 1], option).With(CertaintyField.Name, [certainty])));
    }

    /// <summary>Judges the only part of a slot.</summary>
    /// <param name="user">The person who judges; what the shipped courses have, anybody may.</param>
    public async Task<JudgeAnswer.Outcome> JudgeAsync(string uid, int slot, double fraction, string? comment = null, long? baseSeq = null, string? command = null, long user = 0) =>
        await Judge.RunAsync(
            new(uid, slot, user, Wu, command ?? Command(), baseSeq ?? await Db.ExecuteScalarAsync<long>($"select last_seq from attempt where uid = '{uid}'"), [new("options", fraction)], comment, Page),
            CancellationToken.None);

    public async Task<AttemptView> SubmitAsync(string uid)
    {
        Assert.IsType<ActOnAttempt.Outcome.Done>(await ActAsync(uid, new AttemptCommand.Submit(Command(), 0)));
        return await ReadAsync(uid);
    }

    public static AnswerFields Choice(SlotView slot, string option)
    {
        var face = (Core.Questions.SingleBestAnswer.SingleBestAnswerFace)slot.Face!;
        var position = face.Options.First(one => one.Text.In(["en"]).Value == option).Position;
        return Position(position.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public static AnswerFields Position(string position) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["choice"] = [position] });

    Task<long> InsertAsync(string sql, object? args = null) => Db.Db.WriteAsync(scope => scope.ExecuteScalarAsync<long>(sql, args), CancellationToken.None);

    async Task FillAsync(int? minutes, string behaviour, string rules)
    {
        var review = await InsertAsync("insert into review (uid, slug, kind, source_lang, created_at) values ('nupr1', 'nupr1', 'shipped', 'zh-Hans', 0) returning id");
        var section = await InsertAsync("insert into section (uid, review_id, number, level, position, created_at) values ('nupr1/8', @review, '8', 1, 8, 0) returning id", new { review });
        var course = await InsertAsync("insert into course (uid, slug, position, created_at) values ('nupr1', 'nupr1', 1, 0) returning id");
        await Db.ExecuteAsync("insert into course_text (course_id, lang, title, summary) values (@course, 'en', 'NUPR1', 'A course.')", new { course });
        await Db.ExecuteAsync("insert into course_review (course_id, review_id, position) values (@course, @review, 1)", new { course, review });
        var bank = await InsertAsync("insert into bank (uid, course_id, kind, created_at) values ('nupr1/bank', @course, 'shipped', 0) returning id", new { course });
        for (var at = 1; at <= 6; at++)
            await QuestionAsync(bank, $"practice-{at}", "practice", at <= 4 ? "marker" : "therapy", at == 1 ? section : null);
        var quiz = await InsertAsync("insert into quiz (uid, course_id, position, created_at) values (@Quiz, @course, 1, 0) returning id", new { Quiz, course });
        var version = await InsertAsync(
            "insert into quiz_version (quiz_id, version, settings, hash, created_at) values (@quiz, 1, @settings, 'h', 0) returning id",
            new
            {
                quiz,
                settings = $$"""{"title":{"en":"First"},"intro":{"en":"Begin."},"behaviour":"{{behaviour}}","timeLimitMinutes":{{minutes?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}}{{rules}}}""",
            });
        for (var at = 1; at <= 3; at++)
        {
            var question = await QuestionAsync(bank, $"exam-{at}", "exam", "mechanism", section);
            await Db.ExecuteAsync(
                "insert into quiz_slot (quiz_version_id, position, question_version_id, points) values (@version, @at, @question, @points)",
                new { version, at, question, points = (double)at });
        }
        await Db.ExecuteAsync("update quiz set current_version_id = @version where id = @quiz", new { version, quiz });
    }

    async Task<long> QuestionAsync(long bank, string key, string use, string category, long? section)
    {
        var question = await InsertAsync(
            "insert into question (uid, bank_id, state, use, created_at) values (@key, @bank, 'published', @use, 0) returning id", new { key, bank, use });
        var version = await InsertAsync(
            """
            insert into question_version (question_id, version, type, schema_version, payload, category, section_id, difficulty, level, hash, created_at)
            values (@question, 1, 'single-best-answer', 1, @payload, @category, @section, 'easy', 'remember', 'h', 0)
            returning id
            """,
            new { question, category, section, payload = Payload(key) });
        await Db.ExecuteAsync("insert into question_part (question_version_id, part_key, position, weight) values (@version, 'options', 1, 1.0)", new { version });
        await Db.ExecuteAsync("update question set current_version_id = @version where id = @question", new { version, question });
        return version;
    }

    static string Payload(string key) => $$"""
        {
          "stem": { "en": "Stem of {{key}}" },
          "explanation": { "en": "Explanation of {{key}}" },
          "options": [
            { "id": "o1", "text": { "en": "wrong" }, "reason": { "en": "reason" } },
            { "id": "o2", "text": { "en": "right" }, "reason": { "en": "reason" }, "correct": true },
            { "id": "o3", "text": { "en": "other" }, "reason": { "en": "reason" } }
          ]
        }
        """;
}
