using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Questions;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.QuestionBank;

public sealed class LintTests
{
    const string Reason = "Students know the rule by then.";

    [Theory, DatabaseData]
    public async Task A_flaw_is_counted_until_it_is_waived_or_put_right(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank, Clean());
        Assert.Equal((0, 0), await CountsAsync(faculty, bank));

        await faculty.ChangeAsync(question, draft => WithStem(draft, "Which protein does NUPR1 not bind?"));
        Assert.Equal((1, 1), await CountsAsync(faculty, bank));

        var seen = (await faculty.ReadAsync(question)).Seen;
        Assert.Equal(WaiveLint.Outcome.Done, await faculty.Use<WaiveLint>().RunAsync(question, "negative-stem", Reason, faculty.Chen, default));
        Assert.Equal((0, 0), await CountsAsync(faculty, bank));
        // Whoever is editing meanwhile is not disturbed.
        Assert.Equal(seen, (await faculty.ReadAsync(question)).Seen);

        await faculty.ChangeAsync(question, draft => WithStem(draft, "Which protein does NUPR1 never bind?"));
        var waived = await LookAsync(faculty, bank, question);
        Assert.Equal(Reason, Assert.Single(waived.Findings, finding => finding.RuleId == "negative-stem").WaivedBecause);
        Assert.Equal(("Dr chen", db.Clock.GetUtcNow()), (waived.Waivers["negative-stem"].By, waived.Waivers["negative-stem"].At));

