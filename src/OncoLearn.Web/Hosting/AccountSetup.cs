using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.App.Mail;
using OncoLearn.Web.Account;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Hosting;

/// <summary>Accounts in the browser: the sign-in cookie, reset letters, what the console says at the start.</summary>
public static class AccountSetup
{
    public const string SessionCookie = "ol-session";
    const string SecondFactorCookie = "ol-second-factor";
    public const string SignInPath = "/account/sign-in";
    public const string ReturnParameter = "returnUrl";

    /// <summary>Of the sign-in page: a form was sent by somebody who was not signed in any more.</summary>
    public const string LostParameter = "lost";
    public const string MailFolder = "mail";

    /// <summary>How long a session lives without being used, when the person asked to stay signed in.</summary>
    static readonly TimeSpan SessionLifetime = TimeSpan.FromDays(14);

    /// <summary>How soon a session notices a new password or another role.</summary>
    static readonly TimeSpan SessionCheckInterval = TimeSpan.FromMinutes(1);

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<AccountErrors, LocalizedAccountErrors>();
        services.AddScoped(provider => new Caller(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.RequestAborted ?? CancellationToken.None));
        services.AddOncoLearnAccounts()
            .AddSignInManager()
            .AddTokenProvider<DataProtectorTokenProvider<AppUser>>(TokenOptions.DefaultProvider);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = SendResetLetter.ValidFor);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = SessionCheckInterval);
        services.AddScoped<CheckSignIn>();
        services.AddScoped<SendResetLetter>();
        services.AddScoped<Session>();
        services.AddScoped<IPreferenceSink, AccountPreferenceSink>();

        services.AddOncoLearnMail(builder.Configuration, provider => provider.GetRequiredService<DataFolder>().Subfolder(MailFolder));
        services.AddSiteAddress(builder.Configuration);
        services.AddSingleton<ResetRequests>();
        services.AddHostedService(provider => provider.GetRequiredService<ResetRequests>());
        services.AddSingleton(new StartConsole(Console.Out));
        services.AddHostedService<StartAnnouncements>();

        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, ConfigureCookie)
            // Never signed in to; but Identity signs it out together with a session whose security stamp is old, and fails where it is unknown.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, options => options.Cookie.Name = SecondFactorCookie);
        services.AddAuthorization(Policies.Add);
        services.AddAccountRateLimit(builder.Configuration);
    }

    static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = SessionCookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SessionLifetime;
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.ReturnUrlParameter = ReturnParameter;
        options.Events.OnValidatePrincipal = ValidateAsync;
        // The address stays and the error page explains; a program gets a status and no page at all.
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
        var redirect = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) return Answer(context, StatusCodes.Status401Unauthorized);
            // What a form asked for is not done once its sender has signed in: they are told.
            if (HttpMethods.IsPost(context.Request.Method)) context.RedirectUri = QueryHelpers.AddQueryString(context.RedirectUri, LostParameter, bool.TrueString);
            return redirect(context);
        };
    }

    /// <summary>
    /// Checks the security stamp when that is due. While the database cannot be reached the session stands as it is: what needs the database says so
    /// itself, and what does not is served.
    /// </summary>
    static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
        }
        catch (Exception failure) when (context.HttpContext.RequestServices.GetRequiredService<Dialect>().IsUnavailable(failure))
        {
            // Checked again with the next request.
        }
    }

    static Task Answer(Microsoft.AspNetCore.Authentication.RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
