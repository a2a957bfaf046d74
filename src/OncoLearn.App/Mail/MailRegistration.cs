using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data;

namespace OncoLearn.App.Mail;

public static class MailRegistration
{
    /// <summary>Adds <see cref="IEmailSender"/>: to the server of <c>Mail:Smtp</c>, or to a folder where none is configured.</summary>
    public static IServiceCollection AddOncoLearnMail(this IServiceCollection services, IConfiguration configuration, Func<IServiceProvider, string> folder)
    {
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptions.Validator>();
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.AddSingleton<IEmailSender>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<MailOptions>>();
            var uids = provider.GetRequiredService<IUidSource>();
            return options.Value.HasServer
                ? new SmtpEmailSender(options, uids, provider.GetRequiredService<ILogger<SmtpEmailSender>>())
                : new FolderEmailSender(
                    folder(provider), options, uids, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<FolderEmailSender>>());
        });
        return services;
    }
}
