using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Attempts;

/// <summary>Starts a quiz, or goes on with the learner's attempt at it that is in progress.</summary>
public sealed class StartQuiz(Db db, AttemptStore store, QuestionVersions questions, QuestionPools pools, AttemptSeeds seeds, TimeProvider clock)
{
    public enum Door
    {
        /// <summary>By the uid of a quiz of a course.</summary>
        Course,

        /// <summary>By the code that its owner gave.</summary>
        Code,

        /// <summary>By its uid, as its owner looks at the newest version: that counts nowhere, and no rule of who may start when holds.</summary>
        Preview,
    }

    /// <param name="Quiz">The uid or the code, as the door says.</param>
    public sealed record Input(string Quiz, long LearnerId, string CommandId, StepContext Context)
    {
        public Door Door { get; init; }

        /// <summary>The owner's account, for <see cref="Door.Preview"/>.</summary>
        public long? UserId { get; init; }
    }

    public abstract record Outcome
    {
        public sealed record Started(string AttemptUid) : Outcome;

        /// <summary>A question of the quiz waits in another quiz that the learner has open: this one's result would tell its key.</summary>
        public sealed record SharesQuestions(string OpenAttemptUid) : Outcome;

        /// <summary>It is not open yet, or not any more.</summary>
        public sealed record OutsideWindow : Outcome;

        /// <summary>The learner has sat it as often as it may be sat.</summary>
        public sealed record NoSittingLeft : Outcome;

        /// <summary>Its draws find too few questions now.</summary>
        public sealed record TooFewQuestions : Outcome;

        /// <summary>There is no such quiz, it has been withdrawn, or it is of a course that the learner may not see.</summary>
        public sealed record NotFound : Outcome;

