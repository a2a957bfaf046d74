using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.App.Quizzes;
using OncoLearn.App.Tests.QuestionBank;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.App.Tests.Quizzes;

/// <summary>Nobody is asked a question and its copy in one attempt.</summary>
public sealed class CopyDrawTests
{
    [Theory, DatabaseData]
    public async Task Of_a_question_and_its_unchanged_copies_one_may_be_drawn(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        var faculty = builder.Faculty;
        var other = await faculty.BankAsync();
        var copies = new List<string>();
        for (var at = 0; at < 2; at++)
            copies.Add(Assert.Single(Assert.IsType<CopyQuestions.Outcome.Copied>(await faculty.Use<CopyQuestions>().RunAsync(new([builder.Questions[0]], other, faculty.Chen.UserId), default)).Copies.Values));
        var before = await CountAsync(new PoolFilter());
        foreach (var copy in copies) await builder.MoveAsync(copy, MoveQuestions.Step.Publish);
        Assert.Equal((before, 1), (await CountAsync(new PoolFilter()), await CountAsync(new PoolFilter { Bank = other })));

        await faculty.ChangeAsync(copies[1], draft => Faculty.WithStem(draft, "Of its own now"));
        await builder.MoveAsync(copies[1], MoveQuestions.Step.Publish);
        Assert.Equal((before + 1, 2), (await CountAsync(new PoolFilter()), await CountAsync(new PoolFilter { Bank = other })));

        async Task<int> CountAsync(PoolFilter filter) => (await faculty.Use<QuestionPools>().FindAsync([filter], [], faculty.Chen.UserId, default))[0].Count;
    }

    [Theory, DatabaseData]
    public async Task A_blueprint_counts_a_copy_that_was_filed_elsewhere_where_it_stands_and_one_beside_its_question_once(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 1);
        var other = await builder.Faculty.BankAsync();
        await CopyAsync(builder, builder.Questions[0], other);
        var refiled = await CopyAsync(builder, builder.Questions[0], other);
        await builder.Faculty.ChangeAsync(refiled, draft => draft with { Level = CognitiveLevel.Apply, Category = Category.Marker });
        await builder.MoveAsync(refiled, MoveQuestions.Step.Publish);

