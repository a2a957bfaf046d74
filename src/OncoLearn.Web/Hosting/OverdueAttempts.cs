using OncoLearn.App.Attempts;

namespace OncoLearn.Web.Hosting;

/// <summary>Every half minute hands in the attempts whose time is up, for learners who do not come back to them.</summary>
sealed partial class OverdueAttempts(ExpireAttempts expire, TimeProvider clock, ILogger<OverdueAttempts> logger) : BackgroundService
{
    static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var expired = await expire.RunAsync(stoppingToken);
                if (expired > 0) LogExpired(expired);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while, or call a statement off by itself; the next round tries again.
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Handed in {Count} attempts whose time was up")]
    partial void LogExpired(int count);

    [LoggerMessage(LogLevel.Warning, "Attempts whose time is up could not be handed in; trying again")]
    partial void LogFailed(Exception exception);
}