        /// <summary>What its draws may take has to be read first, outside of the write.</summary>
        internal sealed record NeedsPools(long VersionId, long OwnerId, IReadOnlyList<SlotPlan> Slots) : Outcome;
    }

    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        var seed = seeds.Next();
        Pools? read = null;
        while (true)
        {
            var before = read;
            var outcome = await db.WriteAsync(scope => StartAsync(scope, input, seed, before), ct);
            if (outcome is not Outcome.NeedsPools needs) return outcome;
            read = new Pools(needs.VersionId, await pools.FindAsync(
                [.. needs.Slots.OfType<SlotPlan.Draw>().Select(draw => draw.Pool)], [.. needs.Slots.OfType<SlotPlan.Fixed>().Select(slot => slot.VersionId)], needs.OwnerId, ct));
        }
    }

    async Task<Outcome> StartAsync(WriteScope scope, Input input, long seed, Pools? read)
    {
        await store.LockLearnerAsync(scope, input.LearnerId);
        var uid = CommandIds.AttemptUid(input.LearnerId, input.CommandId, input.Quiz);
        if (await store.LockAsync(scope, uid, input.LearnerId) is not null) return new Outcome.Started(uid);
        if (await scope.QuerySingleOrDefaultAsync<QuizRow>($"{FindSql(input.Door)} {db.Dialect.ForShareOf("q")}", new { quiz = input.Quiz, learnerId = input.LearnerId, userId = input.UserId }) is not { } quiz) return new Outcome.NotFound();
        var (now, preview) = (clock.GetUtcNow(), input.Door == Door.Preview);
        var open = await scope.QueryAsync<string>(OpenAttemptsSql, new { quizId = quiz.Id, learnerId = input.LearnerId, preview = preview ? 1 : 0 });
        if (preview)
            // It may be of an older state: a look is always at today's.
            foreach (var earlier in open) await store.CloseAsync(scope, earlier, input.LearnerId, now, input.Context);
        else if (await InUseAsync(scope, open, input.LearnerId, now) is { } mine)
            return new Outcome.Started(mine);
        var settings = QuizSettings.FromJson(quiz.Settings);
        if (!preview && await RefuseAsync(scope, quiz, settings, input.LearnerId, now) is { } refused) return refused;
        var slots = await QuizSlots.ReadAsync(scope, quiz.VersionId);
        if (slots.Any(slot => slot is SlotPlan.Draw) && read?.VersionId != quiz.VersionId) return new Outcome.NeedsPools(quiz.VersionId, quiz.OwnerId ?? 0, slots);
        var draw = new QuizDraw(slots, read?.Candidates ?? [], seed);
        var (places, sharing) = preview ? (draw.Draw(None), null) : await ChooseAsync(scope, draw, settings, input, now);
        if (sharing is not null) return new Outcome.SharesQuestions(sharing);
        if (places is not { Count: > 0 }) return new Outcome.TooFewQuestions();
        await InsertAsync(scope, input, new Opened(uid, seed, quiz, settings, draw, places, now));
        return new Outcome.Started(uid);
    }

    static async Task<Outcome?> RefuseAsync(WriteScope scope, QuizRow quiz, QuizSettings settings, long learnerId, DateTimeOffset now)
    {
        if (now < quiz.OpensAt || now >= quiz.ClosesAt) return new Outcome.OutsideWindow();
        if (settings.Sittings is not { } most) return null;
        return await scope.ExecuteScalarAsync<int>(SittingsSql, new { quizId = quiz.Id, learnerId }) >= most ? new Outcome.NoSittingLeft() : null;
    }

    /// <summary>
    /// Draws what the learner meets nowhere else while its key is unreleased there, as far as that goes. A practice set that holds a question of the quiz would show its key: it
    /// ends here, with what was answered. Where answers are graded at once, it does not draw either what another quiz holds back: to grade that would tell it.
    /// </summary>
    /// <returns>The questions, null where there are too few; or the open attempt at another quiz that holds one of them.</returns>
    async Task<(IReadOnlyList<QuizDraw.Place>? Places, string? Sharing)> ChooseAsync(WriteScope scope, QuizDraw draw, QuizSettings settings, Input input, DateTimeOffset now)
    {
        var held = await scope.QueryAsync<HeldRow>(HeldSql, new { learnerId = input.LearnerId });
        var quizzes = held.Where(row => row.Kind == "quiz").ToList();
        var untold = settings.Behaviour.GradesAtOnce ? await HeldBack.QuestionsAsync(scope, input.LearnerId, now) : None;
        var places = draw.Draw(Ids(held, untold)) ?? draw.Draw(Ids(quizzes, untold)) ?? draw.Draw(Ids(quizzes, None)) ?? draw.Draw(None);
        if (places is null) return (null, null);
        var chosen = places.Select(place => place.VersionId).ToHashSet();
        IEnumerable<string> Holding(IEnumerable<HeldRow> rows) => [.. rows.Where(row => chosen.Contains(row.VersionId)).Select(row => row.Uid).Distinct(StringComparer.Ordinal)];
        if (await InUseAsync(scope, Holding(quizzes), input.LearnerId, now) is { } other) return (null, other);
        foreach (var uid in Holding(held.Where(row => row.Kind == "practice"))) await store.CloseAsync(scope, uid, input.LearnerId, now, input.Context);
        return (places, null);
    }

    async Task InsertAsync(WriteScope scope, Input input, Opened opened)
    {
        var served = await questions.GetAsync([.. opened.Places.Select(place => place.VersionId)], scope.Connection, scope.Transaction, scope.Token);
        var ordered = opened.Draw.Order(opened.Places, opened.Settings.ShufflesQuestions, place => served[place.VersionId].VignetteId);
        var attempt = new Attempt
        {
            Kind = AttemptKind.Quiz,
            Behaviour = opened.Settings.Behaviour,
            StartedAt = opened.At,
            DeadlineAt = opened.Deadline(input.Door),
            Slots = [.. ordered.Select((place, at) => NewSlot.Of(at + 1, served[place.VersionId], place.Points, opened.Seed, opened.Settings.ShufflesOptions))],
        };
        await store.InsertAsync(
            scope,
            new NewAttempt(opened.Uid, input.CommandId, input.LearnerId, opened.Quiz.CourseId, opened.Seed, attempt) { QuizVersionId = opened.Quiz.VersionId, Preview = input.Door == Door.Preview },
            input.Context);
    }

    /// <summary>The first of these attempts that can be gone on with. One that is overdue is handed in on the way.</summary>
    async Task<string?> InUseAsync(WriteScope scope, IEnumerable<string> uids, long learnerId, DateTimeOffset now)
    {
        foreach (var uid in uids)
        {
            if (await store.LockAsync(scope, uid, learnerId) is not { } stored) continue;
            if (!AttemptMachine.IsOverdue(stored.Attempt, now)) return uid;
            await ExpireAttempts.ExpireAsync(scope, store, stored, now);
        }
        return null;
    }

    static HashSet<long> Ids(IEnumerable<HeldRow> rows, IEnumerable<long> others) => [.. rows.Select(row => row.VersionId), .. others];

    static readonly IReadOnlySet<long> None = new HashSet<long>();

    /// <summary>Read with a lock: when it closes stands in the attempt, and is not changed in between.</summary>
    static string FindSql(Door door) => $"""
        select q.id, q.course_id, q.owner_id, q.opens_at, q.closes_at, v.id as version_id, v.settings
          from quiz q
          join quiz_version v on v.id = {(door == Door.Preview ? "q.head_version_id" : "q.current_version_id")}
         where {(door == Door.Code ? "q.code = @quiz" : "q.uid = @quiz")} and q.archived_at is null {For(door)}
        """;

    static string For(Door door) => door switch
    {
        Door.Course => $"and (q.course_id is null or q.course_id in {CourseAccess.Seen})",
        Door.Preview => "and q.owner_id = @userId",
        _ => "",
    };

    /// <summary>An attempt whose keys are held back and that has ended blocks nothing: what it holds back stays held back here too.</summary>
    const string HeldSql = $"""
        select w.kind, w.uid, w.version_id
          from {UnreleasedKeys.Sql} w
        """;

    const string SittingsSql = """
        select count(*)
          from attempt a
          join quiz_version v on v.id = a.quiz_version_id
         where a.learner_id = @learnerId and a.preview = 0 and v.quiz_id = @quizId
        """;

    const string OpenAttemptsSql = """
        select a.uid
          from attempt a
          join quiz_version v on v.id = a.quiz_version_id
         where a.learner_id = @learnerId and a.state = 'in-progress' and a.preview = @preview and v.quiz_id = @quizId
         order by a.started_at desc
        """;

    sealed record Pools(long VersionId, IReadOnlyList<IReadOnlyList<QuestionPools.Candidate>> Candidates);

    sealed record Opened(string Uid, long Seed, QuizRow Quiz, QuizSettings Settings, QuizDraw Draw, IReadOnlyList<QuizDraw.Place> Places, DateTimeOffset At)
    {
        /// <summary>The end of the time or of the quiz, whichever comes first. A look at a quiz that has closed goes by the time alone.</summary>
        public DateTimeOffset? Deadline(Door door)
        {
            var limit = At + Settings.TimeLimit;
            return Quiz.ClosesAt is not { } closes || (door == Door.Preview && closes <= At) || limit < closes ? limit : closes;
        }
    }

    sealed class QuizRow
    {
        public long Id { get; init; }

        public long? CourseId { get; init; }

        public long? OwnerId { get; init; }

        public DateTimeOffset? OpensAt { get; init; }

        public DateTimeOffset? ClosesAt { get; init; }

        public long VersionId { get; init; }

        public required string Settings { get; init; }
    }

    sealed class HeldRow
    {
        public required string Kind { get; init; }

        public required string Uid { get; init; }

        public long VersionId { get; init; }
    }
}
