using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.App.Catalog;

/// <summary>Claims that questions rest on: whoever shares a bank shows them with it, also where the course that they are from is not shown.</summary>
static class CitedClaims
{
    /// <summary>Whether a question of a bank that the instructor <c>@userId</c> may see rests on the claim <c>c</c>.</summary>
    public const string Sql = $"""
        exists (select 1
                  from claim_version cited
                  join question_part_claim p on p.claim_version_id = cited.id
                  join question_version resting on resting.id = p.question_version_id
                  join question q on q.id = resting.question_id
                  join bank b on b.id = q.bank_id
                 where cited.claim_id = c.id and b.archived_at is null and {BankRights.Sql} is not null)
        """;
}
