using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.App.QuestionBank.Vignettes;
using OncoLearn.App.Tests.QuestionBank;
using OncoLearn.App.Transfer;
using OncoLearn.App.Transfer.Files;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Authoring.Forms;
using static OncoLearn.App.Tests.QuestionBank.Faculty;

namespace OncoLearn.App.Tests.Transfer;

public sealed class ImportQuestionsTests
{
    const string Paper = "1. Which gene encodes p53?\nA. TP53\nB. RB1\nAnswer: A\n\n2. TP53 is a kinase.\nAnswer: False\n\n3. Which has no key?\nA. one\nB. two\n\n4. Which gene encodes p53?\nA. TP53\nB. RB1\nAnswer: A\n";

    [Theory, DatabaseData]
    public async Task What_was_looked_through_is_imported_once_and_accounted_for(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var import = await StageAsync(faculty, bank, Paper);
        var plan = await PlanAsync(faculty, bank, import);
        Assert.Equal([ImportFate.New, ImportFate.New, ImportFate.Refused, ImportFate.Twice], plan.Items.Select(item => item.Fate));
        Assert.Equal(0, await CountAsync(faculty, bank));

        var first = await ImportAsync(faculty, bank, import, leave: 2);
        var again = await ImportAsync(faculty, bank, import);

        Assert.Equal([ImportFate.New, ImportFate.LeftOut, ImportFate.Refused, ImportFate.Twice], first.Items.Select(item => item.Fate));
        Assert.Equal(first.Items.Select(item => (item.Fate, item.QuestionUid)), again.Items.Select(item => (item.Fate, item.QuestionUid)));
        Assert.Equal(Enumerable.Range(1, EntryLine.Of(Paper).Count), first.Lines.Select(line => line.Line));
        Assert.Equal(1, await CountAsync(faculty, bank));
        var found = await faculty.ReadAsync(first.Items[0].QuestionUid!);
        Assert.Equal((QuestionState.Draft, "marker"), (found.State, OncoLearn.Core.WordsExtensions.Word(found.Draft.Category)));
    }

    [Theory, DatabaseData]
    public async Task What_the_bank_has_already_is_not_doubled(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        await ImportAsync(faculty, bank, await StageAsync(faculty, bank, Paper));

        var plan = await PlanAsync(faculty, bank, await StageAsync(faculty, bank, Paper));

        Assert.Equal([ImportFate.AlreadyThere, ImportFate.AlreadyThere, ImportFate.Refused, ImportFate.AlreadyThere], plan.Items.Select(item => item.Fate));
        Assert.All(plan.Items.Where(item => item.Fate == ImportFate.AlreadyThere), item => Assert.NotNull(item.QuestionUid));
    }

    [Theory, DatabaseData]
    public async Task A_stem_that_the_bank_has_is_told_where_the_question_differs(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        await ImportAsync(faculty, bank, await StageAsync(faculty, bank, Paper));

        var plan = await PlanAsync(faculty, bank, await StageAsync(faculty, bank, "1. Which gene  ENCODES p53?\nA. TP53\nB. MDM2\nAnswer: A\n\n2. Which gene encodes p21?\nA. CDKN1A\nB. MDM2\nAnswer: A\n\n3. It is encoded by ____.\nAnswer: TP53\n"));

        Assert.Equal([ImportFate.New, ImportFate.New, ImportFate.New], plan.Items.Select(item => item.Fate));
        Assert.Equal([true, false, false], plan.Items.Select(item => item.Said.Any(said => said.En.StartsWith("the bank has a question with the same stem", StringComparison.Ordinal))));
    }