        var over = new PoolFilter { Use = QuestionUse.Exam };
        var view = (await builder.Faculty.Use<ReadBlueprint>().RunAsync(builder.Quiz, builder.Faculty.Chen.UserId, over, BlueprintAxis.Level, [new("apply", Category.Marker, 1)], [], 1, default))!;
        Assert.Equal("0/0 1/0 0/1 0/0", string.Join(' ', view.Rows.Select(row => $"{row.Available.GetValueOrDefault(Category.Mechanism)}/{row.Available.GetValueOrDefault(Category.Marker)}")));
        Assert.Empty(view.Result.Problems);
    }

    [Theory, DatabaseData]
    public async Task Of_a_question_and_a_copy_in_two_draws_one_is_asked(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 1);
        var other = await builder.Faculty.BankAsync();
        var copy = await CopyAsync(builder, builder.Questions[0], other);
        await builder.DrawAsync(1);
        await builder.DrawAsync(1, new PoolFilter { Bank = other });

        // One question cannot fill both places, and so it is told.
        var shortage = Assert.IsType<QuizProblem.Short>(Assert.Single((await builder.ViewAsync()).Check.Problems)).Shortage;
        Assert.Equal((2, 1), (shortage.Needed, shortage.Available));
        var another = await builder.AddQuestionAsync("Another");
        Assert.Empty((await builder.ViewAsync()).Check.Problems);
        for (var look = 0; look < 6; look++) Assert.Equal([another, copy], await builder.QuestionsOfAsync(await builder.PreviewAsync()));
    }

    [Theory, DatabaseData]
    public async Task Beside_a_fixed_question_no_copy_of_it_is_drawn_nor_a_copy_of_the_copy(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        var (middle, last) = (await builder.Faculty.BankAsync(), await builder.Faculty.BankAsync());
        var copy = await CopyAsync(builder, builder.Questions[0], middle);
        var copyOfCopy = await CopyAsync(builder, copy, last);
        await builder.DrawAsync(1, new PoolFilter { Bank = middle });
        await builder.DrawAsync(1, new PoolFilter { Bank = last });
        Assert.Equal([1, 1], await AvailableAsync());

        await builder.AddAsync(builder.Questions[0]);
        Assert.Equal([0, 0], await AvailableAsync());
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(builder.PreviewAsync);

        foreach (var own in new[] { copy, copyOfCopy })
        {
            await builder.Faculty.ChangeAsync(own, draft => Faculty.WithStem(draft, $"Of its own now: {own}"));
            await builder.MoveAsync(own, MoveQuestions.Step.Publish);
        }
        Assert.Equal([1, 1], await AvailableAsync());
        Assert.Equal([copy, copyOfCopy, builder.Questions[0]], await builder.QuestionsOfAsync(await builder.PreviewAsync()));

        async Task<IEnumerable<int>> AvailableAsync() => (await builder.ViewAsync()).Slots.Take(2).Select(slot => slot.Available);
    }

    [Theory, DatabaseData]
    public async Task An_older_version_that_is_fixed_keeps_its_newer_one_from_being_drawn(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 1);
        var other = await builder.Faculty.BankAsync();
        var copy = await CopyAsync(builder, builder.Questions[0], other);
        await builder.AddAsync(copy);
        await builder.DrawAsync(1, new PoolFilter { Bank = other });
        await builder.Faculty.ChangeAsync(copy, draft => Faculty.WithStem(draft, "Of its own now"));
        await builder.MoveAsync(copy, MoveQuestions.Step.Publish);

        Assert.Equal(0, (await builder.ViewAsync()).Slots[1].Available);
    }

    [Theory, DatabaseData]
    public async Task A_question_and_its_unchanged_copies_that_are_fixed_are_told_and_can_be_published(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        var other = await builder.Faculty.BankAsync();
        var copies = new[] { await CopyAsync(builder, builder.Questions[0], other), await CopyAsync(builder, builder.Questions[0], other) };
        await builder.Faculty.ChangeAsync(copies[1], draft => Faculty.WithStem(draft, "Of its own now"));
        await builder.MoveAsync(copies[1], MoveQuestions.Step.Publish);
        await builder.AddAsync(copies[1], builder.Questions[0], builder.Questions[1]);
        Assert.Empty((await builder.ViewAsync()).AskedAgain);

        await builder.AddAsync(copies[0]);
        Assert.Equal([1, 3], Assert.Single((await builder.ViewAsync()).AskedAgain));
        await builder.PublishAsync();
    }

    [Theory, DatabaseData]
    public async Task A_question_that_is_practised_as_its_original_or_as_an_unchanged_copy_is_told(TestDb db)
    {
        var builder = await Builder.OpenAsync(db, questions: 2);
        var (middle, open) = (await builder.Faculty.BankAsync(), await builder.Faculty.BankAsync());
        var copy = await CopyAsync(builder, builder.Questions[0], middle);
        var copyOfCopy = await CopyAsync(builder, copy, open);
        await builder.AddAsync(builder.Questions[0], copy, copyOfCopy, builder.Questions[1]);
        await builder.DrawAsync(1, new PoolFilter { Bank = middle });
        await db.ExecuteAsync("update question set use = 'both' where uid = @copyOfCopy", new { copyOfCopy });
        Assert.Equal([0, 0, 0, 0, 0], await ElsewhereAsync());

        await db.ExecuteAsync("update bank set practice_code = 'abcdefgh' where uid = @open", new { open });
        // What is itself for practice needs no word about the others; and what is fixed is not drawn.
        Assert.Equal([1, 1, 0, 0, 0], await ElsewhereAsync());
        await builder.Faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), [.. Enumerable.Repeat(new EditSlots.Values(1, 1), 5)], EditSlots.Step.Remove, 1, default);
        await builder.Faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), [.. Enumerable.Repeat(new EditSlots.Values(1, 1), 4)], EditSlots.Step.Remove, 1, default);
        await builder.Faculty.Use<EditSlots>().RunAsync(await builder.InputAsync(), [.. Enumerable.Repeat(new EditSlots.Values(1, 1), 3)], EditSlots.Step.Remove, 0, default);
        Assert.Equal([0, 1], await ElsewhereAsync());

        await builder.Faculty.ChangeAsync(copyOfCopy, draft => Faculty.WithStem(draft, "Of its own now"));
        await builder.MoveAsync(copyOfCopy, MoveQuestions.Step.Publish);
        Assert.Equal([0, 0], await ElsewhereAsync());

        async Task<IEnumerable<int>> ElsewhereAsync() => (await builder.ViewAsync()).Slots.Select(slot => slot.PracticeElsewhere);
    }

    static async Task<string> CopyAsync(Builder builder, string question, string bank)
    {
        var copied = Assert.IsType<CopyQuestions.Outcome.Copied>(await builder.Faculty.Use<CopyQuestions>().RunAsync(new([question], bank, builder.Faculty.Chen.UserId), default));
        var copy = Assert.Single(copied.Copies.Values);
        await builder.MoveAsync(copy, MoveQuestions.Step.Publish);
        return copy;
    }
}
