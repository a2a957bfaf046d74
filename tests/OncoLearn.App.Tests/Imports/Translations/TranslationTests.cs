using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Drafts;
using OncoLearn.App.Imports.Translations;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Tests.Imports.Translations;

/// <summary>A review in English that becomes a course in Chinese too, section by section.</summary>
public sealed class TranslationTests
{
    const string Growth = "NUPR1 促进胰腺癌细胞增殖[2]。敲低 NUPR1 后，裸鼠的肿瘤长得更慢[3]。";

    [Theory, CourseData]
    public async Task A_section_that_is_written_comes_in_both_languages_and_the_others_in_one(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await WriteAsync(desk, import, "2", "生长", Growth);
        Assert.Equal([TranslationState.Missing, TranslationState.Written, TranslationState.Missing], (await ReadAsync(desk, import)).Sections.Select(section => section.State));
        // Nobody sees it before the lessons are brought up to date.
        Assert.Equal(["en", "en", "en"], await LangsAsync(db, import));

        await PublishAsync(desk, import);

        Assert.Equal(["en", "en", "en", "zh-Hans"], await LangsAsync(db, import));
        var lesson = await LessonAsync(desk, import, "2.1", "zh-Hans");
        Assert.Equal(("zh-Hans", "生长"), (lesson.Lesson.Lang, lesson.Lesson.Title));
        Assert.NotEmpty(lesson.Lesson.Blocks[0].Claims);
        Assert.Equal(["en", "zh-Hans", "en"], lesson.Neighbours.Select(neighbour => neighbour.Title.Lang));
        Assert.Equal("en", (await LessonAsync(desk, import, "2.2", "zh-Hans")).Lesson.Lang);
        Assert.Equal(("en", "Growth"), ((await LessonAsync(desk, import, "2.1", "en")).Lesson.Lang, (await LessonAsync(desk, import, "2.1", "en")).Lesson.Title));
    }

    [Theory, CourseData]
    public async Task Published_again_unchanged_nothing_is_written_and_what_was_taken_away_is_gone(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await WriteAsync(desk, import, "2", "生长", Growth, await SentencesAsync(desk, import));
        Assert.True(await desk.Get<SaveTranslation>().CourseAsync(import.Uid, desk.Chen, new CourseTranslation("应激蛋白", "讲应激蛋白。"), default));
        await PublishAsync(desk, import);
        var before = await CountsAsync(db);

        await PublishAsync(desk, import);

        Assert.Equal(before, await CountsAsync(db));
        Assert.Equal(["en", "zh-Hans"], await db.QueryAsync<string>("select t.lang from course_text t join course c on c.id = t.course_id where c.slug = @slug order by t.lang", new { slug = import.CourseSlug }));
        Assert.True(await desk.Get<SaveTranslation>().RemoveAsync(import.Uid, desk.Chen, "2", default));
        Assert.False(await desk.Get<SaveTranslation>().RemoveAsync(import.Uid, desk.Chen, "2", default));
        Assert.True(await desk.Get<SaveTranslation>().CourseAsync(import.Uid, desk.Chen, course: null, default));
        await PublishAsync(desk, import);
        Assert.Equal(["en", "en", "en"], await LangsAsync(db, import));
        Assert.Equal(["en"], await db.QueryAsync<string>("select t.lang from course_text t join course c on c.id = t.course_id where c.slug = @slug", new { slug = import.CourseSlug }));
        Assert.Equal(0, await db.ExecuteScalarAsync<long>("select count(*) from section_current k join section s on s.id = k.section_id join review r on r.id = s.review_id where r.slug = @slug and k.lang = 'zh-Hans'", new { slug = import.CourseSlug }));
    }

