using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data;

public sealed class DataRegistrationTests
{
    [Theory, DatabaseData]
    public async Task A_host_opens_the_database_its_configuration_names(TestDb db)
    {
        await db.ExecuteAsync("insert into learner (uid, created_at) values ('u', 0)");
        await using var services = Build(db.Settings);

        Assert.Equal(0, await services.GetRequiredService<Migrator>().RunAsync(default));
        Assert.Equal("u", await services.GetRequiredService<Db>().QuerySingleAsync<string>("select uid from learner", null, default));
    }

    [Fact]
    public async Task Without_a_word_it_is_a_SQLite_file_in_the_data_folder()
    {
        await using var services = Build(new Dictionary<string, string?>());

        var options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;

        Assert.Equal(DatabaseProvider.Sqlite, options.Provider);
        Assert.Equal(Path.Combine(Path.GetTempPath(), "oncolearn.db"), options.Path);
        Assert.Equal(SqliteSynchronous.Full, options.Synchronous);
    }

    [Theory]
    [InlineData("Provider", "postgres", "Database:ConnectionString is required")]
    [InlineData("Provider", "7", "Database:Provider must be")]
    [InlineData("Path", " ", "Database:Path must name a file")]
    [InlineData("SqliteEngine", "9", "Database:SqliteEngine must be")]
    [InlineData("Synchronous", "9", "Database:Synchronous must be")]
    [InlineData("QueueCapacity", "0", "Database:QueueCapacity must lie")]
    [InlineData("BusyTimeoutSeconds", "601", "Database:BusyTimeoutSeconds must lie")]
    public async Task A_setting_that_cannot_be_right_is_refused_by_name(string key, string value, string message)
    {
        await using var services = Build(new Dictionary<string, string?> { ["Database:" + key] = value });

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Less_than_full_synchronous_is_warned_of()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        await using var careless = db.CreateAnotherDialect(o => o.Synchronous = SqliteSynchronous.Off);

        Assert.Single((await careless.DescribeAsync(default)).Warnings);
        Assert.Empty((await db.Db.Dialect.DescribeAsync(default)).Warnings);
    }

    static ServiceProvider Build(IReadOnlyDictionary<string, string?> settings) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddOncoLearnData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Path.GetTempPath())
        .BuildServiceProvider();
}
