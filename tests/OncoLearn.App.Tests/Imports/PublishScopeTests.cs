using System.Text.RegularExpressions;
using OncoLearn.App.Data;
using OncoLearn.App.Imports;

namespace OncoLearn.App.Tests.Imports;

/// <summary>Publishing one import costs the same however much else the installation holds.</summary>
public sealed partial class PublishScopeTests
{
    static readonly string[] Tables =
    [
        "review", "review_text", "section", "section_current", "section_revision", "claim", "claim_version", "claim_evidence", "claim_conflict", "claim_conflict_title",
        "course", "course_text", "course_review", "glossary_term", "glossary_text", "lesson", "lesson_version", "lesson_current", "objective", "question_objective",
    ];

    [Fact]
    public async Task Only_its_own_rows_are_read()
    {
        await using var db = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite, DatabaseState.Courses);
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        var trace = new TracingDialect(db.CreateAnotherDialect());
        await using var way = new Db(trace);

        Assert.IsType<PublishImport.Outcome.Published>(await ImportDesk.Over(db, way).Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default));

        var reads = trace.Statements.Where(statement => Tables.Contains(TableOf(statement), StringComparer.Ordinal)).ToList();
        Assert.Superset(new HashSet<string> { "claim_evidence", "section_current", "lesson_current", "claim_conflict", "claim_conflict_title", "course_text" }, reads.Select(TableOf).ToHashSet());
        var ids = await OwnIdsAsync(db, import.CourseSlug!);
        foreach (var statement in reads)
        {
            var keys = Keys().Match(statement);
            Assert.True(
                keys.Success ? keys.Groups["keys"].Value.Split(',').All(ids.Contains) : statement.Contains($"slug = '{import.CourseSlug}'", StringComparison.Ordinal),
                $"Reads more than its own: {statement}");
        }
        // It has neither terms nor questions.
        Assert.DoesNotContain(reads, statement => TableOf(statement) is "glossary_text" or "question_objective");
    }

    /// <summary>Of the review and the course, whose texts hang on them.</summary>
    static async Task<HashSet<string>> OwnIdsAsync(TestDb db, string slug) =>
        [.. await db.QueryAsync<string>("select cast(id as text) from review where slug = @slug union select cast(id as text) from course where slug = @slug", new { slug })];

    static string TableOf(string statement) => Read().Match(statement).Groups["table"].Value;

    [GeneratedRegex(@"\Aselect\b.*?\bfrom\s+(?<table>\w+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Read();

    [GeneratedRegex(@"where (review|course)_id in \((?<keys>[\d,]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Keys();
}
