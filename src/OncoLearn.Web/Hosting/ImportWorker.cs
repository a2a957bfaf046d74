using OncoLearn.App.Imports;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// Reads the reviews that instructors bring, one at a time, so that students' answers never wait for more than one of them: as soon as one comes, and now and then those that
/// another process took and did not finish.
/// </summary>
sealed partial class ImportWorker(ReadImports read, ImportSignal signal, TimeProvider clock, ILogger<ImportWorker> logger) : BackgroundService
{
    static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var raised = signal.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            using var wait = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            if (await Task.WhenAny(raised, Task.Delay(Period, clock, wait.Token)) == raised) raised = signal.WaitAsync(stoppingToken);
            await wait.CancelAsync();
            await ReadAllAsync(stoppingToken);
        }
    }

    async Task ReadAllAsync(CancellationToken ct)
    {
        try
        {
            while (await read.RunNextAsync(ct))
            {
            }
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            // The database may be away for a while, or call a statement off by itself; the next round tries again.
            LogFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Imports could not be looked for; trying again")]
    partial void LogFailed(Exception exception);
}
