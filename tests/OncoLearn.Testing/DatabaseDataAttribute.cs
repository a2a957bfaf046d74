using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace OncoLearn.Testing;

/// <summary>
/// Runs a theory once on SQLite and once on PostgreSQL. The first parameter is a <see cref="TestDb"/> of its own; what is given
/// here fills the parameters after it.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class DatabaseDataAttribute(params object?[] args) : DataAttribute, IBeforeAfterTestAttribute
{
    public IReadOnlyList<object?> Args => args;

    public DatabaseState State { get; set; } = DatabaseState.Migrated;

    public override async ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var rows = new List<ITheoryDataRow>();
        foreach (var provider in TestDatabases.Providers)
        {
            if (TestDatabases.ReasonToSkip(provider) is { } reason)
            {
                rows.Add(new TheoryDataRow([null, .. args]) { Skip = reason });
                continue;
            }

            var db = await TestDatabases.CreateAsync(provider, State);
            // For a test that never comes to run.
            disposalTracker.Add(db);
            rows.Add(new TheoryDataRow([db, .. args]));
        }

        return rows;
    }

    /// <summary>Databases are made when the test runs, not when tests are listed.</summary>
    public override bool SupportsDiscoveryEnumeration() => false;

    public void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
    }

    /// <summary>The tracker would keep every database, with its connections, to the end of the run.</summary>
    public void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (test.TestMethodArguments is [TestDb db, ..])
            Task.Run(() => db.DisposeAsync().AsTask()).GetAwaiter().GetResult();
    }
}
