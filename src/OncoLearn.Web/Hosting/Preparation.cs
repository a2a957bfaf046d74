using OncoLearn.App.Data;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// What has to be done before the first request is taken: the database is brought to this program's version. It runs before any other
/// hosted service starts, the web server among them; a failure stops the start.
/// </summary>
sealed class Preparation(Migrator migrator) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => migrator.RunAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
