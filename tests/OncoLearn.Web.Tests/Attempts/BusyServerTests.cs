using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>A server that cannot take a write now says so, and when to come back.</summary>
public sealed class BusyServerTests
{
    [Fact]
    public async Task A_full_queue_of_writes_is_503_with_the_time_to_come_back()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        await using var study = new Study(db, ("Database:QueueCapacity", "1"));
        using var learner = await study.InQuizAsync();
        using var hold = new ManualResetEventSlim();
        using var entered = new SemaphoreSlim(0);
        var serverDb = study.Site.Services.GetRequiredService<Db>();
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

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_503_for_reading_and_saving_until_it_is_back()
    {
        if (TestDatabases.ReasonToSkip(DatabaseProvider.Postgres) is { } reason) Assert.Skip(reason);
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Postgres, DatabaseState.Courses);
        var settings = new NpgsqlConnectionStringBuilder(db.Settings["Database:ConnectionString"]);
        await using var line = new CuttableLine(settings.Host!, settings.Port);
        (settings.Host, settings.Port, settings.Timeout) = ("127.0.0.1", line.Port, 5);
        await using var study = new Study(db, ("Database:ConnectionString", settings.ToString()));
        using var learner = await study.InQuizAsync();
        using var save = learner.RequestOf("#answer", learner.Filled(), ("move", "save"));
        using var again = learner.RequestOf("#answer", learner.Filled(), ("move", "save"));

        // Long enough for the session to be checked again, which needs the database too.
        db.Clock.Advance(TimeSpan.FromMinutes(2));
        line.Cut();
        using var saved = await learner.SendAsync(save);
        using var read = await learner.SendAsync(new HttpRequestMessage(HttpMethod.Get, Study.QuizPage));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (saved.StatusCode, read.StatusCode));
        Assert.NotNull(saved.Headers.RetryAfter);
        Assert.Contains("OncoLearn", await read.Content.ReadAsStringAsync());
        using var style = await learner.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/css/base.css"));
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);

        line.Mend();
        using var later = await learner.SendAsync(again);
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
        Assert.Equal(1, await study.AnswersAsync());
    }
}
