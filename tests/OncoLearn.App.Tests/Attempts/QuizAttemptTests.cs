using OncoLearn.App.Attempts;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Tests.Attempts;

public sealed class QuizAttemptTests
{
    [Theory, DatabaseData]
    public async Task An_answer_is_there_after_it_was_acknowledged(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        var done = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, 2, "right"));

        var slot = (await room.ReadAsync(uid)).Slots[1];
        Assert.Equal(2, done.Receipt.Seq);
        Assert.Equal(SlotState.Answered, slot.State);
        Assert.Equal(db.Clock.GetUtcNow(), slot.AnsweredAt);
        Assert.Equal(Classroom.Choice(slot, "right").Single("choice"), slot.Answered!.Single("choice"));
    }

    [Theory, DatabaseData]
    public async Task A_repeated_command_records_one_step_and_is_told_the_same(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        var command = room.Command();
        var first = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, 1, "right", command: command));
        db.Clock.Advance(TimeSpan.FromMinutes(3));
        var again = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, 1, "right", command: command));

        Assert.Equal(first.Receipt, again.Receipt);
        Assert.Equal(2, await db.CountAsync("attempt_step"));
    }

    [Theory, DatabaseData]
    public async Task A_repeated_submission_is_told_the_same_after_the_attempt_is_closed(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        var submit = new AttemptCommand.Submit(room.Command(), 1);
        var first = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.ActAsync(uid, submit));

        Assert.Equal(first.Receipt, Assert.IsType<ActOnAttempt.Outcome.Done>(await room.ActAsync(uid, submit)).Receipt);
    }

    [Theory, DatabaseData]
    public async Task The_later_of_two_windows_counts_and_is_told_that_it_overrode(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        var first = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, 1, "right", baseSeq: 1));
        var second = Assert.IsType<ActOnAttempt.Outcome.Done>(await room.AnswerAsync(uid, 1, "wrong", baseSeq: 1));

        Assert.False(first.Receipt.Overrode);
        Assert.True(second.Receipt.Overrode);
        Assert.Equal(0, (await room.SubmitAsync(uid)).Score);
    }

    [Theory, DatabaseData]
    public async Task Nobody_elses_attempt_is_found(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();

        Assert.Null(await room.Read.RunAsync(uid, room.Wu, CancellationToken.None));
        Assert.IsType<ActOnAttempt.Outcome.NotFound>(await room.ActAsync(uid, new AttemptCommand.Submit(room.Command(), 1), room.Wu));
        Assert.Equal(AttemptState.InProgress, (await room.ReadAsync(uid)).State);
    }

    [Theory, DatabaseData]
    public async Task Starting_twice_goes_on_with_the_same_attempt(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var command = room.Command();
        var uid = await room.StartQuizAsync(command: command);

        Assert.Equal(uid, await room.StartQuizAsync(command: command));
        Assert.Equal(uid, await room.StartQuizAsync());
        Assert.Equal(1, await db.CountAsync("attempt"));
    }

    [Theory, DatabaseData]
    public async Task The_start_command_of_a_finished_attempt_does_not_start_another(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var command = room.Command();
        var uid = await room.StartQuizAsync(command: command);
        await room.SubmitAsync(uid);

        Assert.Equal(uid, await room.StartQuizAsync(command: command));
        Assert.NotEqual(uid, await room.StartQuizAsync());
    }

    [Theory, DatabaseData]
    public async Task Two_learners_with_the_same_command_have_an_attempt_each(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);

        Assert.NotEqual(await room.StartQuizAsync(room.Lin, "the-same-command-id"), await room.StartQuizAsync(room.Wu, "the-same-command-id"));
    }

    [Theory, DatabaseData]
    public async Task A_running_attempt_keeps_its_questions_when_the_quiz_gets_a_new_version(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        var before = (await room.ReadAsync(uid)).Slots.Select(slot => slot.About.QuestionUid);
        await db.ExecuteAsync("insert into quiz_version (quiz_id, version, settings, hash, created_at) select quiz_id, 2, settings, 'h2', 0 from quiz_version");
        await db.ExecuteAsync("update quiz set current_version_id = (select max(id) from quiz_version)");

        Assert.Equal(before, (await room.ReadAsync(uid)).Slots.Select(slot => slot.About.QuestionUid));
    }

    [Theory, DatabaseData]
    public async Task Refused_commands_change_nothing(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        AttemptCommand[] refused =
        [
            new AttemptCommand.Answer(room.Command(), 1, 9, Classroom.Position("1")),
            new AttemptCommand.Answer(room.Command(), 1, 1, Classroom.Position("17")),
            new AttemptCommand.Flag(room.Command(), 1, 0, Flagged: true),
        ];
        foreach (var command in refused) Assert.IsType<ActOnAttempt.Outcome.Refused>(await room.ActAsync(uid, command));

        Assert.Equal(1, await db.CountAsync("attempt_step"));
        Assert.Equal(1, (await room.ReadAsync(uid)).LastSeq);
    }

    [Theory, DatabaseData]
    public async Task The_same_command_id_with_another_answer_is_another_command(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        var command = room.Command();
        await room.AnswerAsync(uid, 3, "wrong", command: command);
        await room.AnswerAsync(uid, 3, "right", command: command);

        Assert.Equal(3, (await room.SubmitAsync(uid)).Score);
    }

    [Theory, DatabaseData]
    public async Task Starting_in_many_windows_at_once_makes_one_attempt(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uids = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => room.StartQuizAsync(command: at < 4 ? "the-same-command-id" : null)));

        Assert.Single(uids.Distinct(StringComparer.Ordinal));
        Assert.Equal(1, await db.CountAsync("attempt"));
    }

    [Theory, DatabaseData]
    public async Task Many_answers_at_once_are_all_kept_in_one_order(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(at => room.AnswerAsync(uid, (at % 3) + 1, at % 2 == 0 ? "right" : "other", baseSeq: 1)));

        var receipts = outcomes.Select(outcome => Assert.IsType<ActOnAttempt.Outcome.Done>(outcome).Receipt.Seq).Order().ToArray();
        Assert.Equal(Enumerable.Range(2, 40).Select(seq => (long)seq), receipts);
        Assert.Equal(41, (await room.ReadAsync(uid)).LastSeq);
    }

    [Theory, DatabaseData]
    public async Task A_page_of_another_kind_does_not_act(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();

        Assert.IsType<ActOnAttempt.Outcome.NotFound>(await room.ActAsync(uid, new AttemptCommand.Submit(room.Command(), 1), kind: AttemptKind.Practice));
        Assert.Equal(AttemptState.InProgress, (await room.ReadAsync(uid)).State);
    }

    [Theory, DatabaseData]
    public async Task A_step_that_is_not_there_has_not_been_seen(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();

        Assert.Equal(Refusal.BadResponse, Assert.IsType<ActOnAttempt.Outcome.Refused>(await room.AnswerAsync(uid, 1, "right", baseSeq: 2)).Why);
    }

    [Theory, DatabaseData]
    public async Task An_answer_that_was_taken_back_is_none(TestDb db)
    {
        var room = await Classroom.OpenAsync(db);
        var uid = await room.StartQuizAsync();
        await room.AnswerAsync(uid, 1, "right");
        await room.ActAsync(uid, new AttemptCommand.Answer(room.Command(), 2, 1, Classroom.Position("")));

        Assert.Equal(0, Assert.Single((await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items).Answered);
        Assert.False((await room.SubmitAsync(uid)).Slots[0].IsAnswered);
        Assert.Equal(0, Assert.Single((await room.List.RunAsync(room.Lin, 0, CancellationToken.None)).Items).Answered);
    }
}
