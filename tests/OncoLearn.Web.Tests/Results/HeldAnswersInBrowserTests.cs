using Microsoft.Playwright;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Results;

/// <summary>Answers that were checked while their key is held back, with script.</summary>
public sealed class HeldAnswersInBrowserTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    [Fact]
    public async Task Matches_that_were_checked_stand_there_as_text()
    {
        const string Version = "(select current_version_id from quiz where uid = 'nupr1/quiz/first-steps')";
        const string Rules = "\"behaviour\":\"immediate\",\"release\":{\"score\":\"at-once\",\"correctness\":\"at-once\",\"reasons\":\"never\",\"key\":\"never\",\"evidence\":\"never\"}";
        await Study.Db.ExecuteAsync($"delete from quiz_slot where quiz_version_id = {Version} and position > 1");
        await Study.Db.ExecuteAsync(
            $"update quiz_slot set question_version_id = (select min(v.id) from question q join question_version v on v.id = q.current_version_id where v.type = 'matching') where quiz_version_id = {Version}");
        await Study.Db.ExecuteAsync($"update quiz_version set settings = replace(settings, '\"behaviour\":\"deferred\"', @Rules), key_release = 'never' where id = {Version}", new { Rules });

        await VisitAsync(Look.Desk, async visit =>
        {
            await visit.OpenAsync(Study.QuizPage);
            await visit.Page.ClickAsync("main form button");
            await visit.ArriveAsync("#answer");
            var lists = await visit.Page.QuerySelectorAllAsync("#answer select");
            foreach (var (at, list) in lists.Index()) await list.SelectOptionAsync(new SelectOptionValue { Index = at + 1 });
            await visit.Page.ClickAsync("#answer [data-save]");
            await visit.ArriveAsync(".matches output.given-choice");
        });
    }
}
