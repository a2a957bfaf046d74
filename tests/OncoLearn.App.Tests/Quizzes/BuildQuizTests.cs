using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.Quizzes;
using OncoLearn.App.Tests.QuestionBank;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Tests.Quizzes;

public sealed class BuildQuizTests
{
    [Theory, DatabaseData]
    public async Task A_version_changes_in_place_until_it_is_published(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync([.. builder.Questions]);
        await builder.DrawAsync(1, new PoolFilter { Bank = "shipped-bank" });
        Assert.Equal((1, null), ((await builder.ViewAsync()).Own.Version, (await builder.ViewAsync()).Own.Current));

        await builder.PublishAsync();
        Assert.Equal(1, (await builder.ViewAsync()).Own.Current);
        await builder.SetAsync(settings => settings with { Sittings = 2 });
        await builder.SetAsync(settings => settings with { Sittings = 3 });

        var view = await builder.ViewAsync();
        Assert.Equal((2, 1, false), (view.Own.Version, view.Own.Current, view.IsPublished));
        Assert.Equal([2, 1], view.Versions.Select(version => version.Number));
        Assert.Equal(4, view.Questions);
        await builder.SetAsync(settings => settings with { Sittings = 3 });
        Assert.Equal(2, (await builder.ViewAsync()).Own.Version);
    }

