using System.Data.Common;
using Dapper;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Statistics;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Results;

/// <summary>How a quiz went, for its owner: a fixed number of statements, however many attempts there are. An author's own looks at it are in none of the numbers.</summary>
public sealed class ReadResults(Db db, QuestionVersions questions)
{
    /// <param name="Version">Of the quiz, from 1; null for all.</param>
    public sealed record Input(string QuizUid, long UserId, int? Version = null);

    /// <param name="Versions">Those that somebody sat, newest first, whichever is asked for.</param>
    /// <param name="Sittings">Of the version that is asked for, in no order.</param>
    /// <param name="Questions">Those that every attempt has, as the quiz lists them; then those that were drawn.</param>
    public sealed record View(string Uid, LocalizedText Title, IReadOnlyList<VersionSat> Versions, IReadOnlyList<Sitting> Sittings, IReadOnlyList<Item> Questions)
    {
        /// <summary>The shares of the marks of what is wholly graded.</summary>
        public IEnumerable<double> Shares => Sittings.Where(sitting => sitting is { State: AttemptState.Graded, Share: not null }).Select(sitting => sitting.Share!.Value);

        /// <summary>The share from which it is passed; null where there is none, or the versions differ in it.</summary>
        public double? PassingShare { get; init; }

        /// <summary>Marks go by certainty in one of the versions at least: more can be reached than the points say, and less than 0.</summary>
        public bool WeighsCertainty { get; init; }
    }

    /// <param name="Attempts">How many there are at it.</param>
    public sealed record VersionSat(int Version, int Attempts);

    /// <summary>A question in all its versions.</summary>
    public sealed record Item(long QuestionId, string Uid, LocalizedText Stem, QuestionPlace Place, QuestionTally Tally)
    {
        /// <summary>What authors call the shared vignette that it stands under; null for none.</summary>
        public LocalizedText? Vignette { get; init; }

        /// <summary>What is read before the stem and in no vignette that others share; null for nothing.</summary>
        public LocalizedText? Passage { get; init; }
    }

    /// <returns>Null where this person owns no such quiz.</returns>
    public async Task<View?> RunAsync(Input input, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        if (await OwnQuiz.FindAsync(connection, input.QuizUid, input.UserId, ct) is not { } quiz) return null;
        var args = new { quizId = quiz.Id, version = input.Version };
        var versions = (await connection.QueryAsync<VersionRow>(new CommandDefinition(VersionsSql, args, cancellationToken: ct))).ToDictionary(row => row.Version, row => row.ToDomain());
        var rows = (await connection.QueryAsync<SittingRow>(new CommandDefinition(SittingsSql, args, cancellationToken: ct))).AsList();
        var marks = rows.Select(row => versions[row.Version].Settings.PassingShare).Distinct().ToList();
        return new View(
            input.QuizUid, quiz.Title, [.. versions.Values.OrderByDescending(sat => sat.Sat.Version).Select(sat => sat.Sat)],
            rows.ConvertAll(row => row.ToDomain(versions[row.Version].Settings)), await ReadQuestionsAsync(connection, versions, args, ct))
        {
            PassingShare = marks is [var mark] ? mark : null,
            WeighsCertainty = rows.Any(row => versions[row.Version].Settings.Behaviour.WeighsCertainty),
        };
    }

    async Task<IReadOnlyList<Item>> ReadQuestionsAsync(DbConnection connection, Dictionary<int, (VersionSat Sat, QuizSettings Settings)> versions, object args, CancellationToken ct)
    {
        var rows = (await connection.QueryAsync<ItemRow>(new CommandDefinition(QuestionsSql, args, cancellationToken: ct))).AsList();
        var served = await questions.GetAsync(rows.ConvertAll(row => row.VersionId), connection, transaction: null, ct);
        var listed = Listed((await connection.QueryAsync<SlotRow>(new CommandDefinition(SlotsSql, args, cancellationToken: ct))).AsList());
        var asked = rows.GroupBy(row => row.QuestionId).OrderBy(one => one.Key).ToLookup(one => listed.ContainsKey(one.Key));
        return
        [
            .. asked[true].OrderBy(one => listed[one.Key].At).Select(one => ItemOf(one, listed[one.Key].Place)),
            .. asked[false].Select((one, at) => ItemOf(one, new QuestionPlace.Drawn(at + 1))),
        ];

        Item ItemOf(IGrouping<long, ItemRow> asked, QuestionPlace place)
        {
            var newest = asked.MaxBy(row => row.Version)!;
            var content = served[newest.VersionId].Content;
            return new Item(
                asked.Key, newest.Uid, content.Called, place,
                asked.Select(row => row.TallyOf(versions[row.QuizVersion].Settings.Behaviour.ReachOf(served[row.VersionId]))).Aggregate((one, other) => one.Plus(other)))
            {
                Vignette = newest.Stimulus is null ? null : SharedVignette.Parse(newest.Stimulus).Title,
                Passage = content.Passage,
            };
        }
    }

