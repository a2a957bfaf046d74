using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OncoLearn.App.Catalog;
using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Leaks;

/// <summary>
/// Courses that an instructor made, each in one language: no page that others can reach holds a word of them, and every page that their owner and their readers can reach works in
/// both languages of the interface.
/// </summary>
public sealed partial class HiddenCourseTests
{
    const int OfEachKind = 8;

    /// <summary>Every address of a course that can be typed; S is its slug.</summary>
    static readonly string[] Doors =
    [
        "/courses/S", "/courses/S/1", "/courses/S/2", "/courses/S/9", "/courses/S/glossary", "/courses/S/conflicts", "/courses/S/quizzes/first", "/practice/S", "/practice/S?category=mechanism",
        "/evidence?course=S", "/evidence/S-gene/breast-cancer?facet=function", "/evidence/nupr1/breast-cancer?facet=function&course=S", "/across?course=S", "/across/S-gene",
    ];

    [Theory]
    [CourseData("en")]
    [CourseData("zh-Hans")]
    public async Task Nobody_else_meets_a_word_of_them_on_any_page(TestDb database, string language)
    {
        using var site = SiteOf(database);
        var courses = await AddAsync(site, database);
        using var stranger = site.Visit(language);
        using var student = await SignInAsync(site, "wu", language);
        using var colleague = await SignInAsync(site, "wang", language, Role.Instructor, Role.Administrator);

        foreach (var (person, beginnings) in new (Person, string[])[] { (stranger, ["/"]), (student, ["/", "/answers"]), (colleague, ["/", "/answers", "/teach"]) })
        {
            var reached = await CrawlAsync(person, beginnings);

            Assert.True(reached.Count > 50, $"Only {reached.Count} pages were reached.");
            foreach (var course in courses)
            {
                Assert.Empty(reached.Where(page => page.Body.Contains(course.Word, StringComparison.OrdinalIgnoreCase) || page.Body.Contains(course.Slug, StringComparison.Ordinal)).Select(page => page.Path));
                await AssertNoDoorAsync(person, course);
            }
        }
    }

    [Theory]
    [CourseData("en")]
    [CourseData("zh-Hans")]
    public async Task Every_page_works_for_those_who_may_see_them_and_says_what_language_it_speaks(TestDb database, string language)
    {
        using var site = SiteOf(database);
        var courses = await AddAsync(site, database);
        using var reader = await SignInAsync(site, "lin", language);
        using var owner = await SignInAsync(site, "chen", language);
        foreach (var (person, beginnings) in new (Person, string[])[] { (reader, ["/", "/answers"]), (owner, ["/", "/answers", "/teach"]) })
        {
            foreach (var course in courses) await StudyAsync(person, course);

            var reached = await CrawlAsync(person, [.. beginnings, .. courses.Select(course => $"/across/{course.Gene}")]);

            Assert.Empty(reached.Where(page => page.Status != HttpStatusCode.OK && !IsAsked(page.Path)).Select(page => $"{(int)page.Status} {page.Path} from {page.From}"));
            foreach (var course in courses)
            {
                foreach (var door in Doors.Where(door => !door.EndsWith("/9", StringComparison.Ordinal)).Select(door => In(door, course.Slug).Split('?')[0]).Concat([$"/across/nupr1"]))
                    Assert.True(reached.Any(page => page.Path.Split('?')[0] == door && page.Body.Contains(course.Word, StringComparison.Ordinal)), $"{door} was not reached.");
                foreach (var start in (string[])["/practice/attempt/", "/quiz/attempt/", "/answers", "/progress", "/evidence/", "/today"])
                    Assert.True(reached.Any(page => page.Path.StartsWith(start, StringComparison.Ordinal) && page.Body.Contains(course.Word, StringComparison.Ordinal)), $"{start} holds nothing of {course.Slug}.");
                var unmarked = reached.Where(page => page.Markup.StartsWith('<') && !page.Path.Contains("/print", StringComparison.Ordinal)).SelectMany(page => Unmarked(page, course)).Distinct(StringComparer.Ordinal).ToList();
                Assert.True(unmarked.Count == 0, string.Join('\n', unmarked));
            }
        }
    }

    [Theory, CourseData]
    public async Task What_readers_did_opens_still_after_their_course_was_closed_and_leads_nowhere_else(TestDb database)
    {
        using var site = SiteOf(database);
        var course = (await AddAsync(site, database))[0];
        using var reader = await SignInAsync(site, "lin", "en");
        await StudyAsync(reader, course);
        await database.ExecuteAsync("update course set audience = 'owner', code = null where slug = @slug", new { slug = course.Slug });

        var reached = await CrawlAsync(reader, "/", "/answers");

        Assert.Empty(reached.Where(page => page.Status != HttpStatusCode.OK && !IsAsked(page.Path)).Select(page => $"{(int)page.Status} {page.Path} from {page.From}"));
        Assert.Empty(reached.Where(page => page.Path.StartsWith($"/courses/{course.Slug}", StringComparison.Ordinal)).Select(page => page.Path));
        var holding = reached.Where(page => page.Body.Contains(course.Word, StringComparison.Ordinal)).Select(page => page.Path).ToList();
        Assert.All(holding, path => Assert.Matches("^/(practice/attempt/|quiz/attempt/|api/v1/attempts/|answers|progress|today|report)", path));
        foreach (var start in (string[])["/practice/attempt/", "/quiz/attempt/", "/answers", "/progress"])
            Assert.Contains(holding, path => path.StartsWith(start, StringComparison.Ordinal));
        await AssertNoDoorAsync(reader, course);
    }

