using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>Makes an account, whoever asks for it: the person, the set-up page, the terminal.</summary>
public sealed class CreateAccount(AccountManager accounts, IdentityErrorDescriber errors)
{
    public sealed record Input
    {
        public required string UserName { get; init; }
        public required string DisplayName { get; init; }
        public string? Email { get; init; }
        public required string Password { get; init; }

        /// <summary>zh-Hans or en.</summary>
        public required string Locale { get; init; }

        /// <summary>Null where content follows <see cref="Locale"/>.</summary>
        public string? ContentLang { get; init; }

        /// <summary>An IANA name.</summary>
        public required string TimeZone { get; init; }

        /// <summary>One of the <see cref="DemoAccounts"/>, whose names nobody else can take.</summary>
        public bool ForDemonstration { get; init; }

        /// <summary>Every person is a student unless made otherwise.</summary>
        public IReadOnlyList<string> Roles { get; init; } = [Role.Student];
    }

    public abstract record Outcome
    {
        public sealed record Created(AppUser User) : Outcome;

        public sealed record Refused(IReadOnlyList<IdentityError> Errors) : Outcome;
    }

    public async Task<Outcome> RunAsync(Input input)
    {
        var user = new AppUser
        {
            UserName = NameNormalizer.Clean(input.UserName),
            DisplayName = input.DisplayName.Trim(),
            Email = string.IsNullOrWhiteSpace(input.Email) ? null : NameNormalizer.Clean(input.Email),
            Locale = input.Locale,
            ContentLang = input.ContentLang,
            TimeZone = input.TimeZone,
            Roles = input.Roles,
        };
        var wrong = (await accounts.ValidateAsync(user, input.Password)).ToList();
        if (!input.ForDemonstration && DemoAccounts.IsReserved(user.UserName) && !wrong.Exists(error => error.Code == nameof(IdentityErrorDescriber.DuplicateUserName)))
            wrong.Add(errors.DuplicateUserName(user.UserName));
        if (wrong.Count > 0)
            return new Outcome.Refused(wrong);
        var result = await accounts.CreateAsync(user, input.Password);
        return result.Succeeded ? new Outcome.Created(user) : new Outcome.Refused([.. result.Errors]);
    }
}
