using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Versions;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Questions;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class SaveQuestionTests
{
    [Theory, DatabaseData]
    public async Task What_is_saved_is_read_again_as_it_was_written(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var draft = Draft() with { Tags = ["apoptosis", "binding"], Objectives = ["objective-1"], Use = QuestionUse.Both };

        var question = await faculty.AddQuestionAsync(await faculty.BankAsync(), draft);

        var found = await faculty.ReadAsync(question);
        Assert.Equal(draft.ToDocument().ToJsonString(), found.Draft.ToDocument().ToJsonString());
        Assert.Equal((QuestionState.Draft, 1, 1, null, "Dr chen", BankAccess.Own), (found.State, found.Version, found.Head, found.Served, found.Author, found.Access));
    }

    [Theory, DatabaseData]
    public async Task Every_change_is_a_version_and_no_change_is_none(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());

        Assert.Equal(new SaveQuestion.Outcome.Saved(question, 2, New: true), await faculty.ChangeAsync(question, draft => WithStem(draft, "What binds NUPR1?")));
        Assert.Equal(new SaveQuestion.Outcome.Saved(question, 2, New: false), await faculty.ChangeAsync(question, draft => draft with { Tags = ["other"] }));
        Assert.Equal(new SaveQuestion.Outcome.Saved(question, 3, New: true), await faculty.ChangeAsync(question, draft => draft with { Level = CognitiveLevel.Analyse }));

        Assert.Equal("Which protein does NUPR1 bind?", (string?)(await faculty.ReadAsync(question, version: 1)).Draft.Payload["stem"]!["en"]);
        Assert.Equal([3, 2, 1], (await faculty.Use<ListVersions>().RunAsync(question, faculty.Chen.UserId, default)).Select(version => version.Number));
        Assert.Equal(["other"], (await faculty.ReadAsync(question)).Draft.Tags);
    }

    [Theory, DatabaseData]
    public async Task The_second_of_two_editors_saves_nothing_and_is_told(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var seen = await faculty.ReadAsync(question);
        await faculty.ChangeAsync(question, draft => draft with { Tags = ["first"] });

        var second = await faculty.Use<SaveQuestion>().RunAsync(new(bank, question, seen.Seen, WithStem(seen.Draft, "second"), faculty.Chen.UserId), default);

        Assert.IsType<SaveQuestion.Outcome.ChangedMeanwhile>(second);
        Assert.Equal(1, (await faculty.ReadAsync(question)).Head);
        Assert.Equal(["first"], (await faculty.ReadAsync(question)).Draft.Tags);
    }

    [Theory, DatabaseData]
    public async Task Two_editors_at_once_make_one_version_each_or_none(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var seen = await faculty.ReadAsync(question);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(n =>
            faculty.Use<SaveQuestion>().RunAsync(new(bank, question, seen.Seen, WithStem(seen.Draft, $"editor {n}"), faculty.Chen.UserId), default)));

        Assert.Single(outcomes.OfType<SaveQuestion.Outcome.Saved>());
        Assert.Equal(7, outcomes.OfType<SaveQuestion.Outcome.ChangedMeanwhile>().Count());
        Assert.Equal(2, (await faculty.ReadAsync(question)).Head);
    }

    [Theory, DatabaseData]
    public async Task All_faults_are_told_and_nothing_is_saved(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var draft = Draft();
        draft.Payload["options"]![0]!.AsObject().Remove("correct");
        draft.Payload["options"]![1]!["text"]!["en"] = " ";

        var outcome = await faculty.Use<SaveQuestion>().RunAsync(new(await faculty.BankAsync(), null, null, draft, faculty.Chen.UserId), default);

        Assert.Equal(["options[1].text.en", "options"], Assert.IsType<SaveQuestion.Outcome.Faulty>(outcome).Faults.Select(fault => fault.Path));
        Assert.Equal(1, await db.CountAsync("question"));
    }

    [Theory, DatabaseData]
    public async Task What_is_named_and_not_there_is_told_at_its_place(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var draft = Draft() with
        {
            Section = "nupr1/99",
            Objectives = ["no-such"],
            Stimulus = "no-such",
            Claims = new Dictionary<string, IReadOnlyList<string>> { ["options"] = [Claim, "no-such"], ["gap"] = [Claim] },
        };

        var outcome = await faculty.Use<SaveQuestion>().RunAsync(new(await faculty.BankAsync(), null, null, draft, faculty.Chen.UserId), default);

        Assert.Equal(
            ["section", "stimulus", "objectives.no-such", "claims.options.no-such", "claims.gap"],
            Assert.IsType<SaveQuestion.Outcome.Faulty>(outcome).Faults.Select(fault => fault.Path));
        Assert.Equal(1, await db.CountAsync("question"));
    }

    [Theory, DatabaseData]
    public async Task Saving_again_cites_the_claims_as_they_stand_today(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());
        await db.ExecuteAsync("update claim set current_version_id = 37 where id = 33");

        Assert.Equal(new SaveQuestion.Outcome.Saved(question, 2, New: true), await faculty.ChangeAsync(question, draft => draft));

        Assert.Equal([35L, 37L], await db.QueryAsync<long>("select p.claim_version_id from question_part_claim p join question_version v on v.id = p.question_version_id where v.question_id <> 54 order by v.version"));
    }

    [Theory, DatabaseData]
    public async Task A_version_is_restored_as_a_new_one(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());
        await faculty.ChangeAsync(question, draft => WithStem(draft, "second"));

        var outcome = await faculty.Use<RestoreVersion>().RunAsync(new(question, 1, (await faculty.ReadAsync(question)).Seen, faculty.Chen.UserId), default);

        Assert.Equal(new SaveQuestion.Outcome.Saved(question, 3, New: true), outcome);
        Assert.Equal((await faculty.ReadAsync(question, 1)).Draft.ToDocument().ToJsonString(), (await faculty.ReadAsync(question)).Draft.ToDocument().ToJsonString());
        Assert.Equal([1, null, null], (await faculty.Use<ListVersions>().RunAsync(question, faculty.Chen.UserId, default)).Select(version => version.RestoredFrom));
    }

    [Theory, DatabaseData]
    public async Task Only_who_may_edit_saves_and_only_who_may_see_reads(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var save = faculty.Use<SaveQuestion>();

        Assert.Null(await faculty.Use<ReadDraft>().RunAsync(question, null, faculty.Wang.UserId, default));
        Assert.IsType<SaveQuestion.Outcome.NotFound>(await save.RunAsync(new(bank, null, null, Draft(), faculty.Wang.UserId), default));
        foreach (var (access, mayEdit) in new[] { (BankAccess.View, false), (BankAccess.Use, false), (BankAccess.Review, false), (BankAccess.Edit, true) })
        {
            await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", access), default);
            Assert.Equal(access, (await faculty.ReadAsync(question, reader: faculty.Wang)).Access);
            var outcome = await faculty.ChangeAsync(question, draft => WithStem(draft, $"by wang {access}"), faculty.Wang);
            Assert.Equal(mayEdit ? typeof(SaveQuestion.Outcome.Saved) : typeof(SaveQuestion.Outcome.NotAllowed), outcome.GetType());
        }
        Assert.Equal("Dr wang", (await faculty.ReadAsync(question)).Author);
    }

    [Theory, DatabaseData]
    public async Task A_text_has_an_end_when_it_is_written_and_is_read_whatever_its_length(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var outcome = await faculty.ChangeAsync(question, draft => WithStem(draft, new string('a', 10_001)));
        Assert.Equal(["stem.en"], Assert.IsType<SaveQuestion.Outcome.Faulty>(outcome).Faults.Select(fault => fault.Path));

        await faculty.ChangeAsync(question, draft => WithStem(draft, new string('b', 10_000)));
        await db.ExecuteAsync("update question_version set payload = replace(payload, 'bbbbbbbbbb', 'bbbbbbbbbbbbbbbbbbbb')");
        Assert.Equal(20_000, (await faculty.Use<ReadPaper>().RunAsync([question], faculty.Chen.UserId, default))[0].Face.Stem.In(["en"]).Value.Length);
    }

    [Theory, DatabaseData]
    public async Task A_shipped_bank_is_read_and_copied_from_and_never_written(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var shipped = await faculty.ReadAsync("shipped-question");
        Assert.Equal(BankAccess.Use, shipped.Access);
        Assert.IsType<SaveQuestion.Outcome.NotAllowed>(await faculty.ChangeAsync("shipped-question", draft => draft with { Level = CognitiveLevel.Apply }));

        var bank = await faculty.BankAsync();
        var copied = Assert.IsType<CopyQuestions.Outcome.Copied>(await faculty.Use<CopyQuestions>().RunAsync(new(["shipped-question", "no-such"], bank, faculty.Chen.UserId), default));

        var copy = await faculty.ReadAsync(copied.Copies["shipped-question"]);
        Assert.Equal(["no-such"], copied.Left);
        Assert.Equal((bank, QuestionState.Draft), (copy.BankUid, copy.State));
        Assert.Equal(shipped.Draft.ToDocument().ToJsonString(), copy.Draft.ToDocument().ToJsonString());
        Assert.Equal(55L, await db.ExecuteScalarAsync<long>("select origin_version_id from question where uid = @uid", new { uid = copy.QuestionUid }));
    }
}
