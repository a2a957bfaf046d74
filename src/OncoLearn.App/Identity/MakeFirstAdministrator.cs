using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>Makes the account that the set-up code is for.</summary>
public sealed class MakeFirstAdministrator(SetupCode setup, CreateAccount createAccount)
{
    public sealed record Input(string Code, CreateAccount.Input Account);

    public abstract record Outcome
    {
        public sealed record Made(AppUser User) : Outcome;

        public sealed record WrongCode : Outcome;

        public sealed record Locked : Outcome;

        public sealed record Refused(IReadOnlyList<IdentityError> Errors) : Outcome;

        /// <summary>Somebody else used the code a moment ago; this person has an account and is a student.</summary>
        public sealed record TooLate : Outcome;
    }

    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        // The account is made between the two checks of the code: a name that is taken must not use the code up.
        switch (await setup.CheckAsync(input.Code, ct))
        {
            case SetupCode.Answer.Wrong: return new Outcome.WrongCode();
            case SetupCode.Answer.Locked: return new Outcome.Locked();
        }

        switch (await createAccount.RunAsync(input.Account))
        {
            case CreateAccount.Outcome.Refused refused:
                return new Outcome.Refused(refused.Errors);
            case CreateAccount.Outcome.Created { User: var user }:
                if (!await setup.UseAsync(input.Code, user, ct))
                    return new Outcome.TooLate();
                user.Roles = [.. user.Roles, Role.Administrator];
                return new Outcome.Made(user);
            default:
                throw new InvalidOperationException("Unknown outcome.");
        }
    }
}
