using OncoLearn.App.Identity;
using OncoLearn.Web.Tests.Attempts;
using OncoLearn.Web.Tests.Behaviours;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Results;

/// <summary>Results that are released in parts, and the owner's pages: for axe and for the eye.</summary>
public sealed class ResultsLookTests(Chromium chromium, StudySite site) : StudyBrowserTest(chromium, site), IClassFixture<StudySite>
{
    [Theory, MemberData(nameof(Look.EachOnce), MemberType = typeof(Look))]
    public async Task A_result_in_parts_and_what_the_owner_sees_of_it(Look look)
    {
        if (await Study.Db.CountAsync("quiz where uid = 'nupr1/quiz/own'") == 0) await OwnQuiz.AddAsync(Study.Db, "deferred", HeldQuiz.ScoreFirst, "choice", "choice", "essay");
        await HeldQuiz.HoldAsync(Study.Db, closesInDays: 2);
        using var student = await AnotherLearnerAsync();
        await HeldQuiz.SitAsync(student, OwnQuiz.Right, OwnQuiz.Wrong);
        await VisitAsync(look, async visit =>
        {
            await visit.OpenAsync(OwnQuiz.Page);
            await visit.Page.ClickAsync("main form button");
            await visit.ArriveAsync("#answer");
            await visit.Page.CheckAsync("label.option input >> nth=0");
            await visit.SavedAsync();
            await visit.Page.ClickAsync(".to-review");
            await visit.Page.ClickAsync(".confirm > summary");
            await visit.Page.ClickAsync("#submit button");
            await visit.ArriveAsync(".score-panel");
            await visit.LookAtAsync("result-in-parts");
        });
        await VisitAsync(look, async visit =>
        {
            await Study.Db.ExecuteAsync("update quiz set owner_id = (select max(id) from app_user) where uid = 'nupr1/quiz/own'");
            await visit.LookAtAsync("results", "/teach/sets/nupr1~quiz~own/results");
            await visit.LookAtAsync("results-one", $"/teach/sets/nupr1~quiz~own/results/{student.AttemptUid()}");
        }, role: Role.Instructor);
    }
}
