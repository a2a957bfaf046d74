using OncoLearn.App.Imports;
using OncoLearn.App.Imports.Revising;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Tests.Imports;

public sealed class ReviseImportTests
{
    /// <summary>A section is new, so that others have other numbers; a sentence was changed, another taken out; references have other numbers.</summary>
    static readonly string Revised = ImportDesk.Review
        .Replace("2 Mechanisms", "2 Screening\n\nNobody is screened for this disease by now, as far as anybody can tell [1].\n\n3 Mechanisms", StringComparison.Ordinal)
        .Replace("2.1 Growth", "3.1 Growth", StringComparison.Ordinal)
        .Replace("2.2 Resistance", "3.2 Resistance", StringComparison.Ordinal)
        .Replace("[2]. In nude mice, knockdown of NUPR1 inhibited", "[7]. In nude mice, knockdown of NUPR1 strongly inhibited", StringComparison.Ordinal)
        .Replace(" Nanog may promote resistance to cisplatin [5].", "", StringComparison.Ordinal);

    [Theory, CourseData]
    public async Task Before_anything_is_done_it_tells_what_becomes_of_everything(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.PublishAsync();
        await desk.AcceptAllAsync(old);
        await db.ExecuteAsync(
            "insert into lesson_progress (learner_id, lesson_id, state, updated_at) select @Chen, l.id, 'opened', 1 from lesson l join course c on c.id = l.course_id where c.slug = @slug",
            new { desk.Chen, slug = old.CourseSlug });

        var revised = await desk.ReviseAsync(old, Revised);
        var view = await desk.Get<CompareRevision>().RunAsync(revised.Uid, desk.Chen, default);

        Assert.NotNull(view);
        Assert.True(view.IsOfTheSameArticle);
        Assert.Equal(
            ["Same 1 1 1", "New 2  0", "Changed 3.1 2.1 1", "Changed 3.2 2.2 1"],
            view.Sections.Select(section => $"{section.Kind} {section.Number} {section.OldNumber} {section.Readers}"));
        Assert.Contains("strongly", Assert.Single(view.Changed).Sentence, StringComparison.Ordinal);
        Assert.All(view.Lost, claim => Assert.Contains("cisplatin", claim.OldSentence, StringComparison.Ordinal));
        Assert.NotEmpty(view.Lost);
        Assert.True(view.Kept >= 2, $"{view.Kept} kept");
        Assert.InRange(view.Questions, 1, view.Changed.Concat(view.Lost).Sum(claim => claim.Questions.Count));
        Assert.Null(await desk.Get<CompareRevision>().RunAsync(revised.Uid, desk.Wang, default));
        Assert.Null(await desk.Get<OpenImport>().RunAsync(revised.Uid, desk.Chen, default));
        Assert.NotNull(await desk.Get<OpenImport>().RunAsync(old.Uid, desk.Chen, default));
    }

