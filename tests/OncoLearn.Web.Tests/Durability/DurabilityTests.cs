using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;
using OncoLearn.App.Data.Sqlite;
using OncoLearn.Core;

namespace OncoLearn.Web.Tests.Durability;

/// <summary>What was shown as saved is on the disk.</summary>
public sealed class DurabilityTests(ITestOutputHelper output) : IDisposable
{
    const int Saves = 25;
    const int Kills = 20;
    const int Students = 6;

    static readonly TimeSpan WarmWithin = TimeSpan.FromSeconds(30);

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oncolearn-durable-");

    [Fact]
    public async Task Every_acknowledgement_follows_a_completed_sync_of_what_it_acknowledges()
    {
        var durable = await TraceSavesAsync("Full");

        output.WriteLine($"{durable.Count(one => one)} of {durable.Count} acknowledgements came after a completed sync");
        Assert.Equal(Saves, durable.Count);
        Assert.DoesNotContain(false, durable);
    }

    [Fact]
    public async Task The_trace_would_notice_an_acknowledgement_without_a_sync()
    {
        var durable = await TraceSavesAsync("Off");

        output.WriteLine($"synchronous=OFF: {durable.Count(one => !one)} of {durable.Count} acknowledgements without a sync");
        Assert.Equal(Saves, durable.Count);
        Assert.DoesNotContain(true, durable);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_server_is_killed_under_load()
    {
        var acknowledged = new ConcurrentBag<Acknowledged>();
        var server = await ServerProcess.StartAsync(Settings());
        var students = new List<QuizSitter>();
        for (var at = 1; at <= Students; at++) students.Add(await QuizSitter.SitDownAsync(server.Address, $"student-{at}"));
        var chance = new Chance(20);
        try
        {
            for (var kill = 1; kill <= Kills; kill++)
            {
                using var warm = new CountdownEvent(Students);
                var answering = students.Select((student, at) => AnswerUntilTheServerIsGoneAsync(student, $"{kill}-{at}", acknowledged, warm)).ToList();
                Assert.True(warm.Wait(WarmWithin), $"Round {kill}: {warm.CurrentCount} of {Students} students got no answer through.");
                await Task.Delay(chance.Below(300));
                await server.KillAsync();
                await Task.WhenAll(answering);
                await server.DisposeAsync();
                server = await ServerProcess.StartAsync(Settings(), address: server.Address);
            }
        }
        finally
        {
            await server.DisposeAsync();
            students.ForEach(student => student.Dispose());
        }

        var found = await FindAsync([.. acknowledged]);
        output.WriteLine($"{Kills} kills: {acknowledged.Count} acknowledged, {found} found, {acknowledged.Count - found} lost");
        Assert.True(acknowledged.Count > Kills * Students, $"Only {acknowledged.Count} answers were acknowledged: that was no load.");
        Assert.Equal(acknowledged.Count, found);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <returns>For each save in turn whether its acknowledgement came after a sync.</returns>
    async Task<IReadOnlyList<bool>> TraceSavesAsync(string synchronous)
    {
        var shim = SyncShim.LogTo(_folder.FullName);
        await using var server = await ServerProcess.StartAsync(Settings(("Database:Synchronous", synchronous)), shim.Environment);
        using var student = await QuizSitter.SitDownAsync(server.Address, "student-1");
        var durable = new List<bool>();
        for (var at = 0; at < Saves; at++)
        {
            var before = shim.Read().Count;
            await student.SaveAsync((at % QuizSitter.Questions) + 1, at, CommandId("save", at));
            durable.Add(Acknowledgements.IsDurable([.. shim.Read().Skip(before)]));
        }
        return durable;
    }

    /// <param name="warm">Counted down at the student's first acknowledgement, so that no kill comes before the load.</param>
    static async Task AnswerUntilTheServerIsGoneAsync(QuizSitter student, string round, ConcurrentBag<Acknowledged> acknowledged, CountdownEvent warm)
    {
        for (var at = 0; ; at++)
        {
            try
            {
                acknowledged.Add(await student.SaveAsync((at % QuizSitter.Questions) + 1, at, CommandId(round, at)));
                if (at == 0) warm.Signal();
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException)
            {
                return;
            }
        }
    }

    /// <returns>How many of the acknowledged steps stand in the database under their number and command.</returns>
    async Task<int> FindAsync(IReadOnlyList<Acknowledged> acknowledged)
    {
        var options = new DatabaseOptions { Path = Path.Combine(_folder.FullName, "oncolearn.db") };
        await using var db = new Db(new SqliteDialect(options, NullLogger<SqliteDialect>.Instance));
        var steps = await db.QueryAsync<StepRow>(
            "select a.uid, s.seq, s.slot, s.command_id from attempt_step s join attempt a on a.id = s.attempt_id where s.kind = 'answer'", null, CancellationToken.None);
        var there = steps.Select(step => new Acknowledged(step.Uid, step.Slot, step.Seq, step.CommandId.Split('.')[0])).ToHashSet();
        return acknowledged.Count(there.Contains);
    }

    static string CommandId(string round, int at) => string.Create(CultureInfo.InvariantCulture, $"durability-{round}-{at:D6}");

    Dictionary<string, string?> Settings(params (string Key, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:Folder"] = _folder.FullName };
        foreach (var (key, value) in more) settings[key] = value;
        return settings;
    }

    sealed class StepRow
    {
        public required string Uid { get; init; }

        public long Seq { get; init; }

        public int Slot { get; init; }

        public required string CommandId { get; init; }
    }
}
