using System.Collections.ObjectModel;
using System.Data.Common;
using Dapper;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Core;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Statistics;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Progress;

/// <summary>
/// How a learner's answers went, by course, category and section. A question that waits in an open attempt of theirs is in none of the numbers, nor one of a quiz that does
/// not tell right from wrong yet: what was reached with it before would tell whether that answer was right. (The marks of a whole attempt that was handed in were told then, and are shown on.)
/// </summary>
public sealed class ReadAccuracy(Db db, TimeProvider clock)
{
    /// <param name="Zone">In which the learner's days begin and end.</param>
    /// <param name="Kind">Null for practice and quizzes.</param>
    /// <param name="Days">Today and the days before it; null for all time.</param>
    /// <param name="FirstTries">Only the first answer to each question in <see cref="View.Courses"/>.</param>
    public sealed record Input(long LearnerId, TimeZoneInfo Zone, AttemptKind? Kind = null, int? Days = null, bool FirstTries = false);

    /// <param name="All">Every answer within kind and days.</param>
    /// <param name="First">The first answer to each question, within kind and days.</param>
    /// <param name="Courses">In the order of the courses; those without an answer or a blank are left out.</param>
    /// <param name="Withheld">Answers of all time that do not count now, as their question waits in an open attempt, or for its quiz to tell right from wrong.</param>
    /// <param name="IsNew">There is no answer outside kind and days either.</param>
    public sealed record View(AnswerTally All, AnswerTally First, IReadOnlyList<CourseAnswers> Courses, int Withheld, bool IsNew);

    /// <param name="Categories">By key, in the order of <see cref="Category"/>.</param>
    /// <param name="Sections">By number, in the review's order; questions that belong to no section come last under an empty key.</param>
    /// <param name="SectionTitles">By number.</param>
    public sealed record CourseAnswers(
        string Slug, LocalizedText Title, AnswerTally Total, IReadOnlyList<Share> Categories, IReadOnlyList<Share> Sections,
        IReadOnlyDictionary<string, LocalizedText> SectionTitles)
    {
        /// <summary>False where the learner may not see the course any more: there is no way there.</summary>
        public bool IsSeen { get; init; }
    }

    public sealed record Share(string Key, AnswerTally Tally);

    public async Task<View> RunAsync(Input input, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var rows = (await connection.QueryAsync<Row>(new CommandDefinition(Sql, new { learnerId = input.LearnerId }, cancellationToken: ct))).AsList();
        var untold = await ReadUntoldAsync(connection, input.LearnerId, ct);
        foreach (var row in rows.Where(row => untold.Contains(row.VersionId))) row.Fraction = null;
        var results = rows.ConvertAll(row => (Row: row, Result: row.ToDomain()));
        var first = SlotResult.FirstTries(results.Select(one => one.Result)).ToHashSet();
        var since = input.Days is { } days ? LocalDays.StartOfNewest(days, clock.GetUtcNow(), input.Zone) : DateTimeOffset.MinValue;
        var asked = results.FindAll(one => one.Result.At >= since && (input.Kind is null || one.Result.Kind == input.Kind) && (one.Result.IsAnswer || one.Result.IsLeftBlank));
        var firstAsked = asked.FindAll(one => one.Result.IsLeftBlank || first.Contains(one.Result));
        var counted = input.FirstTries ? firstAsked : asked;
        var slugs = counted.Select(one => one.Row.CourseSlug).Distinct(StringComparer.Ordinal).ToArray();
        var titles = await CourseTitles.ReadSeenAsync(connection, db.Dialect, slugs, input.LearnerId, ct);
        var sections = await SectionTitles.ReadAsync(connection, db.Dialect, slugs, ct);
        return new View(
            TallyOf(asked),
            TallyOf(firstAsked),
            [.. counted.GroupBy(one => one.Row.CourseSlug).Select(course => CourseOf(course.Key, [.. course], titles[course.Key], sections[course.Key]))],
            rows.Count(row => row is { Answered: 1, Fraction: null }),
            rows.Count == 0);
    }

