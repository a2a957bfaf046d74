using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>
/// Who answers reports: whoever may write in the bank, and for the shipped banks, in which nobody writes, every administrator and, of a report from a quiz, whoever owns the quiz:
/// that is the instructor whom the learner knows.
/// </summary>
static class ReportRights
{
    /// <summary>A condition on a report <c>r</c> on a question of a bank <c>b</c> and the account <c>@userId</c>.</summary>
    public const string Sql = $"""
        (b.archived_at is null
         and case when b.kind = 'shipped' then exists (select 1
                                                         from user_role ur
                                                         join role ro on ro.id = ur.role_id
                                                        where ur.user_id = @userId and ro.name = 'Administrator')
                                                or exists (select 1
                                                             from attempt ra
                                                             join quiz_version rv on rv.id = ra.quiz_version_id
                                                             join quiz rq on rq.id = rv.quiz_id
                                                            where ra.id = r.attempt_id and ra.preview = 0 and rq.owner_id = @userId)
                  else {BankRights.Sql} in ('edit', 'own')
             end)
        """;
}
