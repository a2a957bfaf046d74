using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Attempts;

/// <summary>What a learner is told of a bank whose link they have, before they practise it.</summary>
public sealed class ReadBankPractice(Db db)
{
    /// <param name="Owner">The name that the owner shows; null where the owner is gone.</param>
    /// <param name="Questions">How many can be practised.</param>
    /// <param name="Practised">How many of them the learner has answered in practice at least once.</param>
    public sealed record View(LocalizedText Title, string? Owner, int Questions, int Practised);

    /// <returns>Null where no bank has this link, or no longer.</returns>
    public async Task<View?> RunAsync(string code, long learnerId, CancellationToken ct)
    {
        if (await db.QuerySingleOrDefaultAsync<BankRow>(BankSql, new { code }, ct) is not { } bank) return null;
        await using var connection = await db.OpenAsync(ct);
        var titles = await BankTitles.ReadAsync(connection, db.Dialect, [bank.Id], ct);
        var counts = await db.QuerySingleAsync<CountRow>(CountSql, new { bankId = bank.Id, learnerId }, ct);
        return new View(titles[bank.Id], bank.Owner, counts.Questions, counts.Practised);
    }

    const string BankSql = """
        select b.id, u.display_name as owner
          from bank b
          left join app_user u on u.id = b.owner_id
         where b.practice_code = @code and b.archived_at is null
        """;

    const string CountSql = $"""
        select count(*) as questions,
               count(*) filter (where q.id in (
                   select earlier.question_id
                     from attempt a
                     join attempt_slot s on s.attempt_id = a.id
                     join question_version earlier on earlier.id = s.question_version_id
                    where a.learner_id = @learnerId and a.kind = 'practice' and a.bank_id = @bankId and s.state = 'graded')) as practised
          from question q
          join bank b on b.id = q.bank_id
         where {PracticeQuestions.OfBank}
        """;

    sealed class BankRow
    {
        public long Id { get; init; }

        public string? Owner { get; init; }
    }

    sealed class CountRow
    {
        public int Questions { get; init; }

        public int Practised { get; init; }
    }
}
