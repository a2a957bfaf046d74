using Microsoft.Extensions.Options;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Writing;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// What has to be done before the first request is taken: the database is brought to this program's version and the content files are
/// loaded. It ends before any other hosted service starts, the web server among them. A database that cannot be used stops the start; content
/// with errors does not: the log names them, and the site serves what was loaded before.
/// </summary>
sealed class Preparation(IStartupValidator settings, Migrator migrator, ContentLoader content, RefreshDigests digests, IConfiguration configuration) : IHostedLifecycleService, IDisposable
{
    readonly CancellationTokenSource _stop = new();
    Task? _begun;

    /// <summary>Begins before the host starts, on a thread of its own: meanwhile this one maps the pages. A wrong setting changes no database.</summary>
    public void Begin()
    {
        settings.Validate();
        _begun = Task.Run(RunAsync);
    }

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var stop = cancellationToken.Register(_stop.Cancel);
        await (_begun ?? RunAsync());
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stop.Dispose();

    async Task RunAsync()
    {
        await migrator.RunAsync(_stop.Token);
        await content.RunAsync(ContentFolder.From(configuration), _stop.Token);
        await digests.RunAsync(_stop.Token);
    }
}