        Assert.Equal(WaiveLint.Outcome.Done, await faculty.Use<WaiveLint>().TakeBackAsync(question, "negative-stem", faculty.Chen, default));
        Assert.Equal(1, (await CountsAsync(faculty, bank)).Questions);
        await faculty.ChangeAsync(question, draft => WithStem(draft, "Which protein does NUPR1 bind?"));
        Assert.Equal((0, 0), await CountsAsync(faculty, bank));
    }

    [Theory, DatabaseData]
    public async Task What_was_waived_in_a_question_is_waived_in_its_copy(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync(), WithStem(Clean(), "Which protein does NUPR1 not bind?"));
        Assert.Equal(WaiveLint.Outcome.Done, await faculty.Use<WaiveLint>().RunAsync(question, "negative-stem", Reason, faculty.Chen, default));
        var bank = await faculty.BankAsync();
        var copied = Assert.IsType<CopyQuestions.Outcome.Copied>(await faculty.Use<CopyQuestions>().RunAsync(new([question], bank, faculty.Chen.UserId), default));

        Assert.Equal((0, 0), await CountsAsync(faculty, bank));
        var copy = copied.Copies[question];
        Assert.Equal(Reason, Assert.Single(await FindingsAsync(faculty, bank, copy), finding => finding.RuleId == "negative-stem").WaivedBecause);
        Assert.Equal(WaiveLint.Outcome.Done, await faculty.Use<WaiveLint>().TakeBackAsync(copy, "negative-stem", faculty.Chen, default));
        Assert.Equal((1, 1), await CountsAsync(faculty, bank));
    }

    [Theory, DatabaseData]
    public async Task A_rule_is_waived_with_a_reason_by_those_who_may_write(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var question = await faculty.AddQuestionAsync(await faculty.BankAsync());
        var waive = faculty.Use<WaiveLint>();

        Assert.Equal(WaiveLint.Outcome.BadReason, await waive.RunAsync(question, "negative-stem", "   so    ", faculty.Chen, default));
        Assert.Equal(WaiveLint.Outcome.BadReason, await waive.RunAsync(question, "negative-stem", new string('x', 1001), faculty.Chen, default));
        Assert.Equal(WaiveLint.Outcome.NoSuchRule, await waive.RunAsync(question, "no-rule", Reason, faculty.Chen, default));
        Assert.Equal(WaiveLint.Outcome.NotFound, await waive.RunAsync(question, "negative-stem", Reason, faculty.Wang, default));
        Assert.Equal(WaiveLint.Outcome.NotAllowed, await waive.RunAsync("shipped-question", "negative-stem", Reason, faculty.Wang, default));
        Assert.Equal(WaiveLint.Outcome.NotAllowed, await waive.TakeBackAsync("shipped-question", "negative-stem", faculty.Wang, default));
        Assert.Equal(WaiveLint.Outcome.Done, await waive.TakeBackAsync(question, "negative-stem", faculty.Chen, default));
    }

    [Theory, DatabaseData]
    public async Task A_key_that_rests_on_a_disputed_claim_alone_is_found(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank, Clean());
        await db.ExecuteAsync("""
            insert into claim_statement (claim_version_id, lang, statement) values (35, 'en', 'NUPR1 binds p300.'), (36, 'en', 'NUPR1 does not bind p300.');
            insert into claim_conflict (claim_a_id, claim_b_id, created_at) values (33, 34, 1)
            """);

        Assert.Contains(await FindingsAsync(faculty, bank, question), finding => finding.RuleId == "disputed-key");
        Assert.Equal((0, 0), await CountsAsync(faculty, bank));
        await db.ExecuteAsync(QuestionDigest.OutdateSql);
        await faculty.Use<RefreshDigests>().RunAsync(default);
        Assert.Equal(1, (await CountsAsync(faculty, bank)).Questions);
    }

    /// <summary>Stored digests hold the numbers that these rules counted: whoever adds one, or changes what one finds, raises the generation.</summary>
    [Fact]
    public void Other_rules_are_another_generation_of_digests() => Assert.Equal(
        (3, """
            absolute-word all-or-none disputed-key duplicate-options empty-option grammar-giveaway key-echoes-stem key-longest long-option missing-explanation missing-language
            missing-reason mixed-grammar mixed-punctuation near-duplicate-options negative-stem overlapping-ranges supported-distractor unclear-context unfocused-stem
            wide-tolerance
            """.ReplaceLineEndings(" ")),
        (QuestionDigest.Generation, string.Join(' ', LintRules.Questions.Select(rule => rule.Doc).Where(doc => doc.Severity != LintSeverity.Advice).Select(doc => doc.Id).Order(StringComparer.Ordinal))));

    [Theory, DatabaseData]
    public async Task What_is_not_shared_is_not_looked_at(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank, WithStem(Clean(), "Which protein does NUPR1 not bind?"));
        Assert.NotEmpty((await LookAsync(faculty, bank, question)).Findings);
        Assert.Empty((await LookAsync(faculty, bank, question, faculty.Wang)).Findings);
        Assert.Equal(BankAccess.Own, (await faculty.ReadAsync(question)).Access);
    }

    /// <summary>A question that the linter has nothing to say of but advice.</summary>
    static QuestionDraft Clean()
    {
        var draft = Draft();
        draft.Payload["explanation"] = new JsonObject { ["en"] = "Section 3 says so." };
        draft.Payload["options"]!.AsArray()[1]!["reason"] = new JsonObject { ["en"] = "It does not." };
        draft.Payload["options"]!.AsArray().Add(new JsonObject { ["id"] = "c", ["text"] = new JsonObject { ["en"] = "RELB" }, ["reason"] = new JsonObject { ["en"] = "It does not." } });
        return draft;
    }

    /// <summary>The questions of the bank that the filter finds, and their findings.</summary>
    static async Task<(int Questions, int Findings)> CountsAsync(Faculty faculty, string bank)
    {
        var found = await faculty.Use<FindQuestions>().RunAsync(new() { Bank = bank, HasLint = true }, faculty.Chen.UserId, FindQuestions.Order.Newest, 1, default);
        return (found.Total, found.Items.Sum(item => item.Lint));
    }

    static async Task<IReadOnlyList<LintFinding>> FindingsAsync(Faculty faculty, string bank, string question) => (await LookAsync(faculty, bank, question)).Findings;

    static async Task<LintDraft.Found> LookAsync(Faculty faculty, string bank, string question, Teacher? reader = null)
    {
        var draft = (await faculty.ReadAsync(question)).Draft;
        var parsed = QuestionTypes.Of(draft.Type).Parse(JsonSerializer.SerializeToElement(draft.Payload));
        return await faculty.Use<LintDraft>().RunAsync(new(bank, question, draft.Type, parsed, draft.Level, draft.Section, draft.Claims), (reader ?? faculty.Chen).UserId, default);
    }
}