    [Theory, CourseData]
    public async Task What_is_unchanged_keeps_its_questions_and_what_was_changed_marks_them(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.PublishAsync();
        await desk.AcceptAllAsync(old);
        var slug = old.CourseSlug!;
        var sections = await SectionsAsync(db, slug);
        Assert.Equal(0, await StaleAsync(desk));

        var revised = await desk.ReviseAsync(old, Revised);
        var view = (await desk.Get<CompareRevision>().RunAsync(revised.Uid, desk.Chen, default))!;
        Assert.Equal(view.Changed.Count, Assert.IsType<AdoptRevision.Outcome.Adopted>(await desk.Get<AdoptRevision>().RunAsync(revised.Uid, desk.Chen, default)).ToLookAt);
        Assert.Equal(0, await StaleAsync(desk));
        Assert.Equal(slug, Assert.IsType<PublishImport.Outcome.Published>(await desk.Get<PublishImport>().RunAsync(revised.Uid, desk.Chen, default)).CourseSlug);

        var now = await SectionsAsync(db, slug);
        Assert.Equal(["1", "2", "3.1", "3.2"], now.Keys);
        Assert.Equal((sections["1"], sections["2.1"], sections["2.2"]), (now["1"], now["3.1"], now["3.2"]));
        var stale = await StaleAsync(desk);
        Assert.InRange(stale, 1, view.Questions);
        Assert.True(stale < await QuestionsAsync(db, slug), "Questions of claims that stay are not stale.");

        // Confirmed again, the changed claim is the same claim: its questions are told to look at what it says now, not lost.
        var work = (await desk.Get<OpenImport>().RunAsync(revised.Uid, desk.Chen, default))!;
        var open = (await desk.Get<FindCandidates>().OfAsync(work, default)).Claims.Where(claim => claim.State == CandidateState.Open && claim.Found.Sentence.Contains("strongly", StringComparison.Ordinal));
        await desk.Get<DecideClaim>().ConfirmAsync(revised.Uid, desk.Chen, [.. open.Select(claim => claim.Found.Mark)], default);
        await desk.Get<PublishImport>().RunAsync(revised.Uid, desk.Chen, default);
        Assert.Equal(
            1,
            await db.ExecuteScalarAsync<long>(
                "select count(*) from claim c join review r on r.id = c.review_id join claim_statement t on t.claim_version_id = c.current_version_id where r.slug = @slug and c.archived_at is null and t.statement like '%strongly%' and exists (select 1 from claim_version v where v.claim_id = c.id and v.id <> c.current_version_id)",
                new { slug }));
    }

    [Theory, CourseData]
    public async Task Its_edits_and_what_was_rejected_come_along(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.ReadAsync(ImportDesk.Review);
        await desk.Get<EditSections>().RunAsync(old.Uid, desk.Chen, 0, new SectionEdit.Rename("2", "Proliferation"), default);
        await desk.Get<EditSections>().RunAsync(old.Uid, desk.Chen, 1, new SectionEdit.Drop("3"), default);
        var work = (await desk.Get<OpenImport>().RunAsync(old.Uid, desk.Chen, default))!;
        var rejected = (await desk.Get<FindCandidates>().OfAsync(work, default)).Claims[0];
        await desk.Get<DecideClaim>().RunAsync(old.Uid, desk.Chen, rejected.Found.Mark, new DecideClaim.Decision.Reject("too broad"), default);

        var revised = await desk.ReviseAsync(old, Revised);
        Assert.IsType<AdoptRevision.Outcome.Adopted>(await desk.Get<AdoptRevision>().RunAsync(revised.Uid, desk.Chen, default));

        var now = (await desk.Get<OpenImport>().RunAsync(revised.Uid, desk.Chen, default))!;
        Assert.Equal([new SectionEdit.Rename("3", "Proliferation"), new SectionEdit.Drop("4")], now.Edits);
        var again = Assert.Single((await desk.Get<FindCandidates>().OfAsync(now, default)).Claims, claim => claim.State == CandidateState.Rejected);
        Assert.Equal((rejected.Fields.Statement, "too broad"), (again.Fields.Statement, again.Reason));
        Assert.Null(await desk.Get<FindImports>().FindAsync(old.Uid, desk.Chen, default));
        Assert.Null(await desk.Get<FindImports>().SuccessorAsync(old.Uid, desk.Chen, default));
    }

    [Theory, CourseData]
    public async Task What_was_confirmed_is_not_found_a_second_time_though_its_names_are_own_terms_by_now(TestDb db)
    {
        var text = ImportDesk.Review.Replace("Nanog may promote resistance to cisplatin [5].", "QRX77 upregulates Nanog in lung cancer [5].", StringComparison.Ordinal);
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.PublishAsync(text);
        Assert.Equal(1, await db.ExecuteScalarAsync<long>("select count(*) from entity where owner_id = @Chen and archived_at is null", new { desk.Chen }));

        var revised = await desk.ReviseAsync(old, text.Replace("often found late", "mostly found late", StringComparison.Ordinal));

        Assert.Equal((0, 0, 0), (await desk.Get<CompareRevision>().RunAsync(revised.Uid, desk.Chen, default)) is { } view ? (view.New, view.Changed.Count, view.Lost.Count) : (-1, -1, -1));
        Assert.Equal(new FindClaimsAgain.Outcome(0, 0), await desk.Get<FindClaimsAgain>().RunAsync(old.Uid, desk.Chen, default));
        await desk.Get<AdoptRevision>().RunAsync(revised.Uid, desk.Chen, default);
        Assert.Equal(revised.Uid, await desk.Get<FindImports>().SuccessorAsync(old.Uid, desk.Chen, default));
        Assert.Null(await desk.Get<FindImports>().SuccessorAsync(old.Uid, desk.Wang, default));
    }

