using Microsoft.AspNetCore.Identity;
using OncoLearn.App.Identity;

namespace OncoLearn.App.Administration;

/// <summary>Makes an account from the terminal. A role beyond student leaves its audit event, without an actor.</summary>
public sealed class AddUser(CreateAccount createAccount, ChangeRole changeRole)
{
    /// <param name="Role">One of <see cref="Identity.Role.All"/>; everybody is a student besides.</param>
    public sealed record Input(CreateAccount.Input Account, string Role);

    /// <returns>What was wrong; nothing when the account is there.</returns>
    public async Task<IReadOnlyList<IdentityError>> RunAsync(Input input, CancellationToken ct)
    {
        switch (await createAccount.RunAsync(input.Account))
        {
            case CreateAccount.Outcome.Refused refused:
                return refused.Errors;
            case CreateAccount.Outcome.Created { User.LearnerUid: var learnerUid }:
                if (input.Role != Role.Student)
                    await changeRole.RunAsync(new(ActorLearnerId: null, learnerUid, input.Role, Give: true), ct);
                return [];
            default:
                throw new InvalidOperationException("Unknown outcome.");
        }
    }
}
