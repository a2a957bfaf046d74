using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>One site for the browser tests of a class; each test has a learner of its own.</summary>
public class StudySite : IAsyncLifetime
{
    TestDb? _db;
    Study? _study;
    int _learners;

    internal Study Study => _study ?? throw new InvalidOperationException("Not open yet.");

    public async ValueTask InitializeAsync()
    {
        _db = await CreateAsync();
        _study = new Study(_db);
    }

    /// <summary>A database with courses.</summary>
    private protected virtual Task<TestDb> CreateAsync() => TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);

    /// <param name="role">Beside that of a student; null for none.</param>
    internal Task<Person> NewLearnerAsync(string? role = null)
    {
        var name = $"learner{Interlocked.Increment(ref _learners)}";
        return role is null ? Study.LearnerAsync(name) : Study.Site.SignInNewAsync(name, role);
    }

    public async ValueTask DisposeAsync()
    {
        if (_study is not null) await _study.DisposeAsync();
        if (_db is not null) await _db.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>A test in Chromium by a learner who is signed in.</summary>
public abstract class StudyBrowserTest(Chromium chromium, StudySite site)
{
    internal Study Study => site.Study;

    /// <summary>Somebody without a browser, at the same site.</summary>
    internal Task<Person> AnotherLearnerAsync() => site.NewLearnerAsync();

    /// <param name="role">Of the visitor, beside that of a student; null for none.</param>
    /// <param name="windows">How many windows of one browser are open; each complaint of any of them fails the test.</param>
    internal async Task VisitAsync(Look look, Func<IReadOnlyList<Visit>, Task> body, bool script = true, int windows = 1, string? role = null)
    {
        var learner = await site.NewLearnerAsync(role);
        await using var context = await chromium.OpenAsync(look, Study.Site.ClientOptions.BaseAddress, script, learner.Session());
        var visits = new List<Visit>();
        for (var at = 0; at < windows; at++)
            visits.Add(await Visit.StartAsync(context, look));
        await visits.Aggregate(() => body(visits), (inner, visit) => () => visit.WatchAsync(inner))();
    }

    internal Task VisitAsync(Look look, Func<Visit, Task> body, bool script = true, string? role = null) => VisitAsync(look, visits => body(visits[0]), script, role: role);
}