    [Theory, CourseData]
    public async Task An_import_is_removed_by_its_instructor_and_only_before_it_is_published(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var published = await desk.PublishAsync();
        var read = await desk.ReadAsync(ImportDesk.Review);
        var reading = await desk.StartAsync(ImportDesk.Review);

        Assert.False(await desk.Get<RemoveImport>().RunAsync(read.Uid, desk.Wang, default));
        Assert.False(await desk.Get<RemoveImport>().RunAsync(published.Uid, desk.Chen, default));
        Assert.False(await desk.Get<RemoveImport>().RunAsync(reading, desk.Chen, default));
        Assert.True(await desk.Get<RemoveImport>().RunAsync(read.Uid, desk.Chen, default));
        Assert.False(await desk.Get<RemoveImport>().RunAsync(read.Uid, desk.Chen, default));

        Assert.Equal([published.Uid, reading], (await desk.Get<FindImports>().OfAsync(desk.Chen, default)).Select(import => import.Uid).OrderBy(uid => uid == reading));
    }

    [Theory, CourseData]
    public async Task Another_article_and_another_language_do_not_take_its_place(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.ReadAsync(ImportDesk.Review);

        var other = await desk.ReviseAsync(old, "Fish\n\n1 Introduction\n\nFins are not known to have any part in any tumour of any fish [1].\n");
        Assert.IsType<AdoptRevision.Outcome.AnotherArticle>(await desk.Get<AdoptRevision>().RunAsync(other.Uid, desk.Chen, default));
        var chinese = await desk.ReviseAsync(old, "应激蛋白与胰腺癌\n\n1 引言\n\n胰腺癌往往发现得很晚[1]。\n");
        Assert.IsType<AdoptRevision.Outcome.AnotherArticle>(await desk.Get<AdoptRevision>().RunAsync(chinese.Uid, desk.Chen, default));

        Assert.Null(await desk.Get<FindImports>().FindAsync(other.Uid, desk.Chen, default));
        Assert.True(await desk.Get<AdoptRevision>().DropAsync(chinese.Uid, desk.Chen, default));
        Assert.Equal([old.Uid], (await desk.Get<FindImports>().OfAsync(desk.Chen, default)).Select(import => import.Uid));
    }

    [Theory, CourseData]
    public async Task What_a_person_worked_on_stays_though_it_is_open(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.ReadAsync(ImportDesk.Review);
        var work = (await desk.Get<OpenImport>().RunAsync(old.Uid, desk.Chen, default))!;
        var known = (await desk.Get<FindCandidates>().OfAsync(work, default)).Claims[0].Fields;
        var mark = await desk.Get<AddClaim>().RunAsync(old.Uid, desk.Chen, new AddClaim.Place(new ParagraphPlace(0, 0), Sentence: null), known with { Statement = "It is often found late." }, default);
        Assert.NotNull(mark);
        Assert.True(await desk.Get<DecideClaim>().RunAsync(old.Uid, desk.Chen, mark, new DecideClaim.Decision.Reopen(), default));

        var revised = await desk.ReviseAsync(old, Revised);
        Assert.IsType<AdoptRevision.Outcome.Adopted>(await desk.Get<AdoptRevision>().RunAsync(revised.Uid, desk.Chen, default));

        var now = (await desk.Get<OpenImport>().RunAsync(revised.Uid, desk.Chen, default))!;
        var kept = Assert.Single((await desk.Get<FindCandidates>().OfAsync(now, default)).Claims, claim => claim.Found.Mark == mark);
        Assert.Equal((CandidateState.Open, "It is often found late."), (kept.State, kept.Fields.Statement));
    }

