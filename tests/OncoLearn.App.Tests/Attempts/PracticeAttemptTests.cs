using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

public sealed class PracticeAttemptTests
{
    [Theory, DatabaseData]
    public async Task A_set_holds_the_published_practice_questions_of_its_category(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await db.ExecuteAsync("update question set state = 'retired' where uid = 'practice-2'");
        var view = await room.ReadAsync(await room.StartPracticeAsync());

        Assert.Equal(["practice-1", "practice-3", "practice-4"], view.Slots.Select(slot => slot.About.QuestionUid).Order());
    }

    [Theory, DatabaseData]
    public async Task A_set_of_a_section_holds_all_its_categories(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var view = await room.ReadAsync(await room.StartPracticeAsync(category: null, section: "8"));

        Assert.Equal(["practice-1"], view.Slots.Select(slot => slot.About.QuestionUid));
    }

    [Theory, DatabaseData]
    public async Task What_is_answered_is_shown_at_once_and_the_rest_stays_unreleased(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartPracticeAsync();
        await room.AnswerAsync(uid, 1, "right");
        var view = await room.ReadAsync(uid);

        Assert.Equal((1d, true), (view.Slots[0].Mark, view.Slots[0].Review is not null));
        Assert.All(view.Slots.Skip(1), slot => Assert.Null(slot.Review));
    }

    [Theory, DatabaseData]
    public async Task A_second_answer_does_not_count(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartPracticeAsync();
        var fields = Classroom.Choice((await room.ReadAsync(uid)).Slots[0], "right");
        await room.AnswerAsync(uid, 1, "wrong");

        var refused = await room.ActAsync(uid, new AttemptCommand.Answer(room.Command(), 1, 1, fields));
        Assert.Equal(Refusal.AlreadyGraded, Assert.IsType<ActOnAttempt.Outcome.Refused>(refused).Why);
        Assert.Equal(0, (await room.ReadAsync(uid)).Slots[0].Mark);
    }

    [Theory, DatabaseData]
    public async Task Stopping_counts_what_was_answered(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartPracticeAsync();
        await room.AnswerAsync(uid, 1, "right");
        await room.AnswerAsync(uid, 2, "wrong");
        var view = await room.SubmitAsync(uid);

        Assert.Equal((1d, 2d), (view.Score, view.MaxScore));
        Assert.Equal(2d, await db.ExecuteScalarAsync<double>("select max_score from attempt"));
    }

    [Theory, DatabaseData]
    public async Task Starting_the_same_kind_again_goes_on_with_the_open_set(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);

        Assert.Equal(await room.StartPracticeAsync(), await room.StartPracticeAsync());
    }

    [Theory, DatabaseData]
    public async Task Starting_another_kind_closes_the_open_set_with_what_was_answered(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var markers = await room.StartPracticeAsync();
        await room.AnswerAsync(markers, 1, "right");
        await room.StartPracticeAsync("therapy");

        var closed = await room.ReadAsync(markers);
        Assert.Equal((AttemptState.Graded, 1d, 1d), (closed.State, closed.Score, closed.MaxScore));
    }

    [Theory, DatabaseData]
    public async Task The_least_practised_come_first(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var first = await room.StartPracticeAsync();
        await room.AnswerAsync(first, 1, "right");
        var practised = (await room.ReadAsync(first)).Slots[0].About.QuestionUid;
        await room.SubmitAsync(first);

        Assert.Equal(practised, (await room.ReadAsync(await room.StartPracticeAsync())).Slots[^1].About.QuestionUid);
    }

    [Theory, CourseData]
    public async Task No_two_questions_of_a_set_test_one_claim_while_there_are_others(TestDb db)
    {
        var room = await Classroom.OpenWithCoursesAsync(db);
        for (var set = 0; set < 5; set++)
        {
            var view = await room.ReadAsync(await room.StartPracticeAsync("mechanism"));

            Assert.Equal(StartPractice.SetSize, view.Slots.Count);
            Assert.Equal((0, true), (await RepeatedAsync(db, view.Uid), await TestedAsync(db, view.Uid) >= StartPractice.SetSize));
            await room.SubmitAsync(view.Uid);
        }
    }

    [Theory, DatabaseData]
    public async Task A_question_that_waits_in_an_open_quiz_is_not_practised(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await db.ExecuteAsync("update question set use = 'both'");
        await db.ExecuteAsync("update question_version set category = 'marker'");
        var quiz = await room.StartQuizAsync();
        var during = await room.ReadAsync(await room.StartPracticeAsync());
        Assert.DoesNotContain(during.Slots, slot => slot.About.QuestionUid.StartsWith("exam", StringComparison.Ordinal));

        await room.SubmitAsync(quiz);
        await room.SubmitAsync(during.Uid);
        var after = await room.ReadAsync(await room.StartPracticeAsync());
        Assert.Contains(after.Slots, slot => slot.About.QuestionUid.StartsWith("exam", StringComparison.Ordinal));
    }

    [Theory, DatabaseData]
    public async Task Where_nothing_is_left_it_says_so(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        async Task<StartPractice.Outcome> StartAsync(string course, string? category, string? section) =>
            await room.StartPractice.RunAsync(new(new StartPractice.Subject.OfCourse(course, category, section), room.Lin, room.Command(), room.Page), CancellationToken.None);

        Assert.IsType<StartPractice.Outcome.NothingToPractise>(await StartAsync("nupr1", "mechanism", null));
        Assert.IsType<StartPractice.Outcome.NotFound>(await StartAsync("nowhere", "marker", null));
        Assert.IsType<StartPractice.Outcome.NotFound>(await StartAsync("nupr1", null, "99"));
        Assert.Equal(0, await db.CountAsync("attempt"));

        var open = await room.StartPracticeAsync();
        Assert.IsType<StartPractice.Outcome.NothingToPractise>(await StartAsync("nupr1", "mechanism", null));
        Assert.Equal(AttemptState.InProgress, (await room.ReadAsync(open)).State);
    }

    [Theory, DatabaseData]
    public async Task The_list_shows_newest_first_with_what_was_answered(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var quiz = await room.StartQuizAsync();
        await room.AnswerAsync(quiz, 1, "right");
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        var practice = await room.StartPracticeAsync();
        var (items, more) = await room.List.RunAsync(room.Lin, 0, CancellationToken.None);

        Assert.Equal([practice, quiz], items.Select(item => item.Uid));
        Assert.Equal((1, 3, true), (items[1].Answered, items[1].Slots, items[1].InProgress));
        Assert.Equal("First", items[1].Quiz!.Title.In(["en"]).Value);
        Assert.False(more);
        Assert.Empty((await room.List.RunAsync(room.Wu, 0, CancellationToken.None)).Items);
    }

    /// <summary>How many claims more than one question of an attempt tests.</summary>
    static Task<long> RepeatedAsync(TestDb db, string uid) => db.CountAsync($"(select claim_id from ({Tested(uid)}) tested group by claim_id having count(*) > 1) repeated");

    static Task<long> TestedAsync(TestDb db, string uid) => db.CountAsync($"({Tested(uid)}) tested");

    static string Tested(string uid) => $"""
        select distinct s.slot, v.claim_id
          from attempt a
          join attempt_slot s on s.attempt_id = a.id
          join question_part_claim p on p.question_version_id = s.question_version_id
          join claim_version v on v.id = p.claim_version_id
         where a.uid = '{uid}'
        """;
}