    /// <summary>The versions of questions of which a quiz does not tell right from wrong yet.</summary>
    async Task<IReadOnlySet<long>> ReadUntoldAsync(DbConnection connection, long learnerId, CancellationToken ct)
    {
        var args = new { learnerId, now = clock.GetUtcNow() };
        var rows = (await connection.QueryAsync<HeldRow>(new CommandDefinition(HeldSql, args, cancellationToken: ct))).AsList();
        if (rows.Count == 0) return ReadOnlySet<long>.Empty;
        var held = await HeldBack.ReadAsync(connection, learnerId, args.now, ct);
        return rows.Where(row => held.TryGetValue(row.HeldVersionId, out var parts) && !parts.Correctness).Select(row => row.VersionId).ToHashSet();
    }

    static CourseAnswers CourseOf(
        string slug, IReadOnlyList<(Row Row, SlotResult Result)> counted, (LocalizedText Title, bool IsSeen) course, IReadOnlyDictionary<string, LocalizedText> sectionTitles) => new(
        slug,
        course.Title,
        TallyOf(counted),
        SharesOf(counted.GroupBy(one => Words<Category>.Parse(one.Row.Category)).OrderBy(group => group.Key), category => category.Word()),
        SharesOf(counted.GroupBy(one => one.Row.SectionNumber ?? "").OrderBy(group => group.Min(one => one.Row.SectionPosition ?? int.MaxValue)), number => number),
        sectionTitles)
        {
            IsSeen = course.IsSeen,
        };

    static IReadOnlyList<Share> SharesOf<T>(IEnumerable<IGrouping<T, (Row Row, SlotResult Result)>> groups, Func<T, string> key) =>
        [.. groups.Select(group => new Share(key(group.Key), TallyOf(group)))];

    static AnswerTally TallyOf(IEnumerable<(Row Row, SlotResult Result)> counted) => AnswerTally.Of(counted.Select(one => one.Result));

    // An unreleased question's fraction does not leave the database. What was only compared with the key has none.
    const string Sql = $"""
        select a.id as attempt_id, s.slot, v.question_id, v.id as version_id, a.kind, a.state, c.slug as course_slug, v.category, n.number as section_number, n.position as section_position,
               case when s.response is null then 0 else 1 end as answered,
               case when w.version_id is null then s.fraction end as fraction,
               s.points, s.answered_at, a.submitted_at
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
          join question_version v on v.id = s.question_version_id
          join course c on c.id = a.course_id
          left join section n on n.id = v.section_id
          left join (select distinct u.version_id from {UnreleasedKeys.Sql} u) w on w.version_id = v.id
         where a.learner_id = @learnerId and a.preview = 0 and s.state = 'graded' and s.fraction is not null and (a.kind = 'practice' or a.state <> 'in-progress')
         order by c.position, c.id, a.id, s.slot
        """;

    const string HeldSql = $"""
        select distinct w.version_id, w.held_version_id
          from {UnreleasedKeys.AllSql} w
         where w.held_version_id is not null
        """;

    sealed class HeldRow
    {
        public long VersionId { get; init; }

        public long HeldVersionId { get; init; }
    }

    sealed class Row
    {
        public long AttemptId { get; init; }

        public int Slot { get; init; }

        public long QuestionId { get; init; }

        public long VersionId { get; init; }

        public required string Kind { get; init; }

        public required string State { get; init; }

        public required string CourseSlug { get; init; }

        public required string Category { get; init; }

        public string? SectionNumber { get; init; }

        public int? SectionPosition { get; init; }

        public int Answered { get; init; }

        /// <summary>Null where it may not be told.</summary>
        public double? Fraction { get; set; }

        public double Points { get; init; }

        public DateTimeOffset? AnsweredAt { get; init; }

        public DateTimeOffset? SubmittedAt { get; init; }

        public SlotResult ToDomain() => new()
        {
            AttemptId = AttemptId,
            Slot = Slot,
            QuestionId = QuestionId,
            Kind = Words<AttemptKind>.Parse(Kind),
            HandedIn = Words<AttemptState>.Parse(State) != AttemptState.InProgress,
            Answered = Answered == 1,
            Fraction = Fraction,
            Points = Points,
            // What was taken back has a time and no answer: it was left blank when the attempt ended.
            At = (Answered == 1 ? AnsweredAt : SubmittedAt) ?? throw new InvalidOperationException($"Slot {Slot} of attempt {AttemptId} is graded and has no time."),
        };
    }
}
