using Microsoft.Extensions.Logging.Abstractions;
using OncoLearn.App.Catalog;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Tests.Catalog;

public sealed class ReadConflictsTests
{
    [Theory]
    [DatabaseData("en", "GENE1 raises growth.", "GENE1 raises flux.", "GENE1 is secreted.")]
    [DatabaseData("zh-Hans", "GENE1 增强生长。", "GENE1 增强自噬流。", "GENE1 被分泌。")]
    public async Task Both_sides_and_the_authors_explanation_come_in_the_readers_language(TestDb db, string lang, string a, string b, string explanation)
    {
        await LoadAsync(db);

        var conflict = Assert.Single((await ReadAsync(db, "mini", lang))!.Conflicts);

        Assert.Equal((a, b, explanation), (conflict.A.Statement.Value, conflict.B.Statement.Value, conflict.Explanation!.Statement.Value));
        Assert.True(conflict.A.Disputed);
        Assert.Equal(1, (await new ReadCourse(db.Db).RunAsync("mini", [lang], learnerId: null, CancellationToken.None))!.Conflicts);
    }

    [Theory]
    [DatabaseData("en", "Does GENE1 raise growth or flux?")]
    [DatabaseData("zh-Hans", "GENE1 增强的是生长还是自噬流？")]
    public async Task A_title_comes_in_the_readers_language_and_goes_with_the_files(TestDb db, string lang, string title)
    {
        await LoadAsync(db, Untitled);
        Assert.Null(await TitleAsync());

        await LoadAsync(db);
        Assert.Equal(new(lang, title), await TitleAsync());

        await LoadAsync(db, content => content.Change(SampleContent.Claims, "Does GENE1 raise growth or flux?", "What does GENE1 raise?"));
        Assert.Equal(lang == "en" ? "What does GENE1 raise?" : title, (await TitleAsync())!.Value.Value);

        await LoadAsync(db, Untitled);
        Assert.Null(await TitleAsync());

        async Task<TextIn?> TitleAsync() => Assert.Single((await ReadAsync(db, "mini", lang))!.Conflicts).Title;

        static void Untitled(SampleContent content) => content.Change(
            SampleContent.Claims, "    title: { zh-Hans: GENE1 增强的是生长还是自噬流？, en: Does GENE1 raise growth or flux? }", "");
    }

    [Theory, CourseData]
    public async Task A_conflict_says_what_it_is_about_and_which_cells_of_the_matrix_hold_it(TestDb db)
    {
        var about = (await ReadAsync(db, "nupr1", "en"))!.Conflicts.Select(conflict => conflict.About).ToList();

        Assert.Equal(
            [("NUPR1", "pancreatic cancer", "cell growth, apoptosis"), ("NUPR1", "malignancy", "tumour growth")],
            about.Select(one => (one.Subject.Value, Assert.Single(one.Cancers).Value, string.Join(", ", one.Objects.Select(on => on.Value)))));
        Assert.All(about, one => Assert.Single(one.Cells));
        foreach (var cell in about.SelectMany(one => one.Cells))
            Assert.True((await new ReadMatrix(db.Db).RunAsync(new(cell.Facet), ["en"], learnerId: null, CancellationToken.None)).Matrix.Cell(cell.Marker, cell.Cancer)!.IsDisputed);
    }

    [Theory, CourseData]
    public async Task A_side_about_a_general_word_stands_in_no_cell(TestDb db)
    {
        await db.ExecuteAsync("update entity set is_general = 1 where key = 'nupr1'");

        Assert.All((await ReadAsync(db, "nupr1", "en"))!.Conflicts, conflict => Assert.Empty(conflict.About.Cells));
    }

    [Theory, DatabaseData]
    public async Task A_conflict_that_was_taken_out_is_not_shown(TestDb db)
    {
        await LoadAsync(db);
        await LoadAsync(db, content => content.Change(SampleContent.Claims, SampleContent.Conflicts, ""));

        Assert.Empty((await ReadAsync(db, "mini", "en"))!.Conflicts);
    }

    [Theory, DatabaseData]
    public async Task There_is_no_course_of_another_name(TestDb db)
    {
        await LoadAsync(db);

        Assert.Null(await ReadAsync(db, "maxi", "en"));
        Assert.Null(await new ReadGlossary(db.Db).RunAsync("maxi", ["en"], learnerId: null, CancellationToken.None));
    }

    [Theory]
    [DatabaseData("en", "flux", "What flows.")]
    [DatabaseData("zh-Hans", "自噬流", "解释")]
    public async Task A_term_has_its_names_in_every_language_the_readers_first(TestDb db, string lang, string name, string text)
    {
        await LoadAsync(db);

        var term = Assert.Single((await new ReadGlossary(db.Db).RunAsync("mini", [lang], learnerId: null, CancellationToken.None))!.Terms);

        Assert.Equal((name, 2, text), (term.Names[0].Term, term.Names.Count, term.Text.Value));
    }

    [Theory, CourseData]
    public async Task Each_term_stands_once_under_the_section_that_uses_it_first(TestDb db)
    {
        var view = (await new ReadGlossary(db.Db).RunAsync("nupr1", ["en"], learnerId: null, CancellationToken.None))!;

        Assert.Equal(view.Terms.Select(term => term.Key).Order(StringComparer.Ordinal), view.Groups.SelectMany(group => group.Entries).Select(entry => entry.Term.Key).Order(StringComparer.Ordinal));
        Assert.All(view.Groups, group => Assert.All(group.Entries, entry => Assert.All(entry.Later, later => Assert.True(string.CompareOrdinal(group.Number, later) < 0))));
        Assert.Contains(view.Groups, group => group.Number == "1" && group.Entries.Any(entry => entry.Term.Key == "nupr1" && entry.Later.Count > 0));
    }

    static Task<ReadConflicts.View?> ReadAsync(TestDb db, string course, string lang) =>
        new ReadConflicts(db.Db, new ReadClaims(db.Db)).RunAsync(course, [lang], learnerId: null, CancellationToken.None);

    static async Task LoadAsync(TestDb db, Action<SampleContent>? change = null)
    {
        using var content = new SampleContent();
        change?.Invoke(content);
        await new ContentLoader(db.Db, db.Clock, NullLogger<ContentLoader>.Instance).RunAsync(content.Folder, CancellationToken.None);
    }
}
