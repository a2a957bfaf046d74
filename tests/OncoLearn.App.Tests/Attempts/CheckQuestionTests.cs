using OncoLearn.App.Attempts;

namespace OncoLearn.App.Tests.Attempts;

public sealed class CheckQuestionTests
{
    [Theory, DatabaseData]
    public async Task A_check_is_graded_and_leaves_no_trace(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var fractions = new List<double>();
        foreach (var position in new[] { "1", "2", "3" })
            fractions.Add(Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, "practice-1", position)).Fraction!.Value);

        Assert.Equal([0, 0, 1], fractions.Order());
        Assert.Equal(0, await db.CountAsync("attempt"));
    }

    [Theory, DatabaseData]
    public async Task An_exam_question_cannot_be_checked(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);

        Assert.IsType<CheckQuestion.Outcome.NotFound>(await CheckAsync(room, "exam-1", "2"));
        Assert.IsType<CheckQuestion.Outcome.NotFound>(await CheckAsync(room, "nowhere", "2"));
    }

    [Theory, DatabaseData]
    public async Task A_question_that_waits_in_ones_own_attempt_keeps_its_key(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartPracticeAsync();

        Assert.Equal(uid, Assert.IsType<CheckQuestion.Outcome.WaitsInAttempt>(await CheckAsync(room, "practice-1", "2", room.Lin)).AttemptUid);
        Assert.IsType<CheckQuestion.Outcome.Checked>(await CheckAsync(room, "practice-1", "2", room.Wu));
    }

    [Theory, DatabaseData]
    public async Task A_choice_that_is_not_there_is_refused(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);

        Assert.IsType<CheckQuestion.Outcome.BadResponse>(await CheckAsync(room, "practice-1", "9"));
        Assert.IsType<CheckQuestion.Outcome.Blank>(await CheckAsync(room, "practice-1", ""));
    }

    [Theory, DatabaseData]
    public async Task An_answer_to_an_earlier_version_is_not_graded_by_todays(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);

        Assert.IsType<CheckQuestion.Outcome.Changed>(await CheckAsync(room, "practice-1", "2", version: 999));
    }

    static async Task<CheckQuestion.Outcome> CheckAsync(Classroom room, string question, string position, long? learner = null, long? version = null) =>
        await room.Check.RunAsync(
            new(question, version ?? await room.Db.ExecuteScalarAsync<long>($"select coalesce(max(current_version_id), 0) from question where uid = '{question}'"), Classroom.Position(position), learner),
            CancellationToken.None);
}
