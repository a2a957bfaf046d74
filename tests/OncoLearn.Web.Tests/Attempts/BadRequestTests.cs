using System.Net;
using System.Text.Json;

namespace OncoLearn.Web.Tests.Attempts;

/// <summary>What no page of ours sends gets a 4xx and changes nothing.</summary>
public sealed class BadRequestTests
{
    [Theory, CourseData]
    public async Task Somebody_elses_attempt_is_not_there(TestDb db)
    {
        await using var study = new Study(db);
        using var lin = await study.InQuizAsync();
        using var wu = await study.InQuizAsync("wu");
        var (theirs, uid) = (lin.AttemptPath(), lin.AttemptUid());

        foreach (var path in new[] { theirs, $"{theirs}/1", $"{theirs}/review", $"/api/v1/attempts/{uid}/state", $"/practice/attempt/{uid}", "/quiz/attempt/nothing/1" })
        {
            await wu.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, wu.Status);
        }
        await wu.OpenAsync(Study.QuizPage);
        await wu.OpenAsync(wu.Page.QuerySelector(".rules a.btn-primary")!.GetAttribute("href")!);
        using var request = wu.RequestOf("#answer", wu.Filled(), ("move", "save"));
        request.RequestUri = new Uri(request.RequestUri!, $"{theirs}/1");
        using var response = await wu.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory]
    [CourseData("command_id", "short")]
    [CourseData("command_id", "")]
    [CourseData("base_seq", "-1")]
    [CourseData("base_seq", "many")]
    [CourseData("choice", "99")]
    [CourseData("choice", "lysosome")]
    public async Task A_field_that_no_page_sends_is_refused(TestDb db, string field, string value)
    {
        await using var study = new Study(db);
        using var learner = await study.InPracticeAtAsync("[name=choice]", "marker");
        var fields = learner.Filled();
        fields[field] = value;

        await learner.SubmitAsync("#answer", fields);

        Assert.Equal(HttpStatusCode.BadRequest, learner.Status);
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_form_without_its_token_is_refused(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var fields = learner.Filled();
        fields["__RequestVerificationToken"] = "stale";

        await learner.SubmitAsync("#answer", fields, ("move", "save"));

        Assert.Equal(HttpStatusCode.BadRequest, learner.Status);
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task A_quiz_is_not_answered_or_ended_under_the_address_of_practice(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var practice = learner.AttemptPath().Replace("/quiz/", "/practice/", StringComparison.Ordinal);

        foreach (var path in new[] { $"{practice}/1", practice })
        {
            using var request = learner.RequestOf("#answer", learner.Filled(), ("move", "save"));
            request.RequestUri = new Uri(request.RequestUri!, path);
            using var response = await learner.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
        Assert.Equal(0, await study.AnswersAsync());
        Assert.Equal(1, await db.CountAsync("attempt where state = 'in-progress'"));
    }

    [Theory, CourseData]
    public async Task A_page_that_is_only_read_takes_no_form(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();

        foreach (var path in new[] { "/", "/answers", "/courses/nupr1", "/quiz/attempt/nothing", learner.AttemptPath() })
        {
            using var request = learner.RequestOf("#answer", learner.Filled());
            request.RequestUri = new Uri(request.RequestUri!, path);
            using var response = await learner.SendAsync(request);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        }
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory]
    [CourseData("base_seq", "2")]
    [CourseData("move", "sideways")]
    public async Task A_field_of_a_quiz_that_no_page_sends_is_refused(TestDb db, string field, string value)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var fields = learner.Filled();
        fields[field] = value;

        await learner.SubmitAsync("#answer", fields, field == "move" ? null : ("move", "save"));

        Assert.Equal(HttpStatusCode.BadRequest, learner.Status);
        Assert.Equal(0, await study.AnswersAsync());
    }

    [Theory, CourseData]
    public async Task There_is_no_question_beyond_the_last_and_no_quiz_or_course_of_another_name(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        var attempt = learner.AttemptPath();

        foreach (var path in new[] { $"{attempt}/6", $"{attempt}/0", "/courses/nupr1/quizzes/nothing", "/practice/nothing", "/answers?page=0", "/answers?page=2" })
        {
            await learner.OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, learner.Status);
        }
    }

    [Theory, CourseData]
    public async Task Whoever_is_signed_out_is_sent_to_sign_in(TestDb db)
    {
        await using var study = new Study(db);
        using var visitor = study.Site.Visit();

        foreach (var path in new[] { Study.QuizPage, Study.PracticePage, "/answers", "/quiz/attempt/x/1" })
        {
            await visitor.OpenAsync(path);
            Assert.StartsWith("/account/sign-in", visitor.At);
        }
    }

    [Theory, CourseData]
    public async Task The_state_of_an_attempt_tells_when_but_not_what(TestDb db)
    {
        await using var study = new Study(db);
        using var learner = await study.InQuizAsync();
        await learner.AnswerAsync();

        using var response = await learner.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"/api/v1/attempts/{learner.AttemptUid()}/state"));

        using var state = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["last_seq", "state", "now", "deadline_at", "slots"], state.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(2, state.RootElement.GetProperty("last_seq").GetInt64());
        Assert.Equal("in-progress", state.RootElement.GetProperty("state").GetString());
        var slots = state.RootElement.GetProperty("slots").EnumerateArray().ToList();
        Assert.All(slots, slot => Assert.Equal(["slot", "seq", "answered_at"], slot.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(TestClock.Start, slots[0].GetProperty("answered_at").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, slots[1].GetProperty("seq").ValueKind);
    }
}
