using OncoLearn.App.Catalog;
using OncoLearn.App.Data;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// What has to be done before the first request is taken: the database is brought to this program's version and the content files are
/// loaded. It runs before any other hosted service starts, the web server among them. A database that cannot be used stops the start; content
/// with errors does not: the log names them, and the site serves what was loaded before.
/// </summary>
sealed class Preparation(Migrator migrator, ContentLoader content, IConfiguration configuration) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await migrator.RunAsync(cancellationToken);
        await content.RunAsync(ContentFolder.From(configuration), cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
