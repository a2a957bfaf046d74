using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace OncoLearn.App.Mail;

/// <summary>The section <c>Mail:Smtp</c> of the configuration; checked when the host starts.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail:Smtp";

    /// <summary>The mail server; none means that letters are written to a folder.</summary>
    public string? Host { get; set; }

    /// <summary>587 is where servers take letters from their users.</summary>
    public int Port { get; set; } = 587;

    public string? User { get; set; }

    /// <summary>Never logged.</summary>
    public string? Password { get; set; }

    /// <summary>STARTTLS; a server that takes TLS from the first byte only (port 465) is not supported.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>The sender's address.</summary>
    public string From { get; set; } = "oncolearn@localhost";

    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    internal sealed class Validator : IValidateOptions<MailOptions>
    {
        public ValidateOptionsResult Validate(string? name, MailOptions options)
        {
            var errors = Errors(options).ToList();
            return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
        }

        static IEnumerable<string> Errors(MailOptions o)
        {
            if (o.Port is < 1 or > 65535)
                yield return "Mail:Smtp:Port must lie between 1 and 65535.";
            if (!MailAddress.TryCreate(o.From, out _))
                yield return "Mail:Smtp:From must be an e-mail address.";
            if (!string.IsNullOrEmpty(o.User) && string.IsNullOrEmpty(o.Password))
                yield return "Mail:Smtp:Password is required when Mail:Smtp:User is set.";
            if (!string.IsNullOrEmpty(o.User) && !o.Tls)
                yield return "Mail:Smtp:Tls must be true when Mail:Smtp:User is set: the password would travel in clear text.";
        }
    }
}