    [Theory, DatabaseData]
    public async Task Where_nothing_is_said_for_all_each_new_question_names_its_category(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        const string Head = "uid,stem.en,option.1.en,option.2.en,key\n";

        Assert.IsType<StageImport.Outcome.Staged>(await StagedAsync($"{Head}{question},Changed?,p300,p53,A\n"));
        Assert.Equal(new StageImport.Outcome.NoCategory(1), await StagedAsync($"{Head}{question},Changed?,p300,p53,A\n,New?,p300,p53,A\n,Without a key?,p300,p53,\n"));

        Task<StageImport.Outcome> StagedAsync(string table) => faculty.Use<StageImport>().RunAsync(
            new(bank, Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.ReadPaste(table)).Source, EntryDefaults.For("en") with { Category = null }, faculty.Chen.UserId), default);
    }

    [Theory, DatabaseData]
    public async Task Everything_is_imported_or_nothing(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var table = "uid,version,stem.en,option.1.en,option.2.en,key\n,,New one?,a,b,A\n" + question + ",1,Changed?,p300,p53,A\n";
        var import = await StageAsync(faculty, bank, table);
        Assert.Equal([ImportFate.New, ImportFate.NewVersion], (await PlanAsync(faculty, bank, import)).Items.Select(item => item.Fate));
        // Somebody shows up between looking through and importing: the plan is made anew, and refuses.
        await faculty.ChangeAsync(question, draft => WithStem(draft, "Meanwhile?"));
        var late = await PlanAsync(faculty, bank, import);
        Assert.Equal([ImportFate.New, ImportFate.Refused], late.Items.Select(item => item.Fate));
        Assert.Contains("version 2 by now", Assert.Single(late.Items[1].Said).En, StringComparison.Ordinal);
        Assert.Equal("Meanwhile?", (string?)(await faculty.ReadAsync(question)).Draft.Payload["stem"]!["en"]);
    }

    [Theory, DatabaseData]
    public async Task A_row_with_a_uid_becomes_the_next_version(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var file = await ExportAsync(faculty, [question], TransferFormat.Csv);
        var text = System.Text.Encoding.UTF8.GetString(file.Content).Replace(",Which protein does NUPR1 bind?", ",What does NUPR1 bind?", StringComparison.Ordinal);

        var receipt = await ImportAsync(faculty, bank, await StageAsync(faculty, bank, text.TrimStart('\uFEFF')));

        Assert.Equal((ImportFate.NewVersion, question), (receipt.Items[0].Fate, receipt.Items[0].QuestionUid));
        var found = await faculty.ReadAsync(question);
        Assert.Equal((2, "What does NUPR1 bind?", "a"), (found.Head, (string?)found.Draft.Payload["stem"]!["en"], (string?)found.Draft.Payload["options"]![0]!["id"]));
        Assert.Equal([Claim], found.Draft.Claims["options"]);
    }

    [Theory, DatabaseData]
    public async Task What_is_exported_comes_back_into_an_empty_bank(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var truth = Draft() with { Type = "true-false", Payload = System.Text.Json.Nodes.JsonNode.Parse("""{ "stem": { "en": "=1+1 is 2, *in vivo*." }, "answer": true }""")!.AsObject(), Claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["answer"] = [OtherClaim] } };
        string[] questions = [await faculty.AddQuestionAsync(bank, Draft() with { Objectives = [] }), await faculty.AddQuestionAsync(bank, truth)];
        foreach (var format in Enum.GetValues<TransferFormat>())
        {
            var file = await ExportAsync(faculty, questions, format);
            Assert.Empty(file.Left);
            var empty = await faculty.BankAsync();
            var read = Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.Read(file.Content));
            var receipt = await ImportAsync(faculty, empty, await StageAsync(faculty, empty, read.Source));
            Assert.Equal([ImportFate.New, ImportFate.New], receipt.Items.Select(item => item.Fate));
            foreach (var (question, item) in questions.Zip(receipt.Items))
                Assert.Equal(CanonicalJson.Of((await faculty.ReadAsync(question)).Draft.ToDocument()), CanonicalJson.Of((await faculty.ReadAsync(item.QuestionUid!)).Draft.ToDocument()));
        }
    }

    [Theory, DatabaseData]
    public async Task What_was_written_in_the_editor_is_there_already_when_its_export_comes_back(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        // As the editor's form sends it: fields of hints that are left empty, and the usual rules.
        var choice = Draft() with { Payload = PayloadForm.Read([Field("stem.en", "Which?"), Field("options[0].id", "a"), Field("options[0].text.en", "p300"), Field("options[1].id", "b"), Field("options[1].text.en", "p53"), Field("options!key", "0"), Field("hints[0].en", ""), Field("hints[1].en", "")]) };
        var typed = Draft() with { Type = "short-answer", Claims = NoClaims, Payload = PayloadForm.Read([Field("stem.zh-Hans", "名词解释：上皮间质转化"), Field("answers[0].id", "a"), Field("answers[0].text.zh-Hans", "EMT"), Field("spelling", "exact"), Field("case!flag"), Field("hints[0].zh-Hans", "")]) };
        var number = Draft() with { Type = "number", Claims = NoClaims, Payload = PayloadForm.Read([Field("stem.en", "How long is its half-life?"), Field("value!number", "3.5"), Field("tolerance.absolute!number", "0.2"), Field("units[0].id", "x"), Field("units[0].symbol.en", "h"), Field("units[0].factor!number", "1"), Field("hints[0].en", "")]) };
        string[] questions = [.. await Task.WhenAll(new[] { choice, typed, number }.Select(draft => faculty.AddQuestionAsync(bank, draft with { Payload = EmptyItems.Without(draft.Payload, OncoLearn.Core.Questions.QuestionTypes.Of(draft.Type)) })))];
        foreach (var format in new[] { TransferFormat.Txt, TransferFormat.Docx })
        {
            var file = await ExportAsync(faculty, questions, format);
            Assert.Empty(file.Left);
            var plan = await PlanAsync(faculty, bank, await StageAsync(faculty, bank, Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.Read(file.Content)).Source));
            Assert.Equal(questions.Select(question => (ImportFate.AlreadyThere, (string?)question)), plan.Items.Select(item => (item.Fate, item.QuestionUid)));
        }

        static KeyValuePair<string, IReadOnlyList<string>> Field(string name, params string[] values) => KeyValuePair.Create(name, (IReadOnlyList<string>)values);
    }

    [Theory, DatabaseData]
    public async Task What_the_file_has_no_column_for_stays_and_the_receipt_says_so(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var payload = Payload("Which protein does NUPR1 bind?");
        payload["explanation"] = new System.Text.Json.Nodes.JsonObject { ["en"] = "It binds p300." };
        payload["hints"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["en"] = "Think." });
        var draft = Draft(category: "therapy") with { Payload = payload, Difficulty = OncoLearn.Core.Questions.Difficulty.Hard, Level = OncoLearn.Core.Questions.CognitiveLevel.Apply, Use = OncoLearn.Core.Questions.QuestionUse.Exam, Objectives = ["objective-1"] };
        var question = await faculty.AddQuestionAsync(bank, draft);

        var receipt = await ImportAsync(faculty, bank, await StageAsync(faculty, bank, $"uid,version,stem.en\n{question},1,What does NUPR1 bind?\n"));

        Assert.Equal(ImportFate.NewVersion, receipt.Items[0].Fate);
        Assert.Contains("kept: options, explanation, hints, category, level, difficulty, use, section, tags, claims, objectives", Assert.Single(receipt.Items[0].Said).En, StringComparison.Ordinal);
        Assert.Equal(Document(WithStem(draft, "What does NUPR1 bind?")), Document((await faculty.ReadAsync(question)).Draft));
    }

    [Theory, DatabaseData]
    public async Task An_empty_cell_takes_away_what_stood_there(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var draft = Draft() with { Objectives = ["objective-1"] };
        var question = await faculty.AddQuestionAsync(bank, draft);

        var table = $"uid,stem.en,option.1.en,reason.1.en,option.2.en,key,tags,claims,section\n{question},What does NUPR1 bind?,p300,,p53,B,,,\n";
        var receipt = await ImportAsync(faculty, bank, await StageAsync(faculty, bank, table));

        Assert.Equal(ImportFate.NewVersion, receipt.Items[0].Fate);
        var read = (await faculty.ReadAsync(question)).Draft;
        Assert.Equal((0, 0, null), (read.Tags.Count, read.Claims.Count, read.Section));
        Assert.Equal(["objective-1"], read.Objectives);
        Assert.Equal("""[{"id":"a","text":{"en":"p300"}},{"correct":true,"id":"b","text":{"en":"p53"}}]""", CanonicalJson.Of(read.Payload["options"]!));
    }

    static IReadOnlyDictionary<string, IReadOnlyList<string>> NoClaims => new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    static string Document(QuestionDraft draft) => CanonicalJson.Of(draft.ToDocument());

    [Theory, DatabaseData]
    public async Task The_same_words_under_two_vignettes_are_two_questions(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var (first, second) = (await VignetteAsync("A man of 61."), await VignetteAsync("A woman of 34."));
        var table = $"stem.en,option.1.en,option.2.en,key,stimulus\nWhich gene?,TP53,RB1,A,{first}\nWhich gene?,TP53,RB1,A,{second}\nWhich gene?,TP53,RB1,A,{second}\nWhich gene?,TP53,RB1,A,\n";

        var receipt = await ImportAsync(faculty, bank, await StageAsync(faculty, bank, table));
        Assert.Equal([ImportFate.New, ImportFate.New, ImportFate.Twice, ImportFate.New], receipt.Items.Select(item => item.Fate));
        var again = await PlanAsync(faculty, bank, await StageAsync(faculty, bank, table));
        Assert.All(again.Items, item => Assert.Equal(ImportFate.AlreadyThere, item.Fate));
        Assert.Equal(new string?[] { first, second, second, null }, await Task.WhenAll(again.Items.Select(async item => (await faculty.ReadAsync(item.QuestionUid!)).Draft.Stimulus)));
        // Lines cannot say under which vignette a question stands.
        Assert.Equal(ImportFate.AlreadyThere, Assert.Single((await PlanAsync(faculty, bank, await StageAsync(faculty, bank, "1. Which gene?\nA. TP53\nB. RB1\nAnswer: A\n"))).Items).Fate);

        async Task<string> VignetteAsync(string text) => Assert.IsType<SaveVignette.Outcome.Saved>(await faculty.Use<SaveVignette>().RunAsync(
            new(bank, null, null, System.Text.Json.Nodes.JsonNode.Parse($$"""{ "title": { "en": "Case" }, "text": { "en": "{{text}}" } }""")!.AsObject(), faculty.Chen.UserId), default)).VignetteUid;
    }

    [Theory, DatabaseData]
    public async Task Only_who_may_write_imports_and_only_who_may_use_exports(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var import = await StageAsync(faculty, bank, Paper);
        var stage = faculty.Use<StageImport>();
        var source = EntrySource.Of(EntryLine.Of(Paper));
        Assert.IsType<StageImport.Outcome.NotFound>(await stage.RunAsync(new(bank, source, EntryDefaults.For("en"), faculty.Wang.UserId), default));
        Assert.Null(await faculty.Use<ExportQuestions>().RunAsync([question], TransferFormat.Csv, faculty.Wang.UserId, "en", default));

        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Use), default);
        Assert.IsType<StageImport.Outcome.NotAllowed>(await stage.RunAsync(new(bank, source, EntryDefaults.For("en"), faculty.Wang.UserId), default));
        Assert.NotNull(await faculty.Use<ExportQuestions>().RunAsync([question], TransferFormat.Csv, faculty.Wang.UserId, "en", default));
        Assert.IsType<ImportQuestions.Outcome.NotFound>(await faculty.Use<ImportQuestions>().RunAsync(new(import, bank, new HashSet<int>(), faculty.Wang.UserId), default));

        await faculty.Use<ShareBank>().RunAsync(new(bank, faculty.Chen.UserId, "wang", BankAccess.Edit), default);
        // Another's import stays another's.
        Assert.IsType<PlanImport.Outcome.NotFound>(await faculty.Use<PlanImport>().RunAsync(import, bank, faculty.Wang.UserId, default));
    }

    [Theory, DatabaseData]
    public async Task Forty_questions_of_a_Word_file_are_in_the_bank_afterwards(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var read = Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.Read(WordPaper.Forty()));

        var receipt = await ImportAsync(faculty, bank, await StageAsync(faculty, bank, read.Source));

        Assert.Equal(40, receipt.Count(ImportFate.New));
        Assert.Equal(40, await CountAsync(faculty, bank));
    }

    [Theory, DatabaseData]
    public async Task The_linter_knows_the_claims_of_the_course_before_anything_is_written(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        const string Cited = "1. Which protein does NUPR1 bind?\nA. p300\nB. RELB\nC. p53\nAnswer: A\nClaims: claim-a\n\n2. Which gene encodes p53?\nA. TP53\nB. RB1\nC. MYC\nAnswer: A\n";
        var import = await StageAsync(faculty, bank, Cited);
        Assert.Empty(await DisputedAsync());
        await db.ExecuteAsync("""
            insert into claim_statement (claim_version_id, lang, statement) values (35, 'en', 'NUPR1 binds p300.'), (36, 'en', 'NUPR1 does not bind p300.');
            insert into claim_conflict (claim_a_id, claim_b_id, created_at) values (33, 34, 1)
            """);

        Assert.Equal([1], await DisputedAsync());

        async Task<IEnumerable<int>> DisputedAsync() => (await PlanAsync(faculty, bank, import)).Items.Where(item => item.Findings.Any(finding => finding.RuleId == "disputed-key")).Select(item => item.Found.At);
    }

    [Theory, DatabaseData]
    public async Task What_is_waived_of_a_question_is_not_found_in_its_next_version(TestDb db)
    {
        var faculty = await OpenAsync(db);
        var bank = await faculty.BankAsync();
        var question = await faculty.AddQuestionAsync(bank);
        var import = await StageAsync(faculty, bank, $"uid,version,stem.en,option.1.en,option.2.en,key\n{question},1,Which does NUPR1 not bind?,p300,p53,A\n");
        Assert.True(await IsFoundAsync());

        await faculty.Use<WaiveLint>().RunAsync(question, "negative-stem", "It is what the section is about.", faculty.Chen, default);

        Assert.False(await IsFoundAsync());

        async Task<bool> IsFoundAsync() => Assert.Single((await PlanAsync(faculty, bank, import)).Items).Findings.Any(finding => finding.RuleId == "negative-stem");
    }

    static Task<string> StageAsync(Faculty faculty, string bank, string text) => StageAsync(faculty, bank, Assert.IsType<EntryFiles.Outcome.Read>(EntryFiles.ReadPaste(text)).Source);

    static async Task<string> StageAsync(Faculty faculty, string bank, EntrySource source) => Assert.IsType<StageImport.Outcome.Staged>(
        await faculty.Use<StageImport>().RunAsync(new(bank, source, EntryDefaults.For("en") with { Category = OncoLearn.Core.Claims.Category.Marker }, faculty.Chen.UserId), default)).ImportUid;

    static async Task<ImportPlan> PlanAsync(Faculty faculty, string bank, string import) =>
        Assert.IsType<PlanImport.Outcome.Pending>(await faculty.Use<PlanImport>().RunAsync(import, bank, faculty.Chen.UserId, default)).Plan;

    static async Task<ImportReceipt> ImportAsync(Faculty faculty, string bank, string import, params int[] leave) =>
        Assert.IsType<ImportQuestions.Outcome.Imported>(await faculty.Use<ImportQuestions>().RunAsync(new(import, bank, leave.ToHashSet(), faculty.Chen.UserId), default)).Receipt;

    static async Task<ExportQuestions.File> ExportAsync(Faculty faculty, IReadOnlyList<string> questions, TransferFormat format) =>
        Assert.IsType<ExportQuestions.File>(await faculty.Use<ExportQuestions>().RunAsync(questions, format, faculty.Chen.UserId, "en", default));

    static async Task<int> CountAsync(Faculty faculty, string bank) =>
        (await faculty.Use<FindQuestions>().RunAsync(new QuestionFilter { Bank = bank }, faculty.Chen.UserId, FindQuestions.Order.Newest, 1, default)).Total;
}
