using System.Text.Json;
using Dapper;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Grading;

/// <summary>One answer as the person sees it who judges it: the question with its key, what was answered, and by what to judge. Whose it is is not told.</summary>
public sealed class ReadJudgement(Db db, QuestionVersions questions)
{
    /// <param name="CourseTitle">Null where the quiz belongs to no course.</param>
    /// <param name="Points">Marks for a fully right answer.</param>
    /// <param name="Grade">As judged before; null while it waits.</param>
    /// <param name="Comment">Of the last judgement; null for none.</param>
    /// <param name="JudgedAt">Null while it waits.</param>
    /// <param name="JudgedBy">That person's name; null while it waits, and where the account is gone.</param>
    /// <param name="LastSeq">The newest step of the attempt.</param>
    public sealed record View(
        string AttemptUid, int Slot, string? CourseSlug, LocalizedText? CourseTitle, LocalizedText QuizTitle, string Type, QuestionReview Review, IReadOnlyList<Criterion> Criteria,
        double Points, DateTimeOffset SubmittedAt, Grade? Grade, string? Comment, DateTimeOffset? JudgedAt, string? JudgedBy, long LastSeq);

    /// <returns>Null where there is no such answer, it is not to be judged, or not by this person.</returns>
    public async Task<View?> RunAsync(string attemptUid, int slot, long userId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var args = new { attemptUid, slot, userId };
        if (await connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(Sql, args, cancellationToken: ct)) is not { } row) return null;
        var served = (await questions.GetAsync([row.QuestionVersionId], connection, transaction: null, ct))[row.QuestionVersionId];
        var titles = await CourseTitles.ReadAsync(connection, db.Dialect, row.CourseSlug is { } slug ? [slug] : [], ct);
        var parts = row.JudgedSeq is null ? [] : (await connection.QueryAsync<PartRow>(new CommandDefinition(PartsSql, args, cancellationToken: ct))).AsList();
        var name = row.JudgedPayload is { } payload
            ? await connection.ExecuteScalarAsync<string?>(new CommandDefinition(NameSql, new { learnerId = JudgeOf(payload) }, cancellationToken: ct))
            : null;
        var (type, content) = (served.Type, served.Content);
        return new View(
            attemptUid, slot, row.CourseSlug, row.CourseSlug is null ? null : titles[row.CourseSlug], QuizSettings.FromJson(row.QuizSettings).Title, type.Key,
            type.Review(content, OptionOrder.FromJson(row.OptionOrder), row.Response is null ? type.Blank(content) : type.FromJson(row.Response)), CriteriaOf(served),
            row.Points, row.SubmittedAt, row.Fraction is { } fraction ? new Grade(fraction, [.. parts.Select(part => new PartGrade(part.PartKey, part.Fraction))]) : null,
            row.Comment, row.JudgedAt, name, row.LastSeq);
    }

    /// <summary>Those of the question; a part of which it says no more is called as the decision in it.</summary>
    static IReadOnlyList<Criterion> CriteriaOf(ServedQuestion served)
    {
        var labels = served.Type.Subparts(served.Content).ToLookup(subpart => subpart.PartKey, subpart => subpart.Label);
        return [.. served.Content.Criteria.Select(one => one.Text is null && labels[one.PartKey].Count() == 1 ? one with { Text = labels[one.PartKey].First() } : one)];
    }

    static long JudgeOf(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        return json.RootElement.GetProperty("by").GetInt64();
    }

    const string Sql = $"""
        select c.slug as course_slug, v.settings as quiz_settings, s.question_version_id, s.option_order, s.response, s.points, s.fraction, s.comment, s.judged_seq,
               a.submitted_at, a.last_seq, t.received_at as judged_at, t.payload as judged_payload
          from attempt_slot s
          join attempt a on a.id = s.attempt_id
          left join course c on c.id = a.course_id
          join quiz_version v on v.id = a.quiz_version_id
          left join attempt_step t on t.attempt_id = s.attempt_id and t.seq = s.judged_seq
         where a.uid = @attemptUid and s.slot = @slot and a.state <> 'in-progress' and (s.state = 'waiting' or s.judged_seq is not null) and {JudgedAttempts.Sql}
        """;

    const string PartsSql = """
        select p.part_key, p.fraction
          from attempt_part p
          join attempt a on a.id = p.attempt_id
         where a.uid = @attemptUid and p.slot = @slot
        """;

    const string NameSql = """
        select display_name
          from app_user
         where learner_id = @learnerId
        """;

    sealed class Row
    {
        public string? CourseSlug { get; init; }

        public required string QuizSettings { get; init; }

        public long QuestionVersionId { get; init; }

        public required string OptionOrder { get; init; }

        public string? Response { get; init; }

        public double Points { get; init; }

        public double? Fraction { get; init; }

        public string? Comment { get; init; }

        public long? JudgedSeq { get; init; }

        public DateTimeOffset SubmittedAt { get; init; }

        public long LastSeq { get; init; }

        public DateTimeOffset? JudgedAt { get; init; }

        public string? JudgedPayload { get; init; }
    }

    sealed class PartRow
    {
        public required string PartKey { get; init; }

        public double Fraction { get; init; }
    }
}
