using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Behaviours;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Results;

/// <summary>What the owner of a quiz sees of it, without script.</summary>
public sealed class ResultsPageTests
{
    const string Page = "/teach/sets/nupr1~quiz~own/results";

    [Theory, CourseData]
    public async Task The_owner_sees_attempts_scores_and_questions_and_takes_them_away(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "deferred", HeldQuiz.ScoreFirst, "choice", "choice");
        await HeldQuiz.HoldAsync(db, closesInDays: 2);
        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await HeldQuiz.GiveToAsync(db, "wang");
        await teacher.OpenAsync(Page);
        Assert.Contains("Nobody has sat this quiz yet", Words(teacher, ".empty"));
        using var lin = await study.LearnerAsync();
        await HeldQuiz.SitAsync(lin, OwnQuiz.Right, OwnQuiz.Right);
        using var wu = await study.LearnerAsync("wu");
        await HeldQuiz.SitAsync(wu, OwnQuiz.Wrong, OwnQuiz.Right);

        await teacher.OpenAsync($"{Page}?sort=score");
        Assert.Equal(["2", "75%", "1 of 2"], teacher.Page.QuerySelectorAll(".figures dd").Select(figure => figure.TextContent));
        Assert.Equal(["2 / 2 100%", "1 / 2 50%"], teacher.Page.QuerySelectorAll("section:last-of-type tbody tr").Select(row => Words(row.QuerySelector("td.num")!.TextContent)));
        Assert.Equal(["2 1 0 1 0 50%", "2 2 0 0 0 100%"], teacher.Page.QuerySelectorAll(".results-stem").Select(stem => string.Join(
            ' ', stem.ParentElement!.QuerySelectorAll("td").Take(5).Append(stem.ParentElement.QuerySelector("b")!).Select(cell => cell.TextContent))));
        Assert.Equal(2, teacher.Page.QuerySelectorAll(".histogram-bar").Length);
        Assert.Equal(["0–<10%0", "90–100%1"], ((int[])[0, 9]).Select(at => Words(teacher.Page.QuerySelectorAll(".histogram-table tbody tr")[at].TextContent)));

