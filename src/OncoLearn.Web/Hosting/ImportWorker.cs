using OncoLearn.App.Imports;

namespace OncoLearn.Web.Hosting;

/// <summary>Reads the reviews that instructors bring, one at a time, so that students' answers never wait for more than one of them.</summary>
sealed partial class ImportWorker(ReadImports read, ILogger<ImportWorker> logger) : BackgroundService
{
    static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                while (await read.RunNextAsync(stoppingToken))
                {
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The database may not be there yet, or be away for a while; the next round tries again.
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Imports could not be looked for; trying again")]
    partial void LogFailed(Exception exception);
}
