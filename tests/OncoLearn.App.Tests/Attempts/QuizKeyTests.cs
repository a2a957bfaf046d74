using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

/// <summary>What a quiz tells of its keys, and when; also where another attempt holds the same question.</summary>
public sealed class QuizKeyTests
{
    [Theory, DatabaseData]
    public async Task Submitting_scores_by_points_and_releases_the_keys(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "wrong");
        await room.AnswerAsync(uid, 3, "right");
        var result = await room.SubmitAsync(uid);

        Assert.Equal((AttemptState.Graded, 3d, 6d), (result.State, result.Score, result.MaxScore));
        Assert.All(result.Slots, slot => Assert.NotNull(slot.Review));
        Assert.All(result.Slots, slot => Assert.Null(slot.Face));
        Assert.Equal(3, await db.CountAsync("attempt_part"));
    }

    [Theory, DatabaseData]
    public async Task While_it_runs_a_view_holds_faces_only(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");

        Assert.All((await room.ReadAsync(uid)).Slots, slot =>
        {
            Assert.NotNull(slot.Face);
            Assert.Null(slot.Review);
            Assert.Null(slot.Mark);
            Assert.Null(slot.Fraction);
            Assert.Empty(slot.About.ClaimVersionIds);
        });
    }

    [Theory, DatabaseData]
    public async Task An_earlier_attempt_keeps_its_reviews_back_while_the_quiz_is_taken_again(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var first = await room.StartQuizAsync();
        await room.AnswerAsync(first, 1, "right");
        await room.SubmitAsync(first);
        var second = await room.StartQuizAsync();

        var withheld = await room.ReadAsync(first);
        Assert.All(withheld.Slots, slot =>
        {
            Assert.True(slot.Withheld);
            Assert.Null(slot.Review);
            Assert.Equal((null, null), (slot.Mark, slot.Fraction));
            Assert.Empty(slot.About.ClaimVersionIds);
        });
        Assert.Equal(1, withheld.Right);
        Assert.Empty(withheld.ByCategory());
        await room.SubmitAsync(second);
        Assert.All((await room.ReadAsync(first)).Slots, slot => Assert.NotNull(slot.Review));
    }

    [Theory, DatabaseData]
    public async Task Of_an_earlier_attempt_only_what_waits_elsewhere_is_kept_back(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        const string sharing = "nupr1/quiz/second";
        await SharingQuiz.AddAsync(db, Classroom.Quiz, sharing);
        var first = await room.StartQuizAsync();
        await room.SubmitAsync(first);
        Assert.IsType<StartQuiz.Outcome.Started>(await room.StartQuiz.RunAsync(new(sharing, room.Lin, room.Command(), room.Page), CancellationToken.None));

        var slots = (await room.ReadAsync(first)).Slots;
        Assert.Equal([true, false, false], slots.Select(slot => slot.Withheld));
        Assert.Equal([false, true, true], slots.Select(slot => slot.Review is not null));
    }

    [Theory, DatabaseData]
    public async Task A_quiz_ends_the_practice_set_that_would_show_its_keys(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        await db.ExecuteAsync("update question set use = 'both'");
        await db.ExecuteAsync("update question_version set category = 'marker'");
        var practice = await room.StartPracticeAsync();
        await room.AnswerAsync(practice, 1, "right");
        await room.StartQuizAsync();

        Assert.Equal(AttemptState.Graded, (await room.ReadAsync(practice)).State);
    }

    [Theory, DatabaseData]
    public async Task A_quiz_that_shares_a_question_with_an_open_one_has_to_wait(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        const string sharing = "nupr1/quiz/second";
        await SharingQuiz.AddAsync(db, Classroom.Quiz, sharing);
        var first = await room.StartQuizAsync();

        Assert.Equal(first, Assert.IsType<StartQuiz.Outcome.SharesQuestions>(await StartAsync(room.Lin)).OpenAttemptUid);
        Assert.IsType<StartQuiz.Outcome.Started>(await StartAsync(room.Wu));
        await room.SubmitAsync(first);
        Assert.IsType<StartQuiz.Outcome.Started>(await StartAsync(room.Lin));

        Task<StartQuiz.Outcome> StartAsync(long learner) => room.StartQuiz.RunAsync(new(sharing, learner, room.Command(), room.Page), CancellationToken.None);
    }
}
