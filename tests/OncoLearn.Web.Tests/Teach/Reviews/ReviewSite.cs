using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>One site with the shipped courses, whose vocabulary imports are read with.</summary>
public sealed class ReviewSite : IAsyncLifetime
{
    /// <summary>A short review of our own making.</summary>
    public const string Review = """
        Stress proteins in pancreatic cancer

        Abstract: We look at stress proteins.

        1 Introduction

        Pancreatic cancer is often found late [1].

        2 Mechanisms

        2.1 Growth

        NUPR1 promotes the proliferation of pancreatic cancer cells [2]. In nude mice, knockdown of NUPR1 inhibited tumour growth [3].

        A second paragraph tells of what is not known [1].

        2.2 Resistance

        NUPR1 upregulates Nanog in lung cancer [4]. Nanog may promote resistance to cisplatin [5].

        References

        [1] Guo A. Late. 2019.
        [2] Guo B. Growth. 2020.
        """;

    static int _count;

    TestDb? _db;
    Site? _site;

    internal Uri Address => (_site ?? throw new InvalidOperationException("Not open yet.")).ClientOptions.BaseAddress;

    public async ValueTask InitializeAsync()
    {
        _db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        _site = new Site(_db, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
    }

    internal TestDb Db => _db ?? throw new InvalidOperationException("Not open yet.");

    /// <summary>Somebody who is signed out.</summary>
    internal Person Visit() => _site!.Visit();

    /// <summary>Somebody who has nothing yet.</summary>
    internal async Task<Person> JoinAsync(string role = Role.Instructor)
    {
        var name = $"importer{Interlocked.Increment(ref _count)}";
        await _site!.AddPersonAsync(name, role);
        return await _site.SignInAsync(name);
    }

    /// <summary>Imports <see cref="Review"/> by a paste, and waits until it is read.</summary>
    /// <returns>The address of the import.</returns>
    internal static async Task<string> ImportAsync(Person person, string text = Review)
    {
        await person.OpenAsync("/teach/reviews/new");
        await person.SubmitAsync("form.review-form", new Dictionary<string, string> { ["Paste"] = text });
        var import = person.At;
        for (var tries = 0; tries < 200 && person.Page.QuerySelector("[data-progress]") is not null; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await person.OpenAsync(import);
        }
        return import.Replace("/sections", "", StringComparison.Ordinal);
    }

    /// <summary>Imports <see cref="Review"/>, confirms all of its claims and publishes its lessons.</summary>
    /// <returns>The address of the import.</returns>
    internal static async Task<string> PublishAsync(Person person)
    {
        var import = await ImportAsync(person);
        await person.OpenAsync($"{import}/details");
        await person.SubmitAsync("form.panel", new Dictionary<string, string> { ["Form.Attribution"] = "Guo et al., 2021", ["Form.Licence"] = "CC BY 4.0" });
        while (person.Page.QuerySelector("form[action$='=Confirm']") is not null) await person.SubmitAsync("form[action$='=Confirm']");
        await person.OpenAsync($"{import}/lessons");
        await person.SubmitAsync("main form");
        return import;
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        if (_db is not null) await _db.DisposeAsync();
    }
}
