using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Browser;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Questions;

/// <summary>One site with a course that has a question type in each section; each test has a learner of its own.</summary>
public sealed class TypeSite : IAsyncLifetime
{
    TestDb? _db;
    Site? _site;
    int _learners;

    /// <summary>The folder of the course, which has no finding.</summary>
    public static string Content => Path.Combine(AppContext.BaseDirectory, "Questions", "Course");

    internal TestDb Db => _db ?? throw new InvalidOperationException("Not open yet.");

    internal Site Site => _site ?? throw new InvalidOperationException("Not open yet.");

    public async ValueTask InitializeAsync()
    {
        _db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        _site = new Site(_db, (ContentFolder.ConfigurationKey, Content));
    }

    internal Task<Person> NewLearnerAsync() => Site.SignInNewAsync($"learner{Interlocked.Increment(ref _learners)}");

    /// <summary>A learner in front of the practice question of a section.</summary>
    internal async Task<Person> InPracticeAsync(int section, string language = "en")
    {
        var learner = await NewLearnerAsync();
        await learner.OpenAsync($"/prefs/lang/{language}?back=/");
        await learner.OpenAsync("/practice/types");
        await learner.SubmitAsync(TypeBrowserTest.StartOf(section));
        return learner;
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        if (_db is not null) await _db.DisposeAsync();
    }
}

/// <summary>A test in Chromium of one question type, by a learner who is signed in.</summary>
public abstract class TypeBrowserTest(Chromium chromium, TypeSite site)
{
    /// <summary>The form that starts practice of a section.</summary>
    internal static string StartOf(int section) => $"form:has(input[name=section][value='{section}'])";

    /// <summary>Opens the lesson of a section; practice and quiz are a link away.</summary>
    internal async Task VisitAsync(Look look, Func<Visit, Task> body, bool script = true)
    {
        using var learner = await site.NewLearnerAsync();
        await using var context = await chromium.OpenAsync(look, site.Site.ClientOptions.BaseAddress, script, learner.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(() => body(visit));
    }

    /// <summary>A window of somebody who is signed in.</summary>
    internal async Task VisitAsAsync(Look look, Person person, Func<Visit, Task> body)
    {
        await using var context = await chromium.OpenAsync(look, site.Site.ClientOptions.BaseAddress, script: true, person.Session());
        var visit = await Visit.StartAsync(context, look);
        await visit.WatchAsync(() => body(visit));
    }

    /// <summary>Looks at a type's question and, once <paramref name="answer"/> has filled it in, at its review.</summary>
    internal Task LookThroughAsync(Look look, string type, int section, Func<Visit, Task> answer) => VisitAsync(look, async visit =>
    {
        await visit.PractiseAsync(section);
        await visit.LookAtAsync($"{type}-question");
        await answer(visit);
        await visit.LookAtAsync($"{type}-answered");
        await visit.CheckAsync();
        await visit.LookAtAsync($"{type}-review");
    });
}

static class TypeVisits
{
    /// <summary>Starts practice of a section.</summary>
    public static async Task PractiseAsync(this Visit visit, int section)
    {
        await visit.OpenAsync("/practice/types");
        await visit.Page.ClickAsync($"{TypeBrowserTest.StartOf(section)} button");
        await visit.ArriveAsync("#answer");
    }

    /// <summary>Has the answer checked, and waits for its reasons.</summary>
    public static async Task CheckAsync(this Visit visit)
    {
        await visit.Page.ClickAsync(".question-foot .btn-primary");
        await visit.ArriveAsync(".explanation");
    }
}
