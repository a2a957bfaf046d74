using System.Threading.Channels;
using Microsoft.AspNetCore.WebUtilities;
using OncoLearn.App.Identity;
using OncoLearn.App.Mail;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Account;

/// <summary>
/// Requests for reset letters, carried out behind the page's back: the page answers alike, and as fast, whether or not somebody has the
/// address. What waits when the server stops is lost; the person asks again.
/// </summary>
public sealed partial class ResetRequests(IServiceScopeFactory scopes, SiteAddress site, ILogger<ResetRequests> logger) : BackgroundService
{
    const int Capacity = 1000;

    readonly Channel<string> _waiting = Channel.CreateBounded<string>(new BoundedChannelOptions(Capacity) { SingleReader = true });

    /// <param name="email">As typed.</param>
    public void Add(string email)
    {
        if (!_waiting.Writer.TryWrite(email))
            LogFull(Capacity);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<SendResetLetter>().RunAsync(email, Link, stoppingToken);
            }
            catch (MailFailedException failure)
            {
                LogNotSent(failure.Message);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Not its message: it may hold the address.
                LogNotSent(failure.GetType().Name);
            }
        }
    }

    string Link(long userId, string token) => QueryHelpers.AddQueryString(
        $"{site.Root}/account/reset",
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["user"] = $"{userId}", ["token"] = token });

    [LoggerMessage(LogLevel.Warning, "A reset letter was not sent: {Failure}")]
    partial void LogNotSent(string failure);

    [LoggerMessage(LogLevel.Warning, "A request for a reset letter was dropped: {Waiting} are waiting")]
    partial void LogFull(int waiting);
}
