using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.App.QuestionBank.Reports;

/// <summary>Who answers reports: whoever may write in the bank, and for the shipped banks, in which nobody writes, every administrator.</summary>
static class ReportRights
{
    /// <summary>A condition on a bank <c>b</c> and the account <c>@userId</c>.</summary>
    public const string Sql = $"""
        (b.archived_at is null
         and case when b.kind = 'shipped' then exists (select 1
                                                         from user_role ur
                                                         join role ro on ro.id = ur.role_id
                                                        where ur.user_id = @userId and ro.name = 'Administrator')
                  else {BankRights.Sql} in ('edit', 'own')
             end)
        """;
}
