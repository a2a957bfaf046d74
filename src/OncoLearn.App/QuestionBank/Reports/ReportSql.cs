using OncoLearn.App.Catalog;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>The statements of <see cref="ProblemReports"/>: each about what <c>@userId</c> answers for.</summary>
static class ReportSql
{
    const string From = """
        from problem_report r
        join question_version v on v.id = r.question_version_id
        join question q on q.id = v.question_id
        join bank b on b.id = q.bank_id
        """;

    public const string Waiting = $"""
        select count(*)
        {From}
        where r.answered_at is null and {ReportRights.Sql}
        """;

    public const string WaitingOn = $"{Waiting} and q.uid = @questionUid";

    public const string Find = $"""
        select r.uid, q.uid as question_uid, b.id as bank_id, b.uid as bank_uid, b.kind as bank_kind, c.slug as course_slug, v.id as version_id, v.version, h.version as head,
               r.kind, r.body, r.response, s.option_order, r.lang, r.created_at, r.answer, u.display_name as answered_by, r.answered_at
        {From}
        join question_version h on h.id = q.head_version_id
        left join course c on c.id = b.course_id and c.id in {CourseAccess.SeenByUser}
        left join attempt_slot s on s.attempt_id = r.attempt_id and s.slot = r.slot
        left join app_user u on u.learner_id = r.answered_by
        where r.uid = @reportUid and {ReportRights.Sql}
        """;

    public const string Answer = $"""
        update problem_report
           set answer = @answer, answered_by = @learnerId, answered_at = @now, read_at = null
         where id in (select r.id
        {From}
        where r.uid = @reportUid and {ReportRights.Sql})
        """;

    public static string List(ProblemReports.Filter filter) => $"""
        select r.uid, b.id as bank_id, v.payload, r.kind, r.body, r.created_at, r.answered_at, count(*) over () as total
        {From}
        where {ReportRights.Sql} and r.answered_at is {(filter.Answered ? "not null" : "null")}
          {(filter.Bank is null ? "" : "and b.uid = @bank")} {(filter.Question is null ? "" : "and q.uid = @question")}
        order by {(filter.Answered ? "r.answered_at desc, r.id desc" : "r.id")}
        limit @most offset @offset
        """;
}