    [Theory, CourseData]
    public async Task Drafts_come_in_both_languages_once_every_claim_is_told_in_both(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        var sentences = await SentencesAsync(desk, import);
        await SaveAsync(desk, import, "2", null, "", "", new Dictionary<string, string>(sentences.Skip(1), StringComparer.Ordinal));
        await PublishAsync(desk, import);
        Assert.All(await DraftsAsync(desk, import), draft => Assert.Equal(["en"], StemOf(draft)));

        await SaveAsync(desk, import, "2", null, "", "", sentences);
        await PublishAsync(desk, import);

        var drafts = await DraftsAsync(desk, import);
        Assert.NotEmpty(drafts);
        Assert.All(drafts, draft => Assert.Equal(["en", "zh-Hans"], StemOf(draft)));
    }

    [Theory, CourseData]
    public async Task A_question_is_not_stale_because_its_claim_is_told_in_one_more_language(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        var teacher = new Teacher(desk.Chen, desk.Chen);
        await desk.Get<DecideDraft>().AcceptAsync(import.Uid, teacher, (await DraftsAsync(desk, import))[0].Key, publishes: true, default);
        var sentences = await SentencesAsync(desk, import);
        await SaveAsync(desk, import, "2", null, "", "", sentences);
        await PublishAsync(desk, import);
        Assert.Equal(0, await StaleAsync());

        // Of another statement it is.
        var work = await OpenAsync(desk, import);
        foreach (var claim in (await desk.Get<FindCandidates>().OfAsync(work, default)).Claims)
            await desk.Get<DecideClaim>().RunAsync(import.Uid, desk.Chen, claim.Found.Mark, new DecideClaim.Decision.Confirm(claim.Fields with { Statement = "Said otherwise." }), default);
        await PublishAsync(desk, import);
        Assert.Equal(1, await StaleAsync());

        async Task<int> StaleAsync() => (await desk.Get<FindQuestions>().RunAsync(new QuestionFilter { Stale = true }, desk.Chen, FindQuestions.Order.Newest, 1, default)).Total;
    }

    [Theory, CourseData]
    public async Task A_sentence_of_a_claim_that_was_changed_is_out_of_date(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        var sentences = await SentencesAsync(desk, import);
        await SaveAsync(desk, import, "2", null, "", "", sentences);
        var claim = (await desk.Get<FindCandidates>().OfAsync(await OpenAsync(desk, import), default)).Claims[0];
        await desk.Get<DecideClaim>().RunAsync(import.Uid, desk.Chen, claim.Found.Mark, new DecideClaim.Decision.Confirm(claim.Fields with { Statement = "Said otherwise." }), default);

        var translation = await ReadAsync(desk, import);
        await PublishAsync(desk, import);

        Assert.Equal(TranslationState.Outdated, translation.Statements[claim.Found.Mark].StateOf("Said otherwise."));
        Assert.Equal(sentences.Count - 1, await ToldAsync(db, import));
        await SaveAsync(desk, import, "2", null, "", "", new Dictionary<string, string>(StringComparer.Ordinal) { [claim.Found.Mark] = "换一种说法。", [sentences.Keys.First(mark => mark != claim.Found.Mark)] = "" });
        await PublishAsync(desk, import);
        Assert.Equal(sentences.Count - 1, await ToldAsync(db, import));
    }

