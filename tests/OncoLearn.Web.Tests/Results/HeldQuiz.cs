using OncoLearn.Core.Attempts;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Behaviours;
using OncoLearn.Web.Tests.Http;

namespace OncoLearn.Web.Tests.Results;

/// <summary>The own quiz as one that holds something back.</summary>
static class HeldQuiz
{
    public const string Nothing = ",\"release\":{\"score\":\"never\",\"correctness\":\"never\",\"reasons\":\"never\",\"key\":\"never\",\"evidence\":\"never\"}";

    /// <summary>Only the score, and everything once the quiz has closed.</summary>
    public const string ScoreFirst =
        ",\"passingShare\":0.6,\"release\":{\"score\":\"after-submission\",\"correctness\":\"after-closing\",\"reasons\":\"never\",\"key\":\"after-closing\",\"evidence\":\"after-closing\"}";

    /// <summary>What the settings say of the key, where every door asks it, and when the quiz closes.</summary>
    public static async Task HoldAsync(TestDb db, int closesInDays, string key = "own")
    {
        await db.ExecuteAsync(
            """
            update quiz_version
               set key_release = case when settings like '%"key":"never"%' then 'never' when settings like '%"key":"after-closing"%' then 'after-closing' else 'at-once' end
             where quiz_id = (select id from quiz where uid = @uid)
            """,
            new { uid = $"nupr1/quiz/{key}" });
        await db.ExecuteAsync("update quiz set closes_at = @at where uid = @uid", new { uid = $"nupr1/quiz/{key}", at = db.Clock.GetUtcNow().AddDays(closesInDays) });
    }

    /// <summary>The person whose quiz it is.</summary>
    public static Task GiveToAsync(TestDb db, string userName, string key = "own") =>
        db.ExecuteAsync("update quiz set owner_id = (select id from app_user where user_name = @userName) where uid = @uid", new { userName, uid = $"nupr1/quiz/{key}" });

    /// <summary>Sits it, with one option for each question, and stands before the result.</summary>
    public static Task SitAsync(Person learner, params string[] options) => SitAsync(learner, certainty: null, options);

    /// <param name="certainty">Of each answer, from 1 to 3; null for none.</param>
    public static async Task SitAsync(Person learner, int? certainty, params string[] options)
    {
        await learner.OpenAsync(OwnQuiz.Page);
        await learner.SubmitAsync("main form[method=post]");
        foreach (var (at, option) in options.Index())
        {
            await learner.OpenAsync($"{learner.AttemptPath()}/{at + 1}");
            await ChooseAsync(learner, option, certainty);
        }
        await learner.OpenAsync($"{learner.AttemptPath()}/review");
        await learner.SubmitAsync("#submit");
    }

    /// <summary>Answers the question that is open with the option of this text.</summary>
    public static Task ChooseAsync(Person learner, string option, int? certainty = null)
    {
        var input = learner.Page.QuerySelectorAll("label.option").Single(label => label.TextContent.Contains(option, StringComparison.Ordinal)).QuerySelector("input")!;
        var fields = new Dictionary<string, string> { ["choice"] = input.GetAttribute("value")! };
        if (certainty is { } sure) fields[CertaintyField.Name] = sure.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return learner.SubmitAsync("#answer", fields, ("move", "save"));
    }
}
