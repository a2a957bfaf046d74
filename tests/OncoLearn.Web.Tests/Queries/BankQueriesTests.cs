using System.Net;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Queries;

/// <summary>How often the lists of questions ask the database, and how: what is asked for adds conditions, never statements.</summary>
public sealed class BankQueriesTests
{
    /// <summary>Tables that grow with the questions and what is said of them.</summary>
    static readonly string[] Large = ["question", "question_version", "question_digest", "question_tag", "question_part_claim", "question_objective", "problem_report"];

    const string Bank = "/teach/banks/nupr1~bank~marker";

    const string Everything = "q=NUPR1&q=凋亡&course=nupr1&category=marker&type=single-best-answer&tag=breast&use=practice&difficulty=easy&level=understand&lang=zh-Hans";

    [Fact]
    public async Task A_filter_is_one_statement_over_indexes_however_much_it_asks_for()
    {
        await using var database = await TestDatabases.CreateAsync(DatabaseProvider.Sqlite);
        var trace = new TracingDialect(database.CreateAnotherDialect());
        await using var site = new Site(database, trace, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var wu = await site.SignInNewAsync("wu", Role.Instructor);
        await wu.OpenAsync("/teach/sets/new");
        await wu.SubmitAsync("main form[method=post]", new Dictionary<string, string> { ["Form.TitleEn"] = "Week 1" });
        var set = wu.At;

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var statements = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in new[] { Bank, $"{set}/questions", $"{set}/draw" })
        {
            foreach (var query in new[] { "", $"?{Everything}&state=published&only=claim&only=lint&only=stale&only=reported" })
            {
                await wu.OpenAsync(page + query);
                trace.Clear();
                await wu.OpenAsync(page + query);
                Assert.Equal(HttpStatusCode.OK, wu.Status);
                // Of one bank: who asks for all of them has all of them read.
                if (page == Bank) statements.UnionWith(trace.Statements.Where(statement => statement.Contains("question_digest d", StringComparison.Ordinal)));
                counts[page + query] = trace.Statements.Count;
            }
            // Without a hit there is nothing to read of the hits.
            Assert.InRange(counts.Last().Value, 1, counts[page]);
        }
        Assert.Contains(statements, statement => statement.Contains("d.search_text like", StringComparison.Ordinal) && statement.Contains("exists (select 1 from question_tag", StringComparison.Ordinal));
        var scans = await QueryPlans.ScansAsync(database, Large, statements);
        Assert.True(scans.Count == 0, string.Join("\n\n", scans));
    }
}