    [Theory, DatabaseData]
    public async Task Slots_are_moved_weighed_and_removed(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        await builder.AddAsync([.. builder.Questions]);
        await builder.DrawAsync(1);
        EditSlots.Values[] values = [new(1, 1), new(2, 1), new(0.5, 1), new(3, 2)];
        async Task<ChangeQuiz.Outcome> EditAsync(EditSlots.Step step, int at, params EditSlots.Values[] slots) => await builder.Faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), slots, step, at, default);

        Assert.Equal(ChangeQuiz.Outcome.Changed, await EditAsync(EditSlots.Step.Up, 1, values));
        Assert.Equal("2 1 0.5 3x2", await SlotsAsync(builder));
        Assert.Equal(ChangeQuiz.Outcome.Changed, await EditAsync(EditSlots.Step.Down, 3, [new(2, 1), new(1, 1), new(0.5, 1), new(3, 2)]));
        Assert.Equal(ChangeQuiz.Outcome.Changed, await EditAsync(EditSlots.Step.Remove, 2, [new(2, 1), new(1, 1), new(0.5, 1), new(3, 2)]));
        Assert.Equal("2 1 3x2", await SlotsAsync(builder));
        Assert.Equal(ChangeQuiz.Outcome.ChangedMeanwhile, await EditAsync(EditSlots.Step.None, 0, values));
        Assert.Equal(ChangeQuiz.Outcome.NotUsable, await EditAsync(EditSlots.Step.Up, 7, [.. values.Take(3)]));
        Assert.Equal(ChangeQuiz.Outcome.TooMany, await EditAsync(EditSlots.Step.None, 0, new(1, 1), new(1, 1), new(1, 199)));
    }

    [Theory, DatabaseData]
    public async Task Whoever_began_with_an_older_state_changes_nothing(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        var old = await builder.InputAsync();
        await builder.AddAsync(builder.Questions[0]);
        var faculty = builder.Faculty;

        Assert.Equal(ChangeQuiz.Outcome.ChangedMeanwhile, await faculty.Use<ChangeSettings>().RunAsync(old, Builder.Settings with { Sittings = 1 }, default));
        Assert.IsType<PublishQuiz.Outcome.ChangedMeanwhile>(await faculty.Use<PublishQuiz>().RunAsync(old, default));
        Assert.Equal(SetWindow.Outcome.ChangedMeanwhile, await faculty.Use<SetWindow>().RunAsync(old, null, null, default));
        Assert.Null((await builder.ViewAsync()).Own.Draft.Settings.Sittings);
    }

    [Theory, DatabaseData]
    public async Task What_is_anothers_is_not_found(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        var (faculty, input) = (builder.Faculty, await builder.InputAsync() with { UserId = builder.Faculty.Wang.UserId });

        Assert.Null(await faculty.Use<ReadQuizSet>().RunAsync(builder.Quiz, faculty.Wang.UserId, default));
        Assert.Empty(await faculty.Use<ListQuizzes>().RunAsync(faculty.Wang.UserId, default));
        Assert.Null(await faculty.Use<ReadBlueprint>().RunAsync(builder.Quiz, faculty.Wang.UserId, new(), BlueprintAxis.Level, null, [], 1, default));
        Assert.Equal(ChangeQuiz.Outcome.NotFound, await faculty.Use<ChangeSettings>().RunAsync(input, Builder.Settings, default));
        Assert.Equal(ChangeQuiz.Outcome.NotFound, await faculty.Use<AddSlots>().DrawAsync(input, new SlotPlan.Draw(new(), 1, 1), default));
        Assert.Equal(SetWindow.Outcome.NotFound, await faculty.Use<SetWindow>().RunAsync(input, null, null, default));
        Assert.IsType<PublishQuiz.Outcome.NotFound>(await faculty.Use<PublishQuiz>().RunAsync(input, default));
        Assert.IsType<PublishQuiz.Outcome.NotFound>(await faculty.Use<PublishQuiz>().CloseAsync(input, default));
        Assert.IsType<PublishQuiz.Outcome.NotFound>(await faculty.Use<PublishQuiz>().ArchiveAsync(input, default));
    }

    [Theory, DatabaseData]
    public async Task A_set_that_cannot_be_sat_is_not_published_and_says_why(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        Assert.IsType<QuizProblem.NoSlots>(Assert.Single(await ProblemsAsync(builder)));

        var unpublished = await builder.Faculty.AddQuestionAsync(builder.Bank, Faculty.WithStem(Faculty.Draft(), "Draft"));
        await builder.AddAsync(unpublished, builder.Questions[0]);
        await builder.DrawAsync(2);
        await builder.SetAsync(settings => settings with { Release = settings.Release with { Key = ReleaseTime.AfterClosing, Reasons = ReleaseTime.AfterClosing, Evidence = ReleaseTime.AfterClosing }, Behaviour = new Immediate() });

        var problems = await ProblemsAsync(builder);
        Assert.Equal(0, Assert.Single(problems.OfType<QuizProblem.NotPublished>()).At);
        var shortage = Assert.Single(problems.OfType<QuizProblem.Short>()).Shortage;
        Assert.Equal("2 of 1 at 2", $"{shortage.Needed} of {shortage.Available} at {string.Join(' ', shortage.Pools)}");
        Assert.Single(problems.OfType<QuizProblem.Contradiction>());
        Assert.Null((await builder.ViewAsync()).Own.Code);
    }

    [Theory, DatabaseData]
    public async Task Questions_of_a_bank_that_is_not_shared_any_more_are_not_published(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        var faculty = builder.Faculty;
        var wangs = await faculty.BankAsync(faculty.Wang);
        await faculty.Use<ShareBank>().RunAsync(new(wangs, faculty.Wang.UserId, "chen", BankAccess.Use), default);
        var question = await faculty.AddQuestionAsync(wangs, author: faculty.Wang);
        await faculty.Use<MoveQuestions>().RunAsync([question], MoveQuestions.Step.Publish, faculty.Wang, default);
        await builder.AddAsync(question);
        await builder.DrawAsync(1, new PoolFilter { Bank = builder.Bank });
        Assert.Empty(await ProblemsAsync(builder));

        await faculty.Use<ShareBank>().RunAsync(new(wangs, faculty.Wang.UserId, "chen", BankAccess.View), default);

        Assert.Equal(0, Assert.IsType<QuizProblem.NotShared>(Assert.Single(await ProblemsAsync(builder))).At);
        Assert.Equal(ChangeQuiz.Outcome.NotUsable, (await faculty.Use<AddSlots>().QuestionsAsync(await builder.InputAsync(), [question], 1, default)).Outcome);
    }

    [Theory, DatabaseData]
    public async Task A_newer_version_is_taken_only_while_its_bank_is_shared_and_the_older_one_stays(TestDb db)
    {
        var builder = await Builder.OpenAsync(db);
        var faculty = builder.Faculty;
        var wangs = await faculty.BankAsync(faculty.Wang);
        await faculty.Use<ShareBank>().RunAsync(new(wangs, faculty.Wang.UserId, "chen", BankAccess.Use), default);
        var question = await faculty.AddQuestionAsync(wangs, author: faculty.Wang);
        await faculty.Use<MoveQuestions>().RunAsync([question], MoveQuestions.Step.Publish, faculty.Wang, default);
        await builder.AddAsync(question);
        await faculty.ChangeAsync(question, draft => Faculty.WithStem(draft, "Better"), faculty.Wang);
        await faculty.Use<MoveQuestions>().RunAsync([question], MoveQuestions.Step.Publish, faculty.Wang, default);
        async Task<ChangeQuiz.Outcome> TakeAsync() => await faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), [new(1, 1)], EditSlots.Step.Newest, 0, default);

        await faculty.Use<ShareBank>().RunAsync(new(wangs, faculty.Wang.UserId, "chen", BankAccess.View), default);
        Assert.Equal(ChangeQuiz.Outcome.NotUsable, await TakeAsync());
        Assert.Equal(1, (await builder.ViewAsync()).Slots[0].Fixed!.Version);

        await faculty.Use<ShareBank>().RunAsync(new(wangs, faculty.Wang.UserId, "chen", BankAccess.Use), default);
        Assert.Equal(ChangeQuiz.Outcome.Changed, await TakeAsync());
        Assert.Equal(2, (await builder.ViewAsync()).Slots[0].Fixed!.Version);
    }

    [Theory, DatabaseData]
    public async Task A_newer_version_of_a_question_is_told_and_taken_on_demand(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 1);
        await builder.AddAsync([.. builder.Questions]);
        await builder.PublishAsync();
        Assert.Null((await builder.ViewAsync()).Slots[0].Fixed!.Newer);

        await builder.Faculty.ChangeAsync(builder.Questions[0], draft => Faculty.WithStem(draft, "Better"));
        Assert.Null((await builder.ViewAsync()).Slots[0].Fixed!.Newer);
        await builder.MoveAsync(builder.Questions[0], MoveQuestions.Step.Publish);
        Assert.Equal((1, 2), ((await builder.ViewAsync()).Slots[0].Fixed!.Version, (await builder.ViewAsync()).Slots[0].Fixed!.Newer));

        Assert.Equal(ChangeQuiz.Outcome.Changed, await builder.Faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), [new(1, 1)], EditSlots.Step.Newest, 0, default));
        var view = await builder.ViewAsync();
        Assert.Equal((2, null, 2, 1), (view.Slots[0].Fixed!.Version, view.Slots[0].Fixed!.Newer, view.Own.Version, view.Own.Current));
    }

    [Theory, DatabaseData]
    public async Task A_blueprint_counts_what_there_is_and_says_whether_it_suffices(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 3);
        await db.ExecuteAsync("insert into claim_statement (claim_version_id, lang, statement) values (35, 'en', 'It binds.')");
        await builder.AddQuestionAsync("Other", Faculty.Draft(category: "marker") with { Section = null, Level = CognitiveLevel.Apply, Objectives = ["objective-1"], Claims = new Dictionary<string, IReadOnlyList<string>>() });
        async Task<ReadBlueprint.View> ReadAsync(BlueprintAxis axis, params BlueprintCell[]? cells) =>
            (await builder.Faculty.Use<ReadBlueprint>().RunAsync(builder.Quiz, builder.Faculty.Chen.UserId, builder.Pool, axis, cells, [], 1, default))!;

        var levels = await ReadAsync(BlueprintAxis.Level, new BlueprintCell("understand", Category.Mechanism, 2));
        Assert.Equal("0 3 0 0", string.Join(' ', levels.Rows.Select(row => row.Available.GetValueOrDefault(Category.Mechanism))));
        Assert.Equal((4 / 3.0, 2), (levels.Result.Overlap!.Shared, levels.Result.Overlap.Questions));
        Assert.Empty(levels.Result.Problems);
        Assert.Equal("objective-1 0 1, - 3 0", Counted(await ReadAsync(BlueprintAxis.Objective, [])));
        Assert.Equal("- 0 1", Counted(await ReadAsync(BlueprintAxis.Section, [])).Split(", ")[^1]);
        Assert.Equal(4, Assert.Single((await ReadAsync(BlueprintAxis.Level, new BlueprintCell("understand", Category.Mechanism, 4))).Result.Problems.OfType<QuizProblem.Short>()).Shortage.Needed);

        Assert.Equal(ChangeQuiz.Outcome.Changed, await builder.Faculty.Use<AddSlots>().BlueprintAsync(await builder.InputAsync(), levels.Blueprint, 2, default));
        Assert.Equal("2x2", await SlotsAsync(builder));
        Assert.Equal(levels.Blueprint.Cells, (await ReadAsync(BlueprintAxis.Level, cells: null)).Blueprint.Cells);

        static string Counted(ReadBlueprint.View view) =>
            string.Join(", ", view.Rows.Select(row => $"{row.Key} {row.Available.GetValueOrDefault(Category.Mechanism)} {row.Available.GetValueOrDefault(Category.Marker)}"));
    }

    [Theory, DatabaseData]
    public async Task Questions_without_a_section_or_an_objective_are_drawn_by_a_row_of_their_own(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        var without = await builder.AddQuestionAsync("No section", Faculty.Draft() with { Section = null });
        foreach (var axis in (BlueprintAxis[])[BlueprintAxis.Section, BlueprintAxis.Objective])
        {
            var blueprint = new Blueprint(builder.Pool, axis, [new BlueprintCell(PoolFilter.None, Category.Mechanism, 1)]);
            Assert.Equal(ChangeQuiz.Outcome.Changed, await builder.Faculty.Use<AddSlots>().BlueprintAsync(await builder.InputAsync(), blueprint, 1, default));
            Assert.Equal(axis == BlueprintAxis.Section ? 1 : 3, (await builder.ViewAsync()).Slots[0].Available);
            if (axis == BlueprintAxis.Section) Assert.Equal([without], await builder.QuestionsOfAsync(await builder.PreviewAsync()));
            await builder.NewQuizAsync();
        }
    }

    [Theory, DatabaseData]
    public async Task A_draw_is_told_to_take_from_what_is_not_fixed_already(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 4);
        await builder.AddAsync(builder.Questions[0]);
        await builder.DrawAsync(2);
        Assert.Equal(3, (await builder.ViewAsync()).Slots[1].Candidates.Count);
    }

    [Theory, DatabaseData]
    public async Task A_language_of_the_title_in_which_questions_say_nothing_is_told(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        await builder.AddAsync([.. builder.Questions]);
        Assert.Empty((await builder.ViewAsync()).Lacking);

        await builder.SetAsync(settings => settings with { Title = new([KeyValuePair.Create("zh-Hans", "测验"), KeyValuePair.Create("en", "Quiz")]) });
        var lacking = Assert.Single((await builder.ViewAsync()).Lacking);
        Assert.Equal("zh-Hans at 0 1", $"{lacking.Lang} at {string.Join(' ', lacking.Places)}");
    }

    [Theory, DatabaseData]
    public async Task Draws_take_what_is_served_and_may_be_used(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        await builder.Faculty.AddQuestionAsync(builder.Bank, Faculty.WithStem(Faculty.Draft(), "Never published"));
        await builder.MoveAsync(await builder.AddQuestionAsync("Retired"), MoveQuestions.Step.Retire);
        var rewritten = await builder.AddQuestionAsync("Served");
        await builder.Faculty.ChangeAsync(rewritten, draft => Faculty.WithStem(draft, "Newer draft"));
        async Task<int> FoundAsync(PoolFilter filter, long user) => (await builder.Faculty.Use<QuestionPools>().FindAsync([filter], [], user, default))[0].Count;

        Assert.Equal(3, await FoundAsync(builder.Pool, builder.Faculty.Chen.UserId));
        Assert.Equal(0, await FoundAsync(builder.Pool, builder.Faculty.Wang.UserId));
        Assert.Equal(4, await FoundAsync(new(), builder.Faculty.Chen.UserId));
        Assert.Equal(0, await FoundAsync(builder.Pool with { Section = "elsewhere" }, builder.Faculty.Chen.UserId));
        Assert.Equal(3, await FoundAsync(builder.Pool with { Use = QuestionUse.Exam, Course = "nupr1", Lang = "en", Type = "single-best-answer", Section = Faculty.Section }, builder.Faculty.Chen.UserId));
    }

    static async Task<IReadOnlyList<QuizProblem>> ProblemsAsync(Builder builder)
    {
        var shown = (await builder.ViewAsync()).Check.Problems;
        Assert.Equal(shown.Count, await builder.TryPublishAsync() is PublishQuiz.Outcome.Refused refused ? refused.Problems.Count : 0);
        return shown;
    }

    static async Task<string> SlotsAsync(Builder builder) => string.Join(' ', (await builder.ViewAsync()).Own.Draft.Slots.Select(slot =>
        FormattableString.Invariant($"{slot.Points}{(slot is SlotPlan.Draw draw ? $"x{draw.Count}" : "")}")));
}