    [Theory, CourseData]
    public async Task What_becomes_of_the_section_leaves_the_text_in_place(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await WriteAsync(desk, import, "2", "生长", Growth);
        await WriteAsync(desk, import, "3", "耐药", "NUPR1 在肺癌中上调 Nanog[4]。Nanog 可能使细胞耐受顺铂[5]。");

        // A new title leaves it as it is.
        await EditAsync(new SectionEdit.Rename("2", "Proliferation"));
        Assert.Equal([TranslationState.Missing, TranslationState.Written, TranslationState.Written], await StatesAsync());
        // Merged, the upper one has more to tell, and the text of the lower one is kept.
        await EditAsync(new SectionEdit.Merge("3"));
        Assert.Equal([TranslationState.Missing, TranslationState.Outdated], await StatesAsync());
        Assert.Equal("耐药", Assert.Single((await ReadAsync(desk, import)).LeftOver).Title);
        await PublishAsync(desk, import);
        Assert.Equal(["en", "en"], await LangsAsync(db, import));

        // Looked at again, it is published.
        var seen = (await ReadAsync(desk, import)).Find("2")!.Text!;
        Assert.Equal(typeof(TranslationFault.OtherCount), Assert.Single(Assert.IsType<SaveTranslation.Outcome.Refused>(await SaveAsync(desk, import, "2", seen.Stamp, "生长", Growth)).Faults).GetType());
        Assert.Equal(seen, (await ReadAsync(desk, import)).Find("2")!.Text);
        Assert.IsType<SaveTranslation.Outcome.Saved>(await SaveAsync(desk, import, "2", seen.Stamp, "生长", $"{Growth}\n\n### 耐药\n\nNUPR1 在肺癌中上调 Nanog[4]。Nanog 可能使细胞耐受顺铂[5]。"));
        await PublishAsync(desk, import);
        Assert.Equal(["en", "en", "zh-Hans"], await LangsAsync(db, import));

        // Taken back, the lower one stands as it was written, and the upper one is to be looked at.
        Assert.IsType<EditSections.Outcome.Done>(await desk.Get<EditSections>().UndoAsync(import.Uid, desk.Chen, 2, default));
        Assert.Equal([TranslationState.Missing, TranslationState.Outdated, TranslationState.Written], await StatesAsync());
        await EditAsync(new SectionEdit.Drop("3"), seen: 1);
        Assert.Equal("耐药", Assert.Single((await ReadAsync(desk, import)).LeftOver).Title);
        await PublishAsync(desk, import);
        Assert.Equal(["en", "en"], await LangsAsync(db, import));

        async Task<IReadOnlyList<TranslationState>> StatesAsync() => [.. (await ReadAsync(desk, import)).Sections.Select(section => section.State)];
        async Task EditAsync(SectionEdit edit, int? seen = null) => Assert.IsType<EditSections.Outcome.Done>(
            await desk.Get<EditSections>().RunAsync(import.Uid, desk.Chen, seen ?? (await OpenAsync(desk, import)).Edits.Count, edit, default));
    }

    [Theory, CourseData]
    public async Task Two_windows_do_not_write_over_each_other(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await WriteAsync(desk, import, "2", "生长", Growth);
        var first = (await ReadAsync(desk, import)).Find("2")!.Text!;

        Assert.IsType<SaveTranslation.Outcome.ChangedMeanwhile>(await SaveAsync(desk, import, "2", null, "增殖", Growth));
        Assert.IsType<SaveTranslation.Outcome.Saved>(await SaveAsync(desk, import, "2", first.Stamp, "增殖", Growth));
        Assert.IsType<SaveTranslation.Outcome.ChangedMeanwhile>(await SaveAsync(desk, import, "2", first.Stamp, "生长", Growth));

        Assert.Equal("增殖", (await ReadAsync(desk, import)).Find("2")!.Text!.Title);
    }

    [Theory, CourseData]
    public async Task Nobody_writes_for_somebody_else(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await WriteAsync(desk, import, "2", "生长", Growth);

        Assert.IsType<SaveTranslation.Outcome.NotFound>(await desk.Get<SaveTranslation>().SectionAsync(new(import.Uid, desk.Wang, "2", null, "a", "b", new Dictionary<string, string>()), default));
        Assert.IsType<SaveTranslation.Outcome.NotFound>(await SaveAsync(desk, import, "1", null, "a", "b"));
        Assert.False(await desk.Get<SaveTranslation>().RemoveAsync(import.Uid, desk.Wang, "2", default));
        Assert.False(await desk.Get<SaveTranslation>().CourseAsync(import.Uid, desk.Wang, new CourseTranslation("a", "b"), default));
        Assert.Equal(1, await db.CountAsync("import_section_text"));
    }

