using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Data;

namespace OncoLearn.App.Tests.Data.Migrations;

public sealed class MigratorTests
{
    static readonly Migration One = new(1, "one", "create table one (x bigint not null);\ninsert into one values (1);\n");
    static readonly Migration Two = new(2, "two", "alter table one add column y text; -- a comment; with a semicolon\nupdate one set y = 'a;b';\n");
    static readonly Migration Three = new(3, "three", "create table three (x bigint);");

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task A_fresh_database_gets_everything_and_a_second_run_nothing(TestDb db)
    {
        Assert.Equal(2, await RunAsync(db, One, Two));
        Assert.Equal(0, await RunAsync(db, One, Two));

        Assert.Equal("a;b", await db.ExecuteScalarAsync<string>("select y from one"));
        var journal = await db.QueryAsync<JournalRow>("select version, name, hash, applied_at from schema_migration order by version");
        Assert.Equal([(1, "one", One.Hash, TestClock.Start), (2, "two", Two.Hash, TestClock.Start)], journal.Select(j => j.ToKey()));
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task A_later_program_applies_only_what_is_new(TestDb db)
    {
        await RunAsync(db, One);

        Assert.Equal(2, await RunAsync(db, One, Two, Three));

        Assert.Equal(1, await db.CountAsync("one"));
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task The_programs_own_migrations_run_on_a_fresh_database(TestDb db)
    {
        Assert.Equal(Migration.ReadEmbedded(db.Db.Dialect).Count, await db.CreateMigrator().RunAsync(default));

        // Rows that a migration wrote with given ids do not stand in the way of the next one.
        Assert.Equal(4, await db.Db.WriteAsync(
            s => s.ExecuteScalarAsync<long>("insert into role (name, normalized_name) values ('Guest', 'GUEST') returning id"), default));
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task Processes_that_start_at_once_take_turns(TestDb db)
    {
        var starts = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var dialect = db.CreateAnotherDialect();
            return await new Migrator(dialect, db.Clock, NullLogger<Migrator>.Instance).RunAsync([One, Two, Three], default);
        }));

        Assert.Equal(3, (await Task.WhenAll(starts)).Sum());
        Assert.Equal(1, await db.CountAsync("one"));
        Assert.Equal(3, await db.CountAsync("schema_migration"));
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task A_migration_that_was_changed_after_it_was_applied_is_refused(TestDb db)
    {
        await RunAsync(db, One, Two);

        var changed = await RefusedAsync(db, One, Two with { Sql = Two.Sql + "-- changed" }, Three);

        Assert.Contains("0002 (two) was changed", changed, StringComparison.Ordinal);
        Assert.Equal(2, await db.CountAsync("schema_migration"));
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task Line_ends_do_not_change_a_migration(TestDb db)
    {
        await RunAsync(db, One);

        Assert.Equal(0, await RunAsync(db, One with { Sql = One.Sql.Replace("\n", "\r\n", StringComparison.Ordinal) }));
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task A_program_that_lacks_a_migration_is_refused(TestDb db)
    {
        Assert.Contains("0002 is missing", await RefusedAsync(db, One, Three), StringComparison.Ordinal);
        Assert.Contains("0001 is missing", await RefusedAsync(db, Two), StringComparison.Ordinal);
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task A_journal_that_lacks_a_migration_is_refused(TestDb db)
    {
        await RunAsync(db, One, Two);
        await db.ExecuteAsync("delete from schema_migration where version = 1");

        Assert.Contains("lacks migration 0001", await RefusedAsync(db, One, Two), StringComparison.Ordinal);
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task A_database_newer_than_the_program_is_refused(TestDb db)
    {
        await RunAsync(db, One, Two);

        var newer = await RefusedAsync(db, One);

        Assert.Contains("at version 0002 and this program knows 0001. Use the newer program", newer, StringComparison.Ordinal);
    }

    [Theory, DatabaseData(State = DatabaseState.Empty)]
    public async Task A_migration_that_fails_leaves_nothing_behind_and_can_be_mended(TestDb db)
    {
        var broken = new Migration(2, "two", "create table two (x bigint); insert into one values (2); insert into nowhere values (1);");

        var failed = await RefusedAsync(db, One, broken);

        Assert.Contains("0002 (two) failed and was undone; the database stays at version 0001", failed, StringComparison.Ordinal);
        Assert.Equal(["one", "schema_migration"], (await db.Db.Dialect.ReadSchemaAsync(default)).Select(t => t.Name));
        Assert.Equal(1, await db.CountAsync("one"));
        Assert.Equal(1, await RunAsync(db, One, Two));
    }

    [Fact]
    public async Task Both_databases_have_the_same_versions_under_the_same_names()
    {
        await using var sqlite = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Empty);
        var names = typeof(Migration).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).ToList();

        var expected = names.Where(n => n.StartsWith("migrations/sqlite/", StringComparison.Ordinal)).Select(Path.GetFileName).Order();
        Assert.Equal(expected, names.Where(n => n.StartsWith("migrations/postgres/", StringComparison.Ordinal)).Select(Path.GetFileName).Order());
        Assert.Equal(expected.Count(), Migration.ReadEmbedded(sqlite.Db.Dialect).Count);
    }

    static Task<int> RunAsync(TestDb db, params Migration[] migrations) => db.CreateMigrator().RunAsync(migrations, default);

    static async Task<string> RefusedAsync(TestDb db, params Migration[] migrations) =>
        (await Assert.ThrowsAsync<MigrationException>(() => RunAsync(db, migrations))).Message;

    sealed record JournalRow
    {
        public int Version { get; init; }
        public string Name { get; init; } = "";
        public string Hash { get; init; } = "";
        public DateTimeOffset AppliedAt { get; init; }

        public (int Version, string Name, string Hash, DateTimeOffset AppliedAt) ToKey() => (Version, Name, Hash, AppliedAt);
    }
}
