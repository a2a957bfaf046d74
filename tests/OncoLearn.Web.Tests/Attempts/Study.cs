using OncoLearn.App.Data;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Sites;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>The site with the shipped courses.</summary>
sealed class Study : IAsyncDisposable
{
    public const string Course = "nupr1";
    public const string QuizPage = "/courses/nupr1/quizzes/first-steps";
    public const string PracticePage = "/practice/nupr1";

    /// <param name="db">With the shipped courses.</param>
    /// <param name="settings">Configuration beside the database's.</param>
    public Study(TestDb db, params (string Key, string Value)[] settings)
    {
        Db = db;
        Site = new Site(db, settings);
    }

    public TestDb Db { get; }

    public Site Site { get; }

    /// <summary>A new learner, signed in.</summary>
    public Task<Person> LearnerAsync(string name = "lin") => Site.SignInNewAsync(name);

    /// <summary>A learner in front of the first question of the quiz.</summary>
    public async Task<Person> InQuizAsync(string name = "lin")
    {
        var learner = await LearnerAsync(name);
        await learner.OpenAsync(QuizPage);
        await learner.SubmitAsync("main form[method=post]");
        return learner;
    }

    /// <summary>A learner in front of the first question of a practice set.</summary>
    public async Task<Person> InPracticeAsync(string category = "marker", string name = "lin")
    {
        var learner = await LearnerAsync(name);
        await PractiseAsync(learner, category);
        return learner;
    }

    /// <summary>A learner in front of a question that holds this element: a set is drawn by lot and need not have one.</summary>
    public async Task<Person> InPracticeAtAsync(string selector, string category)
    {
        var learner = await InPracticeAsync(category);
        await learner.SkipToAsync(selector, () => PractiseAsync(learner, category));
        return learner;
    }

    static async Task PractiseAsync(Person learner, string category)
    {
        await learner.OpenAsync(PracticePage);
        await learner.SubmitAsync($"form:has(input[name=category][value={category}])");
    }

    /// <summary>Gives the quiz a time limit, behind the loader's back.</summary>
    public Task LimitQuizAsync(int minutes) => Db.ExecuteAsync(
        Db.Provider == DatabaseProvider.Sqlite
            ? "update quiz_version set settings = json_set(settings, '$.timeLimitMinutes', @minutes)"
            : "update quiz_version set settings = jsonb_set(settings::jsonb, '{timeLimitMinutes}', to_jsonb(@minutes))::text",
        new { minutes });

    /// <summary>Makes the quiz show what is right after each answer, behind the loader's back.</summary>
    public Task ShowAtOnceAsync() => Db.ExecuteAsync("update quiz_version set settings = replace(settings, '\"deferred\"', '\"immediate\"')");

    /// <summary>How many answers the steps hold.</summary>
    public Task<long> AnswersAsync() => Db.CountAsync("attempt_step where kind = 'answer'");

    /// <summary>How many answers the steps of one attempt hold.</summary>
    public Task<long> AnswersOfAsync(string uid) => Db.CountAsync($"attempt_step where kind = 'answer' and attempt_id = (select id from attempt where uid = '{uid}')");

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
