using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A server that cannot take a write now says so, and when to come back.</summary>
public sealed class BusyServerTests
{
    [Fact]
    public async Task A_full_queue_of_writes_is_503_with_the_time_to_come_back()
    {
        await using var db = await TestDatabases.CreateAsync(App.Data.DatabaseProvider.Sqlite);
        await using var study = await Study.OpenAsync(db, ("Database:QueueCapacity", "1"));
        using var learner = await study.InQuizAsync();
        using var hold = new ManualResetEventSlim();
        using var entered = new SemaphoreSlim(0);
        var serverDb = study.Site.Services.GetRequiredService<App.Data.Db>();
        var busy = serverDb.WriteAsync(async _ =>
        {
            entered.Release();
            await Task.Run(hold.Wait);
            return 0;
        }, CancellationToken.None);
        await entered.WaitAsync();
        var waiting = serverDb.WriteAsync(_ => Task.FromResult(0), CancellationToken.None);

        using var request = learner.RequestOf("#answer", learner.Filled(), ("move", "save"));
        using var response = await learner.SendAsync(request);
        hold.Set();
        await Task.WhenAll(busy, waiting);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter!.Delta);
        Assert.Equal(0, await study.AnswersAsync());
    }
}