    /// <summary>By question, where the newest version that has it in every attempt lists it.</summary>
    /// <param name="slots">Of the newest version first.</param>
    static Dictionary<long, (int At, QuestionPlace Place)> Listed(IReadOnlyList<SlotRow> slots)
    {
        var listed = new Dictionary<long, (int, QuestionPlace)>();
        foreach (var version in slots.GroupBy(slot => slot.Version))
        {
            var number = 1;
            foreach (var slot in version)
            {
                if (slot.QuestionId is { } question) listed.TryAdd(question, (listed.Count, new QuestionPlace.Fixed(number, version.Key == slots[0].Version ? null : version.Key)));
                number += slot.QuestionId is null ? slot.DrawCount : 1;
            }
        }
        return listed;
    }

    const string VersionsSql = """
        select v.version, v.settings, count(*) as attempts
          from quiz_version v
          join attempt a on a.quiz_version_id = v.id
         where v.quiz_id = @quizId and a.preview = 0
         group by v.id, v.version, v.settings
        """;

    const string SittingsSql = """
        select a.id, a.uid, u.display_name as name, u.user_name, v.version, a.state, a.started_at, a.submitted_at, a.score, a.max_score
          from quiz_version v
          join attempt a on a.quiz_version_id = v.id
          left join app_user u on u.learner_id = a.learner_id
         where v.quiz_id = @quizId and a.preview = 0 and (cast(@version as bigint) is null or v.version = @version)
        """;

    // Counted before questions are looked up: there are many answers and few questions. A version of the quiz has a behaviour of its own, and so most marks of its own.
    const string QuestionsSql = """
        select q.id as question_id, q.uid, w.id as version_id, w.version, t.quiz_version, sv.payload as stimulus, t.fully, t.partly, t.wrong, t.blank, t.waiting, t.graded, t.factors, t.lowest
          from (select s.question_version_id, v.version as quiz_version,
                       count(case when s.response is not null and s.fraction >= 1 then 1 end) as fully,
                       count(case when s.response is not null and s.fraction > 0 and s.fraction < 1 then 1 end) as partly,
                       count(case when s.response is not null and s.fraction <= 0 then 1 end) as wrong,
                       count(case when s.response is null then 1 end) as blank,
                       count(case when s.response is not null and s.fraction is null then 1 end) as waiting,
                       count(s.factor) as graded, coalesce(sum(s.factor), 0.0) as factors, coalesce(min(s.factor), 0.0) as lowest
                  from quiz_version v
                  join attempt a on a.quiz_version_id = v.id
                  join attempt_slot s on s.attempt_id = a.id
                 where v.quiz_id = @quizId and a.preview = 0 and a.state <> 'in-progress' and (cast(@version as bigint) is null or v.version = @version)
                 group by s.question_version_id, v.version) t
          join question_version w on w.id = t.question_version_id
          join question q on q.id = w.question_id
          left join stimulus_version sv on sv.id = w.stimulus_version_id
        """;

    const string SlotsSql = """
        select v.version, w.question_id, s.draw_count
          from quiz_version v
          join quiz_slot s on s.quiz_version_id = v.id
          left join question_version w on w.id = s.question_version_id
         where v.quiz_id = @quizId and (cast(@version as bigint) is null or v.version = @version)
           and exists (select 1 from attempt a where a.quiz_version_id = v.id and a.preview = 0)
         order by v.version desc, s.position
        """;

    sealed class VersionRow
    {
        public int Version { get; init; }

        public required string Settings { get; init; }

        public int Attempts { get; init; }

        public (VersionSat Sat, QuizSettings Settings) ToDomain() => (new(Version, Attempts), QuizSettings.FromJson(Settings));
    }

    sealed class SittingRow
    {
        public long Id { get; init; }

        public required string Uid { get; init; }

        public string? Name { get; init; }

        public string? UserName { get; init; }

        public int Version { get; init; }

        public required string State { get; init; }

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset? SubmittedAt { get; init; }

        public double? Score { get; init; }

        public double MaxScore { get; init; }

        public Sitting ToDomain(QuizSettings settings)
        {
            var state = Words<AttemptState>.Parse(State);
            return new(
                Id, Uid, Name, Version, state, StartedAt, SubmittedAt, Score, MaxScore,
                state == AttemptState.Graded && Score is { } score ? settings.IsPassed(score, MaxScore) : null)
            {
                UserName = UserName,
            };
        }
    }

    sealed class SlotRow
    {
        public int Version { get; init; }

        /// <summary>Null where questions are drawn.</summary>
        public long? QuestionId { get; init; }

        public int DrawCount { get; init; }
    }

    sealed class ItemRow
    {
        public long QuestionId { get; init; }

        public required string Uid { get; init; }

        public long VersionId { get; init; }

        public int Version { get; init; }

        public int QuizVersion { get; init; }

        public string? Stimulus { get; init; }

        public int Fully { get; init; }

        public int Partly { get; init; }

        public int Wrong { get; init; }

        public int Blank { get; init; }

        public int Waiting { get; init; }

        public int Graded { get; init; }

        public double Factors { get; init; }

        public double Lowest { get; init; }

        /// <param name="reach">What one point of it brings at most.</param>
        public QuestionTally TallyOf(double reach) => new(Fully, Partly, Wrong, Blank, Waiting, Graded, Factors / reach, Lowest / reach);
    }
}
