using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OncoLearn.App.Catalog;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Behaviours;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Results;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Leaks;

/// <summary>
/// During an attempt the whole of every page and reply that a student can reach is searched for the keys of all questions of theirs that are
/// not released.
/// </summary>
public sealed partial class KeyLeakTests
{
    const string Quiz = "/courses/nupr1/quizzes/first-steps";

    [Theory]
    [CourseData("en")]
    [CourseData("zh-Hans")]
    public async Task No_page_or_reply_tells_a_key_that_is_not_released(TestDb database, string language)
    {
        using var site = new Site(database, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var student = await site.SignInNewAsync("lin");
        await student.OpenAsync($"/prefs/lang/{language}?back=/");
        await FinishAsync(student, await StartAsync(student, Quiz));
        await OwnQuiz.AddAsync(database, "deferred", HeldQuiz.Nothing, "choice", "essay");
        await HeldQuiz.HoldAsync(database, closesInDays: 1);
        var held = await StartAsync(student, OwnQuiz.Page);
        await student.SubmitAsync("#answer", new Dictionary<string, string> { ["choice"] = "1" }, ("move", "2"));
        await FinishAsync(student, held);
        await StartAsync(student, await OwnQuiz.EnsureAsync(database, "interactive", "choice"));
        await HeldQuiz.ChooseAsync(student, language == "en" ? OwnQuiz.Wrong : "杀死应激的细胞");
        var essay = await StartAsync(student, await OwnQuiz.EnsureAsync(database, "manual", "essay"));
        var quiz = await StartAsync(student, Quiz);
        var practice = await StartAsync(student, "/practice/nupr1?category=mechanism");
        var hidden = await UnreleasedAsync(database);
        Assert.True(hidden.Count > 10, $"Only {hidden.Count} questions are open.");

        var reached = await Crawl.FromAsync(student, "/", "/answers");

        foreach (var open in (string[])[quiz, practice, essay, held[..^2], $"{quiz[..^1]}5", $"{quiz[..^1]}review", "/courses/nupr1", "/answers", "/progress"])
            Assert.True(reached.Any(page => page.Path == open), $"{open} was not reached:\n{string.Join('\n', reached.Select(page => page.Path))}");
        Assert.Equal(6, reached.Count(page => page.Path.StartsWith("/api/v1/attempts/", StringComparison.Ordinal)));
        Assert.Contains(reached, page => page.Path.StartsWith("/courses/nupr1/8", StringComparison.Ordinal));
        Assert.Empty(reached.SelectMany(page => hidden.SelectMany(secrets => secrets.In(page.Body)).Select(found => $"{page.Path}: {found}")));
        await AssertNoDoorAsync(student, hidden);
    }

    [Theory, CourseData]
    public async Task No_reply_to_an_answer_tells_its_key_and_no_option_is_marked(TestDb database)
    {
        using var site = new Site(database, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var student = await site.SignInNewAsync("lin");
        var quiz = await StartAsync(student, Quiz);
        var hidden = await UnreleasedAsync(database);
        var compared = 0;
        for (var slot = 1; slot <= hidden.Count; slot++)
        {
            await student.OpenAsync($"{quiz[..^1]}{slot}");
            var options = student.Page.QuerySelectorAll("#answer label.option, #answer select option[value]:not([value=''])").Select(ShapeOf).ToList();
            compared += options.Count;
            Assert.Single(options.Distinct(StringComparer.Ordinal));
            foreach (var json in (bool[])[true, false])
            {
                using var request = student.RequestOf("#answer", student.Filled(), ("move", "save"));
                if (json) request.Headers.Accept.ParseAdd("application/json");
                using var response = await student.SendAsync(request);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                var body = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
                Assert.Empty(hidden.SelectMany(secrets => secrets.In(body)));
            }
        }
        Assert.True(compared > 15, $"Only {compared} options were compared.");
    }

    [Theory, CourseData]
    public async Task The_search_finds_the_keys_once_they_are_released(TestDb database)
    {
        using var site = new Site(database, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));
        using var student = await site.SignInNewAsync("lin");
        var quiz = await StartAsync(student, Quiz);
        var hidden = await UnreleasedAsync(database);
        await FinishAsync(student, quiz);

        var body = WebUtility.HtmlDecode(student.Page.DocumentElement.OuterHtml);
        Assert.All(hidden, secrets => Assert.NotEmpty(secrets.In(body)));
    }

    /// <summary>An option's markup without its words and its place among the others: nothing else may tell one from another.</summary>
    static string ShapeOf(IElement option)
    {
        var markup = (IElement)option.Clone();
        foreach (var words in markup.QuerySelectorAll("*").Append(markup).SelectMany(element => element.ChildNodes.OfType<IText>()).ToList())
            words.TextContent = "";
        return Place().Replace(markup.OuterHtml, "#");
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    /// <returns>The path of the first question.</returns>
    static async Task<string> StartAsync(Person student, string page)
    {
        await student.OpenAsync(page);
        await student.SubmitAsync("main form[method=post]");
        Assert.EndsWith("/1", student.At, StringComparison.Ordinal);
        return student.At;
    }

    static async Task FinishAsync(Person student, string firstQuestion)
    {
        await student.OpenAsync($"{firstQuestion[..firstQuestion.LastIndexOf('/')]}/review");
        await student.SubmitAsync("main form[method=post]");
    }

    static async Task<IReadOnlyList<Secrets>> UnreleasedAsync(TestDb database)
    {
        var rows = await database.QueryAsync<QuestionRow>(
            """
            select q.uid, v.id as version, v.payload
              from attempt_slot s
              join attempt a on a.id = s.attempt_id
              join question_version v on v.id = s.question_version_id
              join question q on q.id = v.question_id
              left join quiz_version z on z.id = a.quiz_version_id
             where (a.state = 'in-progress' and s.state <> 'graded') or (a.state <> 'in-progress' and z.key_release = 'never')
            """);
        // Of the shortest texts there is more than one on every page.
        return [.. rows.Select(row => Secrets.Of(row.Uid, row.Version, row.Payload)).Select(secrets => secrets with { Texts = [.. secrets.Texts.Where(text => text.Length > 8)] })];
    }

    /// <summary>A lesson's check question tells its key to whoever answers it: not where it is open in an attempt, and never for an exam question.</summary>
    static async Task AssertNoDoorAsync(Person student, IReadOnlyList<Secrets> hidden)
    {
        foreach (var secrets in hidden)
        {
            foreach (var section in (string[])["3", "8"])
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/courses/nupr1/{section}?question={secrets.Question.Split('/')[^1]}", UriKind.Relative))
                {
                    Content = new FormUrlEncodedContent([new("version", secrets.Version.ToString(CultureInfo.InvariantCulture)), new("choice", "1"), new("match-1", "1"), new("gap-1", "1")]),
                };
                using var response = await student.SendAsync(request);
                Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict, $"{secrets.Question}: {response.StatusCode}");
                Assert.Empty(secrets.In(WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync())));
            }
        }
    }

    sealed class QuestionRow
    {
        public required string Uid { get; init; }

        public long Version { get; init; }

        public required string Payload { get; init; }
    }
}