    /// <summary>
    /// The shipped courses have more than a thousand pages, of few kinds: of each kind some are opened. What speaks of a course that is hidden, or of what a hidden one speaks of too, is
    /// always opened.
    /// </summary>
    static Task<IReadOnlyList<Reached>> CrawlAsync(Person person, params string[] beginnings)
    {
        var opened = new Dictionary<string, int>(StringComparer.Ordinal);
        return Crawl.FromAsync(person, beginnings, link =>
        {
            if (link.Contains("hidden-", StringComparison.Ordinal) || link.Contains("/attempt/", StringComparison.Ordinal) || link.StartsWith("/across/nupr1", StringComparison.Ordinal)
                || link.StartsWith("/evidence/nupr1/breast-cancer", StringComparison.Ordinal)) return true;
            var parts = link.Split('?')[0].Split('/');
            var kind = $"{parts[1]}/{(parts[1] == "teach" && parts.Length > 2 ? parts[2] : "")}/{parts.Length}/{link.Contains('?')}";
            return (opened[kind] = opened.GetValueOrDefault(kind) + 1) <= OfEachKind;
        });
    }

    static Site SiteOf(TestDb database) => new(database, (ContentFolder.ConfigurationKey, AppContext.BaseDirectory));

    /// <summary>One course in each language, which lin reads and chen owns.</summary>
    static async Task<IReadOnlyList<ImportedCourse>> AddAsync(Site site, TestDb database)
    {
        var owner = await site.AddPersonAsync("chen", Role.Instructor);
        var lin = await site.AddPersonAsync("lin");
        ImportedCourse[] courses = [await ImportedCourse.AddAsync(database, owner.Id, "en", "link"), await ImportedCourse.AddAsync(database, owner.Id, "zh-Hans", "link")];
        await database.ExecuteAsync("insert into course_reader (course_id, learner_id, created_at) select id, @lin, 1 from course where audience = 'link'", new { lin = lin.LearnerId });
        return courses;
    }

    /// <summary>A person who reads the interface in a language; one who is not there yet is added.</summary>
    static async Task<Person> SignInAsync(Site site, string name, string language, params string[] roles)
    {
        if (name is not ("chen" or "lin")) await site.AddPersonAsync(name, roles);
        var person = await site.SignInAsync(name);
        await person.OpenAsync($"/prefs/lang/{language}?back=/");
        return person;
    }

    /// <summary>Sits the quiz, practises with an answer, and leaves a second quiz open.</summary>
    static async Task StudyAsync(Person person, ImportedCourse course)
    {
        await StartAsync(person, $"/courses/{course.Slug}/quizzes/first");
        await person.SubmitAsync("#answer", new Dictionary<string, string> { ["choice"] = "1" }, ("move", "save"));
        await person.OpenAsync($"{person.At.Split('#')[0][..person.At.LastIndexOf('/')]}/review");
        await person.SubmitAsync("main form[method=post]");
        await StartAsync(person, $"/practice/{course.Slug}?category=mechanism");
        await person.SubmitAsync("#answer", new Dictionary<string, string> { ["choice"] = "1" }, ("move", "save"));
        await StartAsync(person, $"/courses/{course.Slug}/quizzes/first");
    }

    static async Task StartAsync(Person person, string page)
    {
        await person.OpenAsync(page);
        Assert.Equal(HttpStatusCode.OK, person.Status);
        await person.SubmitAsync("main form[method=post]");
        Assert.EndsWith("/1", person.At, StringComparison.Ordinal);
    }

    /// <summary>A course that one may not see answers word for word as one that there is not.</summary>
    static async Task AssertNoDoorAsync(Person person, ImportedCourse course)
    {
        foreach (var door in Doors)
        {
            var (hidden, missing) = (await AskAsync(person, In(door, course.Slug)), await AskAsync(person, In(door, "no-course")));
            Assert.True(hidden.Status == missing.Status, $"{door}: {hidden.Status}, {missing.Status}");
            Assert.Equal(missing.Body.Replace("no-course", "S", StringComparison.Ordinal), hidden.Body.Replace(course.Slug, "S", StringComparison.Ordinal));
            Assert.DoesNotContain(course.Word, hidden.Body, StringComparison.OrdinalIgnoreCase);
        }
    }

    static async Task<(HttpStatusCode Status, string Body)> AskAsync(Person person, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        using var response = await person.SendAsync(request);
        return (response.StatusCode, Varying().Replace(WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), "#"));
    }

    /// <summary>Tokens, and the ids of requests and commands.</summary>
    [GeneratedRegex("CfDJ8[\\w-]+|\\b[0-9a-f]{32}\\b|\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b|\\b0HN[0-9A-Z]+:[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Varying();

    /// <summary>Texts of the course that do not stand in an element with its language, but for what can be chosen from a list in instructors' forms.</summary>
    /// <remarks>A printed paper has a title of its own.</remarks>
    static IEnumerable<string> Unmarked(Reached page, ImportedCourse course) =>
        from text in new HtmlParser().ParseDocument(page.Markup).Body!.Descendants<IText>()
        where text.Data.Contains(course.Word, StringComparison.Ordinal) && text.ParentElement!.LocalName != "option" && text.ParentElement!.Closest("[lang]")?.GetAttribute("lang") != course.Lang
        select $"{page.Path.Split('?')[0]}: <{text.ParentElement!.LocalName} class={text.ParentElement.ClassName}> {text.Data.Trim()}";

    /// <summary>What only <see cref="Crawl"/> asks for: the places of questions that an attempt does not have. Vignettes of the shipped banks have no page of their own.</summary>
    static bool IsAsked(string path) => path.Contains("/attempt/", StringComparison.Ordinal) || path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/teach/vignettes/nupr1/", StringComparison.Ordinal);

    static string In(string door, string slug) => door.Replace("S", slug, StringComparison.Ordinal);
}
