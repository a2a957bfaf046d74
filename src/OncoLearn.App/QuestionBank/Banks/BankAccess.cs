namespace OncoLearn.App.QuestionBank.Banks;

/// <summary>What somebody may do with a bank; each holds the ones before it.</summary>
public enum BankAccess
{
    /// <summary>See its questions with keys and comments.</summary>
    View,

    /// <summary>Put them into quizzes, copy them, export them.</summary>
    Use,

    /// <summary>Comment on them; approve and return what one was asked to review.</summary>
    Review,

    /// <summary>Write, publish and retire them; answer reports.</summary>
    Edit,

    /// <summary>Share, rename and archive the bank.</summary>
    Own,
}

static class BankRights
{
    /// <summary>What the instructor <c>@userId</c> may do with a bank <c>b</c>, as a word; null for nothing. Shipped banks can be used by every instructor.</summary>
    public const string Sql = """
        (case when b.kind = 'shipped' then 'use'
              when b.owner_id = @userId then 'own'
              else (select sh.access from bank_share sh where sh.bank_id = b.id and sh.user_id = @userId)
         end)
        """;

    /// <summary>Whether the instructor may put the questions of a bank <c>b</c> into quizzes.</summary>
    public const string MayUse = $"{Sql} in ('use', 'review', 'edit', 'own')";
}
