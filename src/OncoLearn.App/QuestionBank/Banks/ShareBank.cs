using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.Core;

namespace OncoLearn.App.QuestionBank.Banks;

/// <summary>Gives an instructor access to a bank, another access, or none any more.</summary>
public sealed class ShareBank(Db db, TimeProvider clock)
{
    /// <param name="Person">The instructor's user name or e-mail address.</param>
    /// <param name="Access">Null for none any more; never <see cref="BankAccess.Own"/>.</param>
    public sealed record Input(string BankUid, long UserId, string Person, BankAccess? Access);

    public enum Outcome
    {
        Done,

        /// <summary>Nobody has this name, or who has it teaches nothing.</summary>
        NoSuchInstructor,

        /// <summary>One's own bank is not shared with oneself.</summary>
        IsOwner,
        NotAllowed,
        NotFound,
    }

    /// <exception cref="ArgumentException">Owning cannot be shared.</exception>
    public Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        if (input.Access == BankAccess.Own) throw new ArgumentException("A bank has one owner.", nameof(input));
        return db.WriteAsync(async scope =>
        {
            if (await BankRow.FindAsync(scope, input.BankUid, input.UserId) is not { } bank) return Outcome.NotFound;
            if (!bank.Allows(BankAccess.Own)) return Outcome.NotAllowed;
            var name = NameNormalizer.Clean(input.Person).ToUpperInvariant();
            if (await scope.QuerySingleOrDefaultAsync<long?>(FindPersonSql, new { name, teachers = Teachers }) is not { } personId) return Outcome.NoSuchInstructor;
            if (personId == input.UserId) return Outcome.IsOwner;
            await scope.ExecuteAsync(DeleteSql, new { bankId = bank.Id, personId });
            if (input.Access is { } access) await scope.ExecuteAsync(InsertSql, new { bankId = bank.Id, personId, access = access.Word(), now = clock.GetUtcNow() });
            return Outcome.Done;
        }, ct);
    }

    static readonly string[] Teachers = [Role.Instructor, Role.Administrator];

    string FindPersonSql => $"""
        select u.id
          from app_user u
         where (u.normalized_user_name = @name or u.normalized_email = @name) and u.archived_at is null
           and exists (select 1 from user_role ur join role r on r.id = ur.role_id where ur.user_id = u.id and r.name {db.Dialect.AnyOf("@teachers")})
        """;

    const string DeleteSql = "delete from bank_share where bank_id = @bankId and user_id = @personId";

    const string InsertSql = "insert into bank_share (bank_id, user_id, access, created_at) values (@bankId, @personId, @access, @now)";
}