    [Theory, CourseData]
    public async Task A_language_that_its_instructor_put_right_holds_for_the_new_file(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.ReadAsync(ImportDesk.Review);
        await desk.Get<DescribeImport>().RunAsync(new(old.Uid, desk.Chen, old.Title, old.Summary, "fr", Licence: null, "Guo et al., 2021"), default);

        var revised = await desk.ReviseAsync(old, Revised);
        Assert.IsType<AdoptRevision.Outcome.Adopted>(await desk.Get<AdoptRevision>().RunAsync(revised.Uid, desk.Chen, default));

        Assert.Equal("fr", (await desk.FindAsync(revised.Uid)).Lang);
    }

    [Theory, CourseData]
    public async Task A_dropped_section_keeps_its_place_and_its_translation(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.PublishAsync();
        await desk.Get<EditSections>().RunAsync(old.Uid, desk.Chen, 0, new SectionEdit.Drop("2"), default);
        await db.ExecuteAsync("insert into import_section_text (import_id, section, lang, title, body, source, changed_at) select id, '2', 'zh-Hans', '生长', '正文。', 's', 1 from review_import where uid = @uid", new { uid = old.Uid });

        var revised = await desk.ReviseAsync(old, Revised);
        Assert.IsType<AdoptRevision.Outcome.Adopted>(await desk.Get<AdoptRevision>().RunAsync(revised.Uid, desk.Chen, default));

        Assert.Equal(["3 2.1"], await db.QueryAsync<string>(
            "select s.plan_key || ' ' || s.section_key from import_section s join review_import i on i.id = s.import_id where i.uid = @uid and s.section_key = '2.1'", new { uid = revised.Uid }));
        Assert.Equal(["3 生长"], await db.QueryAsync<string>("select t.section || ' ' || t.title from import_section_text t join review_import i on i.id = t.import_id where i.uid = @uid", new { uid = revised.Uid }));
    }

    [Theory, CourseData]
    public async Task Only_ones_own_article_is_revised_and_only_one_that_was_read(TestDb db)
    {
        var desk = await ImportDesk.OpenAsync(db);
        var old = await desk.ReadAsync(ImportDesk.Review);
        var revised = await desk.ReviseAsync(old, Revised);

        foreach (var (owner, uid) in new[] { (desk.Wang, old.Uid), (desk.Chen, revised.Uid), (desk.Chen, "nothing") })
            Assert.IsType<StartImport.Outcome.NothingToRevise>(await desk.Get<StartImport>().RunAsync(StartImport.Input.Pasted(owner, "x") with { RevisesUid = uid }, default));
        Assert.IsType<AdoptRevision.Outcome.NotFound>(await desk.Get<AdoptRevision>().RunAsync(old.Uid, desk.Chen, default));
        Assert.IsType<AdoptRevision.Outcome.NotFound>(await desk.Get<AdoptRevision>().RunAsync(revised.Uid, desk.Wang, default));
    }

    static async Task<int> StaleAsync(ImportDesk desk) => (int)await desk.Db.ExecuteScalarAsync<long>($"select count(*) from question q join question_version v on v.id = q.head_version_id where {FilterSql.IsStale}");

    static Task<long> QuestionsAsync(TestDb db, string slug) =>
        db.ExecuteScalarAsync<long>("select count(*) from question q join bank b on b.id = q.bank_id join course c on c.id = b.course_id where c.slug = @slug", new { slug });

    static async Task<SortedDictionary<string, long>> SectionsAsync(TestDb db, string slug)
    {
        var rows = await db.QueryAsync<string>("select s.number || ' ' || s.id from section s join review r on r.id = s.review_id where r.slug = @slug and s.archived_at is null order by s.position", new { slug });
        return new SortedDictionary<string, long>(rows.Select(row => row.Split(' ')).ToDictionary(row => row[0], row => long.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal);
    }
}
