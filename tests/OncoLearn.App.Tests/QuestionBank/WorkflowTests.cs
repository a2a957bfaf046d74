using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.Core.Authoring;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class WorkflowTests
{
    [Theory, DatabaseData]
    public async Task A_published_version_is_served_until_the_next_is_published(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());

        Assert.Equal(MoveQuestions.Outcome.Moved, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
        await faculty.ChangeAsync(question, draft => WithStem(draft, "newer"));
        var edited = await faculty.ReadAsync(question);
        Assert.Equal((QuestionState.Draft, 2, 1), (edited.State, edited.Head, edited.Served));

        Assert.Equal(MoveQuestions.Outcome.Moved, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
        Assert.Equal(2, (await faculty.ReadAsync(question)).Served);
        Assert.Equal(MoveQuestions.Outcome.WasSoAlready, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
        Assert.Equal(MoveQuestions.Outcome.StaysPublished, await MoveAsync(faculty, question, MoveQuestions.Step.BackToDraft));
        Assert.Equal((QuestionState.Published, 2), ((await faculty.ReadAsync(question)).State, (await faculty.ReadAsync(question)).Served));
        Assert.Equal(["question-moved", "question-moved"], await db.QueryAsync<string>("select action from audit_event where subject_uid = @question", new { question }));
    }

    [Theory, DatabaseData]
    public async Task A_retired_question_is_served_no_more_and_can_come_back(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());
        await MoveAsync(faculty, question, MoveQuestions.Step.Publish);

        await MoveAsync(faculty, question, MoveQuestions.Step.Retire);
        var retired = await faculty.ReadAsync(question);
        Assert.Equal((QuestionState.Retired, null), (retired.State, retired.Served));

        await MoveAsync(faculty, question, MoveQuestions.Step.BackToDraft);
        var draft = await faculty.ReadAsync(question);
        Assert.Equal((QuestionState.Draft, null), (draft.State, draft.Served));
        Assert.Null(await db.ExecuteScalarAsync<long?>($"select current_version_id from question where uid = '{question}'"));
        await MoveAsync(faculty, question, MoveQuestions.Step.Publish);
        Assert.Equal(1, (await faculty.ReadAsync(question)).Served);
    }

    [Theory, DatabaseData]
    public async Task What_cannot_be_graded_fairly_is_published_only_with_a_reason(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var draft = Draft();
        foreach (var option in draft.Payload["options"]!.AsArray()) option!["text"] = new System.Text.Json.Nodes.JsonObject { ["en"] = "p300" };
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync(), draft);

        Assert.Equal(MoveQuestions.Outcome.HasErrors, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
        Assert.Equal(QuestionState.Draft, (await faculty.ReadAsync(question)).State);
        await faculty.Use<WaiveLint>().RunAsync(question, "duplicate-options", "The two are told apart by their order.", faculty.Chen, default);
        Assert.Equal(MoveQuestions.Outcome.Moved, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
    }

    [Theory, DatabaseData]
    public async Task Where_a_bank_asks_for_a_second_reader_nobody_publishes_alone(TestDb db)
    {
        var (faculty, bank, question) = await ReviewedBankAsync(db);

        Assert.Equal(MoveQuestions.Outcome.NeedsReview, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
        Assert.Equal([("wang", "Dr wang")], await faculty.Use<AskReview>().CandidatesAsync(bank, questionUid: null, faculty.Chen, default));
        Assert.Equal(AskReview.Outcome.NoSuchReviewer, await faculty.Use<AskReview>().RunAsync(new(question, "chen", faculty.Chen), default));
        Assert.Equal(AskReview.Outcome.NoSuchReviewer, await faculty.Use<AskReview>().RunAsync(new(question, "student", faculty.Chen), default));
        Assert.Equal(AskReview.Outcome.Asked, await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default));
        Assert.Equal(QuestionState.Review, (await faculty.ReadAsync(question)).State);
        Assert.Equal(DecideReview.Outcome.NotAsked, await faculty.Use<DecideReview>().RunAsync(new(question, Approve: true, null, faculty.Chen), default));
        Assert.Equal(DecideReview.Outcome.Decided, await faculty.Use<DecideReview>().RunAsync(new(question, Approve: true, null, faculty.Wang), default));

        Assert.Equal(MoveQuestions.Outcome.Moved, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
    }

    [Theory, DatabaseData]
    public async Task Many_reviews_are_asked_for_at_once_and_each_by_its_own_rights(TestDb db)
    {
        var (faculty, bank, first) = await ReviewedBankAsync(db);
        var second = await faculty.AddQuestionAsync(bank);
        var elsewhere = await faculty.AddQuestionAsync(await faculty.BankAsync(faculty.Wang), author: faculty.Wang);
        var ask = faculty.Use<AskReview>();

        var outcomes = await ask.ManyAsync([first, second, elsewhere], "wang", faculty.Chen, default);
        Assert.Equal((AskReview.Outcome.Asked, AskReview.Outcome.Asked, AskReview.Outcome.NotFound), (outcomes[first], outcomes[second], outcomes[elsewhere]));
        Assert.Equal(QuestionState.Review, (await faculty.ReadAsync(second)).State);
        Assert.Equal(AskReview.Outcome.NoSuchReviewer, (await ask.ManyAsync([first], "student", faculty.Chen, default))[first]);
        // A reviewer may not give the question on.
        Assert.Equal(AskReview.Outcome.NotAllowed, (await ask.ManyAsync([first], "chen", faculty.Wang, default))[first]);
    }

    [Theory, DatabaseData]
    public async Task What_was_returned_or_changed_since_is_not_approved(TestDb db)
    {
        var (faculty, _, question) = await ReviewedBankAsync(db);
        await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);

        Assert.Equal(DecideReview.Outcome.NoteNeeded, await faculty.Use<DecideReview>().RunAsync(new(question, Approve: false, " ", faculty.Wang), default));
        Assert.Equal(DecideReview.Outcome.Decided, await faculty.Use<DecideReview>().RunAsync(new(question, Approve: false, "The key is not the only one.", faculty.Wang), default));
        Assert.Equal(MoveQuestions.Outcome.NeedsReview, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));

        await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "changed while it was read"));
        Assert.Equal(DecideReview.Outcome.NotAsked, await faculty.Use<DecideReview>().RunAsync(new(question, Approve: true, null, faculty.Wang), default));
        Assert.Equal(QuestionState.Draft, (await faculty.ReadAsync(question)).State);
    }

    [Theory, DatabaseData]
    public async Task An_approval_is_of_one_version(TestDb db)
    {
        var (faculty, _, question) = await ReviewedBankAsync(db);
        await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);
        await faculty.Use<DecideReview>().RunAsync(new(question, Approve: true, null, faculty.Wang), default);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "changed after it was approved"));

        Assert.Equal(MoveQuestions.Outcome.NeedsReview, await MoveAsync(faculty, question, MoveQuestions.Step.Publish));
    }

    [Theory, DatabaseData]
    public async Task Reviews_are_listed_with_what_was_said(TestDb db)
    {
        var (faculty, _, question) = await ReviewedBankAsync(db);
        var reviews = faculty.Use<ListReviews>();
        await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);

        var asked = Assert.Single(await reviews.RunAsync(question, faculty.Wang, default));
        Assert.Equal((1, true, "Dr wang", true, false, ListReviews.Decision.Open, null), (asked.Version, asked.OfHead, asked.Reviewer, asked.Mine, asked.Approves, asked.Decision, asked.Note));
        Assert.False(Assert.Single(await reviews.RunAsync(question, faculty.Chen, default)).Mine);

        await faculty.Use<DecideReview>().RunAsync(new(question, Approve: false, "The key is not the only one.", faculty.Wang), default);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "newer"));
        await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);
        // Asked again, the first request is withdrawn.
        await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);
        await faculty.Use<DecideReview>().RunAsync(new(question, Approve: true, null, faculty.Wang), default);
        Assert.Equal(
            [(2, true, true, ListReviews.Decision.Approved, null), (2, true, false, ListReviews.Decision.Withdrawn, null), (1, false, false, ListReviews.Decision.Returned, "The key is not the only one.")],
            (await reviews.RunAsync(question, faculty.Chen, default)).Select(review => (review.Version, review.OfHead, review.Approves, review.Decision, review.Note)));
        await faculty.ChangeAsync(question, draft => WithStem(draft, "newer than what was approved"));
        Assert.DoesNotContain(await reviews.RunAsync(question, faculty.Chen, default), review => review.Approves);
        Assert.Empty(await reviews.RunAsync(question, faculty.Chen with { UserId = -1 }, default));
    }

    [Theory, DatabaseData]
    public async Task Who_asked_is_told_of_an_approval_until_the_question_is_changed_or_published(TestDb db)
    {
        var (faculty, _, question) = await ReviewedBankAsync(db);
        await ApproveAsync();
        var told = Assert.Single(await ToldAsync(faculty.Chen));
        Assert.Equal((question, 1, "Dr wang"), (told.QuestionUid, told.Version, told.From));
        Assert.Empty(await ToldAsync(faculty.Wang));
        await faculty.ChangeAsync(question, draft => WithStem(draft, "newer"));
        Assert.Empty(await ToldAsync(faculty.Chen));

        await ApproveAsync();
        // Asked again and taken back, it is approved still.
        await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);
        Assert.Empty(await ToldAsync(faculty.Chen));
        await MoveAsync(faculty, question, MoveQuestions.Step.BackToDraft);
        Assert.Equal(2, Assert.Single(await ToldAsync(faculty.Chen)).Version);
        await MoveAsync(faculty, question, MoveQuestions.Step.Publish);
        Assert.Empty(await ToldAsync(faculty.Chen));

        async Task ApproveAsync()
        {
            await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);
            await faculty.Use<DecideReview>().RunAsync(new(question, Approve: true, null, faculty.Wang), default);
        }

        async Task<IReadOnlyList<ReadDesk.Reading>> ToldAsync(Teacher teacher) => (await faculty.Use<ReadDesk>().RunAsync(teacher, default)).Approved;
    }

    [Theory, DatabaseData]
    public async Task Of_a_version_that_was_returned_and_then_approved_only_the_last_is_told(TestDb db)
    {
        var (faculty, _, question) = await ReviewedBankAsync(db);
        foreach (var approve in new[] { false, true, false })
        {
            await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default);
            await faculty.Use<DecideReview>().RunAsync(new(question, approve, approve ? null : "The key is not the only one.", faculty.Wang), default);
            var desk = await faculty.Use<ReadDesk>().RunAsync(faculty.Chen, default);
            Assert.Equal(approve ? (0, 1) : (1, 0), (desk.Returned.Count, desk.Approved.Count));
        }
    }

    [Theory, DatabaseData]
    public async Task Nobody_is_asked_to_review_a_version_of_their_own(TestDb db)
    {
        var (faculty, bank, question) = await ReviewedBankAsync(db);
        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Edit), default);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "by the reviewer"), faculty.Wang);

        Assert.DoesNotContain("wang", (await faculty.Use<AskReview>().CandidatesAsync(bank, question, faculty.Chen, default)).Select(one => one.UserName));
        Assert.Contains("wang", (await faculty.Use<AskReview>().CandidatesAsync(bank, questionUid: null, faculty.Chen, default)).Select(one => one.UserName));
        Assert.Equal(AskReview.Outcome.WroteIt, await faculty.Use<AskReview>().RunAsync(new(question, "wang", faculty.Chen), default));
        Assert.Equal(AskReview.Outcome.Asked, await faculty.Use<AskReview>().RunAsync(new(question, "chen", faculty.Wang), default));
    }

    [Theory, DatabaseData]
    public async Task Comments_stand_at_their_place_until_they_are_done_with(TestDb db)
    {
        var (faculty, _, question) = await ReviewedBankAsync(db);
        var comments = faculty.Use<Comments>();

        Assert.Equal(Comments.Outcome.BadBody, await comments.AddAsync(question, "stem", " ", faculty.Wang, default));
        Assert.Equal(Comments.Outcome.Done, await comments.AddAsync(question, "options[1].text", "p53 binds as well", faculty.Wang, default));
        await faculty.ChangeAsync(question, draft => WithStem(draft, "newer"));
        var comment = Assert.Single(await comments.OfAsync(question, faculty.Chen.UserId, default));
        Assert.Equal(("options[1].text", 1, "Dr wang", null), (comment.Path, comment.Version, comment.Author, comment.ResolvedAt));

        Assert.Equal(Comments.Outcome.Done, await comments.ResolveAsync(question, comment.Uid, resolved: true, faculty.Chen, default));
        Assert.Equal("Dr chen", Assert.Single(await comments.OfAsync(question, faculty.Chen.UserId, default)).ResolvedBy);
        Assert.Empty(await comments.OfAsync(question, userId: -1, default));
    }

    [Theory, DatabaseData]
    public async Task What_is_not_allowed_for_one_question_stops_no_other(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var mine = await faculty.AddQuestionAsync(await faculty.BankAsync());
        var theirs = await faculty.AddQuestionAsync(await faculty.BankAsync(faculty.Wang), author: faculty.Wang);

        var outcomes = await faculty.Use<MoveQuestions>().RunAsync([mine, theirs, "shipped-question", "no-such"], MoveQuestions.Step.Publish, faculty.Chen, default);

        Assert.Equal(
            [MoveQuestions.Outcome.Moved, MoveQuestions.Outcome.NotFound, MoveQuestions.Outcome.NotAllowed, MoveQuestions.Outcome.NotFound],
            new[] { mine, theirs, "shipped-question", "no-such" }.Select(uid => outcomes[uid]));
    }

    static async Task<MoveQuestions.Outcome> MoveAsync(Faculty faculty, string question, MoveQuestions.Step step) =>
        (await faculty.Use<MoveQuestions>().RunAsync([question], step, faculty.Chen, default))[question];

    /// <summary>A question of chen's in a bank that wang may review and that asks for a second reader.</summary>
    static async Task<(Faculty Faculty, string Bank, string Question)> ReviewedBankAsync(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        await faculty.Use<ChangeBank>().SettingsAsync(bank, faculty.Chen.UserId, Text("Read twice"), "nupr1", asksReview: true, default);
        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Review), default);
        return (faculty, bank, await faculty.AddQuestionAsync(bank));
    }
}
