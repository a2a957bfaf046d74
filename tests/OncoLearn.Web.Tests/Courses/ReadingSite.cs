using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>One site with the shipped courses for all tests of a class: reading changes nothing.</summary>
public sealed class ReadingSite : IAsyncLifetime
{
    TestDb? _db;
    Site? _site;

    internal TestDb Db => _db ?? throw new InvalidOperationException("Not open yet.");

    internal Uri Address => (_site ?? throw new InvalidOperationException("Not open yet.")).ClientOptions.BaseAddress;

    public async ValueTask InitializeAsync()
    {
        _db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        _site = new Site(_db, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
    }

    internal Person Visit(string language = "en") => new(Address, language);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        if (_db is not null) await _db.DisposeAsync();
    }
}
