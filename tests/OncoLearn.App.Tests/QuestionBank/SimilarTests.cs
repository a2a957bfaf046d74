using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Similar;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.App.QuestionBank.Workflow;
using OncoLearn.App.QuestionBank.Writing;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class SimilarTests
{
    const string Stem = "Which protein does NUPR1 bind in the nucleus of the cell?";
    const string Reworded = "Which of the proteins does NUPR1 bind in the nucleus of a cell?";

    [Theory, DatabaseData]
    public async Task Nearly_the_same_questions_are_found_of_one_and_as_pairs(TestDb db)
    {
        var (faculty, bank, first, second) = await AlikeAsync(db);

        var pair = Assert.Single((await PairsAsync(faculty, bank)).Items);
        Assert.Equal([first, second], new[] { pair.A.Uid, pair.B.Uid }.Order());
        Assert.InRange(pair.Similarity, 0.6, 0.99);
        Assert.Equal([second], await OfAsync(faculty, first));
        Assert.Equal([first], await OfAsync(faculty, second));

        await faculty.ChangeAsync(second, draft => WithStem(draft, "On what does Nanog depend?"));
        Assert.Equal(0, (await PairsAsync(faculty, bank)).Total);
        Assert.Empty(await OfAsync(faculty, first));
    }

    [Theory, DatabaseData]
    public async Task What_explains_only_one_of_them_does_not_tell_them_apart(TestDb db)
    {
        var (faculty, _, first, second) = await AlikeAsync(db);
        await faculty.ChangeAsync(second, draft =>
        {
            var payload = draft.Payload.DeepClone().AsObject();
            payload["explanation"] = new JsonObject { ["en"] = string.Join(' ', Enumerable.Range(1, 60).Select(n => $"Experiment {n * 7919} says so.")) };
            return draft with { Payload = payload };
        });

        Assert.Equal([second], await OfAsync(faculty, first));
    }

    [Theory, DatabaseData]
    public async Task What_was_retired_is_no_duplicate(TestDb db)
    {
        var (faculty, bank, first, second) = await AlikeAsync(db);
        await faculty.Use<MoveQuestions>().RunAsync([second], MoveQuestions.Step.Retire, faculty.Chen, default);

        Assert.Empty(await OfAsync(faculty, first));
        Assert.Equal(0, (await PairsAsync(faculty, bank)).Total);
    }

    [Theory, DatabaseData]
    public async Task A_pair_that_somebody_judged_is_not_told_again_until_that_is_taken_back(TestDb db)
    {
        var (faculty, bank, first, second) = await AlikeAsync(db);
        var judge = faculty.Use<JudgePair>();

        Assert.Equal(JudgePair.Outcome.NotFound, await judge.RunAsync(first, second, apart: true, faculty.Wang, default));
        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Review), default);
        Assert.Equal(JudgePair.Outcome.NotAllowed, await judge.RunAsync(first, second, apart: true, faculty.Wang, default));
        Assert.Equal(JudgePair.Outcome.NotFound, await judge.RunAsync(first, first, apart: true, faculty.Chen, default));

        for (var time = 0; time < 2; time++) Assert.Equal(JudgePair.Outcome.Done, await judge.RunAsync(second, first, apart: true, faculty.Chen, default));
        Assert.Empty(await OfAsync(faculty, first));
        Assert.Equal(0, (await PairsAsync(faculty, bank)).Total);
        Assert.Equal(1, (await faculty.Use<FindSimilar>().InBankAsync(bank, apart: true, 0, 10, faculty.Chen.UserId, default)).Total);

        await judge.RunAsync(first, second, apart: false, faculty.Chen, default);
        Assert.Equal([second], await OfAsync(faculty, first));
        Assert.Equal(1, (await PairsAsync(faculty, bank)).Total);
    }

    [Theory, DatabaseData]
    public async Task Other_banks_are_compared_as_far_as_they_can_be_seen(TestDb db)
    {
        var (faculty, bank, first, _) = await AlikeAsync(db);
        var others = await faculty.BankAsync(faculty.Wang);
        var theirs = await faculty.AddQuestionAsync(others, Draft(Stem), faculty.Wang);

        Assert.DoesNotContain(theirs, await OfAsync(faculty, first));
        await faculty.Use<ShareBank>().RunAsync(new(others, faculty.Wang.UserId, "chen", BankAccess.View), default);
        Assert.Equal(theirs, (await OfAsync(faculty, first))[0]);
        var pairs = await PairsAsync(faculty, bank);
        Assert.Equal((3, 1d), (pairs.Total, pairs.Items[0].Similarity));
        Assert.Contains(BankAccess.View, new[] { pairs.Items[0].A.Access, pairs.Items[0].B.Access });
    }

    [Theory, DatabaseData]
    public async Task A_copy_is_no_duplicate_of_what_it_was_copied_from(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync(), Draft(Stem));
        var bank = await faculty.BankAsync();
        await faculty.Use<CopyQuestions>().RunAsync(new([question], bank, faculty.Chen.UserId), default);
        Assert.Empty(await OfAsync(faculty, question));
        Assert.Equal(0, (await PairsAsync(faculty, bank)).Total);

        await faculty.Use<CopyQuestions>().RunAsync(new([question], bank, faculty.Chen.UserId), default);
        Assert.Equal(1, (await PairsAsync(faculty, bank)).Total);
    }

    [Theory, DatabaseData]
    public async Task Two_that_are_alike_are_told_once_and_not_with_their_copies_again(TestDb db)
    {
        var (faculty, bank, first, second) = await AlikeAsync(db);
        var copies = await faculty.BankAsync();
        await faculty.Use<CopyQuestions>().RunAsync(new([first, second], copies, faculty.Chen.UserId), default);

        var pair = Assert.Single((await PairsAsync(faculty, bank)).Items);
        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), new[] { pair.A.Uid, pair.B.Uid }.Order(StringComparer.Ordinal));
        // Where the copies are, they are the pair.
        pair = Assert.Single((await PairsAsync(faculty, copies)).Items);
        Assert.Equal((copies, copies), (pair.A.BankUid, pair.B.BankUid));
        Assert.Single(await OfAsync(faculty, first));

        await faculty.Use<JudgePair>().RunAsync(first, second, apart: true, faculty.Chen, default);
        Assert.Empty((await PairsAsync(faculty, bank)).Items);
        Assert.Empty(await OfAsync(faculty, first));
    }

    [Theory, DatabaseData]
    public async Task A_long_vignette_makes_the_questions_under_it_no_more_alike(TestDb db)
    {
        var faculty = await OpenAsync(db);
        await faculty.Use<RefreshDigests>().RunAsync(default);
        var bank = await faculty.BankAsync();
        var words = string.Join(' ', Enumerable.Range(1, 60).Select(day => $"On day {day} the mass in the neck of the patient measured {day + 7} mm."));
        var payload = new System.Text.Json.Nodes.JsonObject { ["title"] = new System.Text.Json.Nodes.JsonObject { ["en"] = "Mass" }, ["text"] = new System.Text.Json.Nodes.JsonObject { ["en"] = words } };
        var vignette = Assert.IsType<SaveVignette.Outcome.Saved>(await faculty.Use<SaveVignette>().RunAsync(new(bank, null, null, payload, faculty.Chen.UserId), default)).VignetteUid;
        var first = await faculty.AddQuestionAsync(bank, Draft(Stem) with { Stimulus = vignette });
        var second = await faculty.AddQuestionAsync(bank, Draft(Reworded) with { Stimulus = vignette });
        var other = await faculty.AddQuestionAsync(bank, Draft("In how many patients was Nanog measured?") with { Stimulus = vignette });

        Assert.Equal([second], await OfAsync(faculty, first));
        Assert.Empty(await OfAsync(faculty, other));
        Assert.Equal(1, (await PairsAsync(faculty, bank)).Total);
    }

    static async Task<(Faculty Faculty, string Bank, string First, string Second)> AlikeAsync(TestDb db)
    {
        var faculty = await OpenAsync(db);
        await faculty.Use<RefreshDigests>().RunAsync(default);
        var bank = await faculty.BankAsync();
        var first = await faculty.AddQuestionAsync(bank, Draft(Stem));
        var second = await faculty.AddQuestionAsync(bank, Draft(Reworded));
        await faculty.AddQuestionAsync(bank, Draft("In how many patients was Nanog measured?"));
        return (faculty, bank, first, second);
    }

    static async Task<IReadOnlyList<string>> OfAsync(Faculty faculty, string question) =>
        [.. (await faculty.Use<FindSimilar>().OfAsync(question, faculty.Chen.UserId, default)).Select(alike => alike.Item.Uid)];

    static Task<FindSimilar.Pairs> PairsAsync(Faculty faculty, string bank) => faculty.Use<FindSimilar>().InBankAsync(bank, apart: false, 0, 10, faculty.Chen.UserId, default);
}
