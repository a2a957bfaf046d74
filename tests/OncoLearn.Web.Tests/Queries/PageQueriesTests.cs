using System.Net;
using System.Text.RegularExpressions;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Queries;

/// <summary>
/// How often each page asks the database, and how; what it writes counts too. The numbers are what the pages need today: one that grows is a reason to look, and one that grows with the rows
/// of a table cannot be written down at all.
/// </summary>
public sealed partial class PageQueriesTests
{
    /// <summary>Tables that grow with the learners and what they do. None may be read from end to end for a page.</summary>
    static readonly string[] Large = ["app_user", "learner", "attempt", "attempt_step", "attempt_slot", "attempt_part", "lesson_progress", "audit_event"];

    [Fact]
    public async Task Each_page_asks_as_often_as_this_and_reads_no_large_table_from_end_to_end()
    {
        await using var database = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var trace = new TracingDialect(database.CreateAnotherDialect());
        await using var site = new Site(database, trace, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var stranger = site.Visit();
        await stranger.OpenAsync("/");
        // What loads the courses is no page.
        trace.Clear();
        using var student = await site.SignInNewAsync("lin");
        var sat = await StartAsync(student, "/courses/nupr1/quizzes/first-steps");
        await student.OpenAsync($"{sat[..^1]}review");
        await student.SubmitAsync("main form[method=post]");
        var quiz = await StartAsync(student, "/courses/nupr1/quizzes/first-steps");
        var practice = await StartAsync(student, "/practice/nupr1?category=mechanism");
        await database.ExecuteAsync("update quiz set code = 'abcd2345' where uid = 'nupr1/quiz/first-steps'");
        (Person Reader, string Path, int Queries)[] pages =
        [
            (stranger, "/", 0),
            (stranger, "/courses/nupr1", 0),
            (stranger, "/courses/nupr1/3", 0),
            // What is not in the pages' own addresses is not kept in memory.
            (stranger, "/?from=letter", 9),
            (stranger, "/courses/nupr1?from=letter", 6),
            (stranger, "/courses/nupr1/3?from=letter", 6),
            (stranger, "/courses/nupr1/glossary?from=letter", 3),
            (stranger, "/courses/nupr1/conflicts?from=letter", 3),
            (stranger, "/evidence?from=letter", 3),
            (stranger, "/evidence/nupr1/oscc?facet=function&from=letter", 2),
            (stranger, "/across?from=letter", 2),
            (stranger, "/across/akt?from=letter", 4),
            (student, "/", 3),
            (student, "/courses/nupr1", 9),
            (student, "/courses/nupr1/3", 7),
            (student, "/today", 10),
            (student, "/courses/nupr1/glossary", 3),
            (student, "/courses/nupr1/conflicts", 3),
            (student, "/evidence", 3),
            (student, "/evidence/nupr1/oscc?facet=function", 2),
            (student, "/practice/nupr1", 6),
            (student, practice, 6),
            (student, "/courses/nupr1/quizzes/first-steps", 5),
            (student, "/q", 0),
            (student, "/q/abcd2345", 5),
            (student, quiz, 6),
            (student, $"{quiz[..^1]}review", 6),
            (student, sat[..^2], 9),
            (student, "/answers", 4),
            (student, "/progress", 8),
            (student, "/account", 2),
        ];
        var statements = new HashSet<string>(trace.Statements, StringComparer.Ordinal);
        var counts = new List<string>();
        foreach (var (reader, path, _) in pages)
        {
            // The first time fills what is kept in memory.
            await reader.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, reader.Status);
            trace.Clear();
            await reader.OpenAsync(path);
            statements.UnionWith(trace.Statements);
            counts.Add(Line(reader == student, path, trace.Statements.Count));
        }
        await student.OpenAsync(quiz);
        using var answer = student.RequestOf("#answer", student.Filled(), ("move", "save")).With("Accept", "application/json");
        trace.Clear();
        using var saved = await student.SendAsync(answer);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        statements.UnionWith(trace.Statements);
        counts.Add(Line(signedIn: true, "an answer", trace.Statements.Count));

        var expected = pages.Select(page => Line(page.Reader == student, page.Path, page.Queries)).Append(Line(signedIn: true, "an answer", 4));
        Assert.True(expected.SequenceEqual(counts), $"It is now:\n{string.Join('\n', counts)}");
        Assert.InRange(statements.Count, 30, 1000);
        Assert.Empty(await QueryPlans.ScansAsync(database, Large, statements));
        // Through all that are written on the site go only those who look for what is overdue.
        Assert.Empty(await QueryPlans.UsingAsync(database, "attempt_by_deadline", statements));
        Assert.NotEmpty(await QueryPlans.UsingAsync(database, "attempt_writing", statements));
    }

    [Fact]
    public async Task A_table_that_is_read_from_end_to_end_is_found()
    {
        await using var database = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);

        Assert.NotEmpty(await QueryPlans.ScansAsync(database, Large, ["select a.id from course c join attempt a on a.seed = c.id"]));
        Assert.Empty(await QueryPlans.ScansAsync(database, Large, ["select a.id from attempt a where a.uid = 'x'"]));
    }

    static string Line(bool signedIn, string path, int queries) => $"{(signedIn ? "student" : "stranger")} {Uid().Replace(path, "…")}: {queries}";

    static async Task<string> StartAsync(Person student, string page)
    {
        await student.OpenAsync(page);
        await student.SubmitAsync("main form[method=post]");
        return student.At;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24,}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Uid();
}
