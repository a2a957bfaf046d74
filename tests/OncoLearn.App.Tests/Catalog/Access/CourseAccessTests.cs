using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Progress;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Tests.Catalog.Access;

/// <summary>Every way to a course, for everybody: it leads there or it is as if there were no course.</summary>
public sealed class CourseAccessTests
{
    static readonly string[] Langs = ["en"];

    static readonly StepContext Page = new("en", "tab-1", 1500);

    /// <summary>What somebody is shown of the course, by the use case that shows it. Whoever is signed out has no account.</summary>
    static readonly IReadOnlyDictionary<string, Func<Readers, Teacher?, Task<bool>>> Views = new Dictionary<string, Func<Readers, Teacher?, Task<bool>>>(StringComparer.Ordinal)
    {
        ["list"] = async (all, who) => (await all.Use<ListCourses>().RunAsync(who?.LearnerId, default)).Any(course => course.Slug == all.Course.Slug),
        ["outline"] = async (all, who) => (await all.Use<ReadOutlines>().RunAsync(who?.LearnerId, default)).Contains(all.Course.Slug),
        ["sections"] = async (all, who) => (await all.Use<ListSections>().RunAsync(who?.LearnerId, default)).Any(section => section.CourseSlug == all.Course.Slug),
        ["title"] = async (all, who) => await all.Use<FindCourse>().RunAsync(all.Course.Slug, who?.LearnerId, default) is not null,
        ["course"] = async (all, who) => await all.Use<ReadCourse>().RunAsync(all.Course.Slug, Langs, who?.LearnerId, default) is not null,
        ["lesson"] = async (all, who) => await all.Use<ReadLesson>().RunAsync(all.Course.Slug, "1", Langs, who?.LearnerId, default) is not null,
        ["glossary"] = async (all, who) => await all.Use<ReadGlossary>().RunAsync(all.Course.Slug, Langs, who?.LearnerId, default) is not null,
        ["conflicts"] = async (all, who) => await all.Use<ReadConflicts>().RunAsync(all.Course.Slug, Langs, who?.LearnerId, default) is { Conflicts: [_] },
        ["matrix"] = async (all, who) => (await all.Use<ReadMatrix>().RunAsync(new(Facet.Function), Langs, who?.LearnerId, default)).Names.ContainsKey(all.Course.Gene),
        ["matrix of the course"] = async (all, who) => (await all.Use<ReadMatrix>().RunAsync(new(Facet.Function, all.Course.Slug), Langs, who?.LearnerId, default)).Names.Count > 0,
        ["cell"] = async (all, who) => await all.Use<ReadCell>().RunAsync(all.Course.Gene, "breast-cancer", new(Facet.Function), Langs, who?.LearnerId, default) is not null,
        ["cell that others fill too"] = async (all, who) =>
            (await all.Use<ReadCell>().RunAsync("nupr1", "breast-cancer", new(Facet.Function), Langs, who?.LearnerId, default))?.Claims.Any(claim => claim.Course == all.Course.Slug) == true,
        ["shared"] = async (all, who) => (await all.Use<ListShared>().RunAsync(Langs, who?.LearnerId, default)).Any(item => item.Claims.ContainsKey(all.Course.Slug)),
        ["its own entity"] = async (all, who) => await all.Use<ReadAcross>().RunAsync(all.Course.Gene, Langs, who?.LearnerId, default) is not null,
        ["an entity of others"] = async (all, who) => (await all.Use<ReadAcross>().RunAsync("nupr1", Langs, who?.LearnerId, default))!.Courses.ContainsKey(all.Course.Slug),
    };