        using var csv = await teacher.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"{Page}.csv", UriKind.Relative)));
        var lines = (await csv.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.StartsWith("text/csv", csv.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(",1,1", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",0,1", lines[2], StringComparison.Ordinal);
        Assert.Equal((4, ""), (lines.Length, lines[3]));
        using var xlsx = await teacher.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"{Page}.xlsx", UriKind.Relative)));
        using var book = new ZipArchive(new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync()));
        Assert.Equal([10, 10, 10, 10, 10], Rows(book, 2).Select(row => row.Count));
        Assert.Equal(["Student", "User name", "Submitted", "Question no.", "Place seen", "Question", "Response", "Right or wrong", "Score", "Out of"], Rows(book, 2)[0]);
        Assert.Equal([("lin", "1", OwnQuiz.Right, "Right", "1"), ("lin", "2", OwnQuiz.Right, "Right", "1"), ("wu", "1", OwnQuiz.Wrong, "Wrong", "0"), ("wu", "2", OwnQuiz.Right, "Right", "1")],
            Rows(book, 2).Skip(1).Select(row => (row[1], row[3], row[6], row[7], row[8])));
    }

    [Theory, CourseData]
    public async Task A_score_below_zero_has_a_place_of_its_own(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "deferred-certainty", "", "choice");
        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await HeldQuiz.GiveToAsync(db, "wang");
        foreach (var (name, option) in new[] { ("lin", OwnQuiz.Right), ("wu", OwnQuiz.Wrong) })
        {
            using var learner = await study.LearnerAsync(name);
            await HeldQuiz.SitAsync(learner, certainty: 3, option);
        }

        await teacher.OpenAsync(Page);
        Assert.Equal("−50%", teacher.Page.QuerySelectorAll(".figures dd")[1].TextContent);
        Assert.Equal(["below 0%1", "0–<10%0"], teacher.Page.QuerySelectorAll(".histogram-table tbody tr").Take(2).Select(row => Words(row.TextContent)));
        Assert.Equal(["<0%", "0%"], teacher.Page.QuerySelectorAll(".histogram-share").Take(2).Select(word => word.TextContent));
        Assert.Equal("−50%", teacher.Page.QuerySelector(".results-mean b")!.TextContent);
        Assert.StartsWith("Marks go by certainty.", Words(teacher, ".score-rule"), StringComparison.Ordinal);
        await teacher.OpenAsync(teacher.Page.QuerySelector("section:last-of-type tbody th a")!.GetAttribute("href")!);
        Assert.StartsWith("Marks go by certainty.", Words(teacher, ".score-rule"), StringComparison.Ordinal);
    }

    [Theory, CourseData]
    public async Task Questions_with_equal_stems_are_told_apart_by_the_number_that_the_quiz_gives_them(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "deferred", "", "choice", "choice");
        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await HeldQuiz.GiveToAsync(db, "wang");
        using var lin = await study.LearnerAsync();
        await HeldQuiz.SitAsync(lin, OwnQuiz.Right, OwnQuiz.Wrong);
        // As shuffling shows them: the second question of the quiz was seen first.
        foreach (var (from, to) in ((int, int)[])[(1, 101), (2, 1), (101, 2)])
            await db.ExecuteAsync("update quiz_slot set position = @to where position = @from and quiz_version_id = (select current_version_id from quiz where uid = 'nupr1/quiz/own')", new { from, to });

        await teacher.OpenAsync(Page);
        Assert.Equal(["1. 1 0 0", "2. 1 1 0"], teacher.Page.QuerySelectorAll(".results-stem").Select(stem => string.Join(
            ' ', stem.ParentElement!.QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent).Prepend(stem.QuerySelector(".num-left")!.TextContent))));
        using var xlsx = await teacher.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"{Page}.xlsx", UriKind.Relative)));
        using var book = new ZipArchive(new MemoryStream(await xlsx.Content.ReadAsByteArrayAsync()));
        Assert.Equal(["1. ", "2. "], Rows(book, 1)[0].TakeLast(2).Select(name => name[..3]));
        Assert.Equal([("1", "2", "Wrong"), ("2", "1", "Right")], Rows(book, 2).Skip(1).Select(row => (row[3], row[4], row[7])));
    }

    [Theory, CourseData]
    public async Task Students_of_one_name_are_told_apart_and_the_file_has_the_name_of_the_quiz(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "deferred", "", "choice");
        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await HeldQuiz.GiveToAsync(db, "wang");
        using var lin = await study.LearnerAsync();
        await HeldQuiz.SitAsync(lin, OwnQuiz.Right);
        using var wu = await study.LearnerAsync("wu");
        await HeldQuiz.SitAsync(wu, OwnQuiz.Wrong);
        await db.ExecuteAsync("update app_user set display_name = 'Li Na'");
        await db.ExecuteAsync("""update quiz_version set settings = replace(settings, '"Own quiz"', '"第 1 周: a/b"') where quiz_id = (select id from quiz where uid = 'nupr1/quiz/own')""");

        using var csv = await teacher.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"{Page}.csv", UriKind.Relative)));
        Assert.Equal(["Li Na,lin", "Li Na,wu"], (await csv.Content.ReadAsStringAsync()).Split("\r\n").Skip(1).Take(2).Select(line => string.Join(',', line.Split(',').Take(2))));
        Assert.Equal("第 1 周 a b results.csv", csv.Content.Headers.ContentDisposition!.FileNameStar);
    }

    static IReadOnlyList<IReadOnlyList<string>> Rows(ZipArchive book, int sheet)
    {
        var part = book.Entries.Where(entry => entry.FullName.Contains("/sheet", StringComparison.Ordinal)).OrderBy(entry => entry.Name.Length).ThenBy(entry => entry.Name, StringComparer.Ordinal).ElementAt(sheet - 1);
        using var reader = new StreamReader(part.Open());
        return [.. XDocument.Parse(reader.ReadToEnd()).Descendants().Where(element => element.Name.LocalName == "row").Select(row => (IReadOnlyList<string>)[.. row.Elements().Select(cell => cell.Value)])];
    }

    [Theory, CourseData]
    public async Task One_attempt_is_shown_with_its_key_and_reasons_whatever_the_learner_sees(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "deferred", HeldQuiz.Nothing, "choice");
        await HeldQuiz.HoldAsync(db, closesInDays: 2);
        using var teacher = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await HeldQuiz.GiveToAsync(db, "wang");
        using var lin = await study.LearnerAsync();
        await HeldQuiz.SitAsync(lin, OwnQuiz.Wrong);

        await teacher.OpenAsync(Page);
        await teacher.OpenAsync(teacher.Page.QuerySelector("section:last-of-type tbody th a")!.GetAttribute("href")!);
        Assert.Contains("0 / 1 mark", Words(teacher, ".score-panel"));
        Assert.Contains("stress protein", Words(teacher, ".explanation"));
        Assert.NotNull(teacher.Page.QuerySelector(".option-wrong"));
    }

    [Theory, CourseData]
    public async Task Results_are_the_owners_alone(TestDb db)
    {
        await using var study = new Study(db);
        await OwnQuiz.AddAsync(db, "deferred", "", "choice");
        using var owner = await study.Site.SignInNewAsync("wang", Role.Instructor);
        await HeldQuiz.GiveToAsync(db, "wang");
        using var other = await study.Site.SignInNewAsync("zhao", Role.Instructor);
        using var student = await study.LearnerAsync();
        await HeldQuiz.SitAsync(student, OwnQuiz.Right);
        var sitting = $"{Page}/{student.AttemptUid()}";

        foreach (var path in (string[])[Page, $"{Page}.csv", $"{Page}.xlsx", sitting])
        {
            await other.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
            await student.OpenAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, student.Status);
        }
        foreach (var nonsense in (string[])["?version=9", "?n=2", "?n=0", "?version=x"])
        {
            await owner.OpenAsync(Page + nonsense);
            Assert.Equal(HttpStatusCode.NotFound, owner.Status);
        }
    }

    static string Words(Person person, string selector) => Words(person.Page.QuerySelector(selector)!.TextContent);

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
