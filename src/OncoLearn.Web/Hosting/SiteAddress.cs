using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using OncoLearn.App.Mail;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// Where the site is, for links in letters. Never taken from a request: whoever asks for a letter could name a site of their own in the
/// <c>Host</c> header and be sent the token.
/// </summary>
public sealed class SiteAddress(IConfiguration configuration, IServer server)
{
    public const string ConfigurationKey = "Site:Url";

    /// <summary>Without a slash at its end: <c>Site:Url</c>, else the first address that the server listens on.</summary>
    public string Root => (configuration[ConfigurationKey] is { Length: > 0 } configured ? configured : Listening()).TrimEnd('/');

    string Listening()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? HostSetup.DefaultUrl;
        foreach (var everywhere in new[] { "[::]", "0.0.0.0", "*", "+" })
            address = address.Replace($"//{everywhere}", "//localhost", StringComparison.Ordinal);
        return address;
    }

    public sealed class Validator(IConfiguration configuration) : IValidateOptions<MailOptions>
    {
        public ValidateOptionsResult Validate(string? name, MailOptions options)
        {
            var configured = configuration[ConfigurationKey];
            if (string.IsNullOrEmpty(configured))
            {
                return options.HasServer
                    ? ValidateOptionsResult.Fail($"{ConfigurationKey} is required when Mail:Smtp:Host is set: links in letters start with it.")
                    : ValidateOptionsResult.Success;
            }

            return Uri.TryCreate(configured, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"{ConfigurationKey} must be an address such as https://learn.example.edu.");
        }
    }
}

public static class SiteAddressSetup
{
    public static void AddSiteAddress(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<IValidateOptions<MailOptions>>(new SiteAddress.Validator(configuration));
    }
}