    [Theory, CourseData]
    public async Task Of_a_review_that_is_said_to_be_in_the_other_language_nothing_is_published_twice(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var import = await desk.PublishAsync();
        await WriteAsync(desk, import, "2", "生长", Growth);
        await PublishAsync(desk, import);

        Assert.True(await desk.Get<DescribeImport>().RunAsync(new(import.Uid, desk.Chen, import.Title, import.Summary, "zh-Hans", "CC BY 4.0", "Guo et al., 2021"), default));
        await PublishAsync(desk, import);

        Assert.Equal(["zh-Hans", "zh-Hans", "zh-Hans"], await LangsAsync(db, import));
        Assert.Equal("en", (await ReadAsync(desk, import)).Lang);
        Assert.Equal(1, await db.CountAsync("import_section_text"));
    }

    static async Task<ImportWork> OpenAsync(ImportDesk desk, ReviewImport import) => await desk.Get<OpenImport>().RunAsync(import.Uid, desk.Chen, default) ?? throw new InvalidOperationException("It was not read.");

    static async Task<ImportTranslation> ReadAsync(ImportDesk desk, ReviewImport import) =>
        await desk.Get<ReadTranslation>().OfAsync(await OpenAsync(desk, import), default) ?? throw new InvalidOperationException("It has no other language.");

    static Task<SaveTranslation.Outcome> SaveAsync(ImportDesk desk, ReviewImport import, string section, string? seen, string title, string text, IReadOnlyDictionary<string, string>? statements = null) =>
        desk.Get<SaveTranslation>().SectionAsync(new(import.Uid, desk.Chen, section, seen, title, text, statements ?? new Dictionary<string, string>()), default);

    static async Task WriteAsync(ImportDesk desk, ReviewImport import, string section, string title, string text, IReadOnlyDictionary<string, string>? statements = null) =>
        Assert.IsType<SaveTranslation.Outcome.Saved>(await SaveAsync(desk, import, section, null, title, text, statements));

    static async Task PublishAsync(ImportDesk desk, ReviewImport import) => Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(import.Uid, desk.Chen, default));

    /// <summary>One for each claim.</summary>
    static async Task<IReadOnlyDictionary<string, string>> SentencesAsync(ImportDesk desk, ReviewImport import) =>
        (await desk.Get<FindCandidates>().OfAsync(await OpenAsync(desk, import), default)).Claims.Index().ToDictionary(one => one.Item.Found.Mark, one => $"第{one.Index}条论断。", StringComparer.Ordinal);

    static async Task<IReadOnlyList<OfferedDraft>> DraftsAsync(ImportDesk desk, ReviewImport import) => (await desk.Get<FindDrafts>().OfAsync(import, default))!.Open;

    /// <summary>The languages that it asks in.</summary>
    static IEnumerable<string> StemOf(OfferedDraft draft) => draft.Question.Payload["stem"]!.AsObject().Select(text => text.Key).Order(StringComparer.Ordinal);

    static async Task<ReadLesson.Page> LessonAsync(ImportDesk desk, ReviewImport import, string number, string lang) =>
        await desk.Get<ReadLesson>().RunAsync(import.CourseSlug!, number, [lang], desk.Chen, default) ?? throw new InvalidOperationException("There is no such lesson.");

    /// <summary>Of the lessons that are shown, one for each.</summary>
    static Task<IReadOnlyList<string>> LangsAsync(TestDb db, ReviewImport import) => db.QueryAsync<string>(
        "select k.lang from lesson l join course c on c.id = l.course_id join lesson_current k on k.lesson_id = l.id where c.slug = @slug and l.archived_at is null order by k.lang", new { slug = import.CourseSlug });

    /// <summary>How many claims are shown in Chinese.</summary>
    static Task<long> ToldAsync(TestDb db, ReviewImport import) => db.ExecuteScalarAsync<long>(
        "select count(*) from claim c join review r on r.id = c.review_id join claim_statement t on t.claim_version_id = c.current_version_id where r.slug = @slug and c.archived_at is null and t.lang = 'zh-Hans'", new { slug = import.CourseSlug });

    static async Task<Dictionary<string, long>> CountsAsync(TestDb db)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in new[] { "section_revision", "section_current", "claim_version", "claim_statement", "claim_evidence", "lesson_version", "lesson_current", "objective", "course_text", "review_text" })
            counts[table] = await db.CountAsync(table);
        return counts;
    }
}
