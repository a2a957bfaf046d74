using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OncoLearn.App.Administration;

namespace OncoLearn.App.Identity;

public static class IdentityRegistration
{
    /// <summary>
    /// Adds the accounts: manager, store, rules and use cases. The web adds sign-in and tokens to the returned builder.
    /// Words for what can be wrong come from <see cref="AccountErrors"/> unless the host registers a subclass before.
    /// </summary>
    public static IdentityBuilder AddOncoLearnAccounts(this IServiceCollection services)
    {
        // Identity adds its own rules only where none are registered yet.
        services.AddScoped<IUserValidator<AppUser>, UserRules>();
        services.AddScoped<IPasswordValidator<AppUser>, PasswordRules>();
        services.AddSingleton<HashGate>();
        services.AddSingleton<NormalizingPasswordHasher>();
        services.AddSingleton<IPasswordHasher<AppUser>>(provider => provider.GetRequiredService<NormalizingPasswordHasher>());
        services.AddSingleton<ILookupNormalizer, NameNormalizer>();
        services.AddScoped<IUserClaimsPrincipalFactory<AppUser>, PrincipalFactory>();
        services.TryAddScoped<AccountErrors>();
        services.AddScoped<IdentityErrorDescriber>(provider => provider.GetRequiredService<AccountErrors>());
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = NormalizingPasswordHasher.Rounds);
        services.Configure<IdentityOptions>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
        });

        services.TryAddScoped(_ => new Caller(CancellationToken.None));
        services.AddScoped<CreateAccount>();
        services.AddScoped<AddUser>();
        services.AddScoped<DemoAccounts>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<ChangeProfile>();
        services.AddScoped<ChangeEmail>();
        services.AddScoped<MakeFirstAdministrator>();
        services.AddSingleton<ChangeLanguage>();
        services.AddSingleton<SetupCode>();
        services.AddSingleton<ChangeRole>();
        services.AddSingleton<UserList>();
        return services.AddIdentityCore<AppUser>().AddUserManager<AccountManager>().AddUserStore<UserStore>();
    }
}