    /// <summary>As <see cref="Views"/>, of what only people with an account are shown or do.</summary>
    static readonly IReadOnlyDictionary<string, Func<Readers, Teacher, Task<bool>>> Acts = new Dictionary<string, Func<Readers, Teacher, Task<bool>>>(StringComparer.Ordinal)
    {
        ["today"] = async (all, who) => (await all.Use<ReadToday>().RunAsync(who.LearnerId, Langs, default)).Courses.Any(course => course.Slug == all.Course.Slug),
        ["place"] = (all, who) => all.Use<KeepPlace>().RunAsync(new(all.Course.Slug, "1", who.LearnerId, 1), default),
        ["understood"] = (all, who) => all.Use<MarkUnderstood>().RunAsync(new(all.Course.Slug, "1", who.LearnerId, Understood: true), default),
        ["practice"] = async (all, who) =>
            await all.Use<StartPractice>().RunAsync(new(new StartPractice.Subject.OfCourse(all.Course.Slug, "mechanism", null), who.LearnerId, "command-0001", Page), default) is StartPractice.Outcome.Started,
        ["quiz"] = async (all, who) => await all.Use<ReadQuiz>().RunAsync(all.Course.Slug, "first", who.LearnerId, default) is not null,
        ["start of the quiz"] = async (all, who) => await all.Use<StartQuiz>().RunAsync(new(all.Course.Quiz, who.LearnerId, "command-0002", Page), default) is StartQuiz.Outcome.Started,
        ["check question"] = async (all, who) =>
            await all.Use<CheckQuestion>().RunAsync(new(all.Course.Question, VersionId: 0, new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)), who.LearnerId), default) is not CheckQuestion.Outcome.NotFound,
        ["search of claims"] = async (all, who) => (await all.Use<FindClaims>().RunAsync(all.Course.Word, sectionUid: null, Langs, who, default)).Total > 0,
        ["search of claims by entity"] = async (all, who) => (await all.Use<FindClaims>().RunAsync($"{all.Course.Word} gene", sectionUid: null, Langs, who, default)).Total > 0,
        ["claim by uid"] = async (all, who) => (await all.Use<FindClaims>().OfAsync([all.Course.Claim], Langs, who, default)).Count > 0,
        ["search of objectives"] = async (all, who) => (await all.Use<FindObjectives>().RunAsync(all.Course.Word, sectionUid: null, courseSlug: null, Langs, who, default)).Total > 0,
        ["objectives of the course"] = (all, who) => all.Use<FindObjectives>().AnyAsync(all.Course.Slug, who, default),
        ["objective by uid"] = async (all, who) => (await all.Use<FindObjectives>().OfAsync([all.Course.Objective], Langs, who, default)).Count > 0,
        ["a bank for it"] = async (all, who) => await all.Use<CreateBank>().RunAsync(new(who.UserId, Title, all.Course.Slug), default) is CreateBank.Outcome.Created,
        ["a question on its claim"] = async (all, who) => (await SaveAsync(all, who)).Count == 0,
        ["the linter by its section"] = async (all, who) => (await LintAsync(all, who)).Findings.Any(finding => finding.RuleId == "supported-distractor"),
    };

    static LocalizedText Title => new([KeyValuePair.Create("en", "Bank")]);

    [Theory]
    [CourseData("owner")]
    [CourseData("link")]
    [CourseData("everyone")]
    public async Task A_course_is_shown_to_those_who_may_see_it_and_is_not_there_for_all_others(TestDb db, string audience)
    {
        var all = await Readers.OpenAsync(db, audience);
        (string Who, Teacher? Person, bool Sees)[] people =
        [
            ("owner", all.Owner, true),
            ("reader", all.Reader, audience != "owner"),
            ("stranger", all.Stranger, audience == "everyone"),
            ("administrator", all.Admin, audience == "everyone"),
            ("signed out", null, audience == "everyone"),
        ];

        var wrong = new List<string>();
        foreach (var (who, person, sees) in people)
        {
            foreach (var (name, view) in Views)
                if (await view(all, person) != sees) wrong.Add($"{name}, {who}");
            foreach (var (name, act) in Acts)
                if (person is not null && await act(all, person) != sees) wrong.Add($"{name}, {who}");
        }

        Assert.Empty(wrong);
    }

    [Theory, CourseData]
    public async Task Nothing_that_others_see_changes_by_a_course_that_they_may_not_see(TestDb db)
    {
        async Task<string> CountsAsync(long? learner)
        {
            var matrix = await new ReadMatrix(db.Db).RunAsync(new(Facet.Function), Langs, learner, default);
            var shared = await new ListShared(db.Db).RunAsync(Langs, learner, default);
            var course = await new ReadCourse(db.Db).RunAsync("nupr1", Langs, learner, default);
            return $"{matrix.Matrix.Cells.Count} {matrix.Names.Count} {shared.Count} {shared.Sum(item => item.Total)} {course!.Shared} {(await new ListCourses(db.Db).RunAsync(learner, default)).Count}";
        }

        var before = await CountsAsync(null);
        var all = await Readers.OpenAsync(db);

        Assert.Equal(before, await CountsAsync(null));
        Assert.Equal(before, await CountsAsync(all.Stranger.LearnerId));
        Assert.NotEqual(before, await CountsAsync(all.Reader.LearnerId));
    }

    [Theory, CourseData]
    public async Task Whoever_shares_a_bank_shows_the_claims_of_its_questions_and_no_others(TestDb db)
    {
        var all = await Readers.OpenAsync(db, "owner");
        await db.ExecuteAsync(
            "insert into bank_share (bank_id, user_id, access, created_at) select id, @userId, 'edit', 1 from bank where uid = @bank", new { userId = all.Stranger.UserId, bank = all.Course.Bank });
        string[] uids = [all.Course.Claim, $"{all.Course.Slug}/claim/b"];

        Assert.Equal([all.Course.Claim], (await all.Use<FindClaims>().OfAsync(uids, Langs, all.Stranger, default)).Select(found => found.Uid));
        Assert.Equal(0, (await all.Use<FindClaims>().RunAsync(all.Course.Word, null, Langs, all.Stranger, default)).Total);
        Assert.Null((await all.Use<ListBanks>().FindAsync(all.Course.Bank, all.Stranger.UserId, default))!.CourseSlug);
        // It is saved again as it stands.
        Assert.Empty(await SaveAsync(all, all.Stranger, all.Course.Bank));
    }

    [Theory, CourseData]
    public async Task What_was_done_in_a_course_stays_when_it_is_closed(TestDb db)
    {
        var all = await Readers.OpenAsync(db);
        var started = Assert.IsType<StartPractice.Outcome.Started>(
            await all.Use<StartPractice>().RunAsync(new(new StartPractice.Subject.OfCourse(all.Course.Slug, "mechanism", null), all.Reader.LearnerId, "command-0001", Page), default));
        Assert.Equal(all.Course.Slug, (await all.Use<ReadAttempt>().RunAsync(started.AttemptUid, all.Reader.LearnerId, default))!.About.Home.CourseSlug);

        await all.Use<ChangeAudience>().RunAsync(all.Course.Slug, all.Owner.UserId, CourseAudience.Owner, default);

        var view = (await all.Use<ReadAttempt>().RunAsync(started.AttemptUid, all.Reader.LearnerId, default))!;
        Assert.Null(view.About.Home.CourseSlug);
        Assert.Contains(all.Course.Word, view.About.Home.Title!.In(Langs).Value, StringComparison.Ordinal);
        Assert.Contains((await all.Use<ReadToday>().RunAsync(all.Reader.LearnerId, Langs, default)).Open, attempt => attempt.Uid == started.AttemptUid);
    }

    static async Task<IReadOnlyList<QuestionFault>> SaveAsync(Readers all, Teacher who, string? bank = null)
    {
        var uid = bank ?? Assert.IsType<CreateBank.Outcome.Created>(await all.Use<CreateBank>().RunAsync(new(who.UserId, Title, CourseSlug: null), default)).BankUid;
        var draft = QuestionBank.Faculty.Draft() with { Section = all.Course.Section, Claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["options"] = [all.Course.Claim] } };
        return await all.Use<SaveQuestion>().RunAsync(new(uid, null, null, draft, who.UserId), default) is SaveQuestion.Outcome.Faulty faulty ? faulty.Faults : [];
    }

    static async Task<LintDraft.Found> LintAsync(Readers all, Teacher who)
    {
        var bank = Assert.IsType<CreateBank.Outcome.Created>(await all.Use<CreateBank>().RunAsync(new(who.UserId, Title, CourseSlug: null), default)).BankUid;
        var question = QuestionTypes.Of("single-best-answer").Parse(System.Text.Json.JsonDocument.Parse(
            $$$"""{"stem":{"en":"Which gene promotes it?"},"options":[{"id":"a","correct":true,"text":{"en":"{{{all.Course.Word}}} gene"}},{"id":"b","text":{"en":"NUPR1"}}]}""").RootElement);
        return await all.Use<LintDraft>().RunAsync(
            new(bank, null, "single-best-answer", question, CognitiveLevel.Remember, all.Course.Section, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["options"] = [all.Course.Claim] }), who.UserId, default);
    }
}
