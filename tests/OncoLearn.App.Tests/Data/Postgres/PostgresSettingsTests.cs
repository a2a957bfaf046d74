using Dapper;
using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data.Postgres;

public sealed class PostgresSettingsTests
{
    [Theory]
    [InlineData("", "off")]
    [InlineData(";Options=-c jit=on", "on")]
    [InlineData(";Options=-c geqo=off", "off")]
    public async Task Plans_are_not_compiled_unless_the_installation_says_so(string own, string expected)
    {
        if (TestDatabases.ReasonToSkip(DatabaseProvider.Postgres) is { } reason)
            Assert.Skip(reason);
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Postgres);
        await using var dialect = db.CreateAnotherDialect(options => options.ConnectionString += own);
        await using var connection = await dialect.OpenReadAsync(CancellationToken.None);

        Assert.Equal(expected, await connection.ExecuteScalarAsync<string>("select current_setting('jit')"));
    }
}
