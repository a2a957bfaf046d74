using OncoLearn.App.Catalog;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Tests.Catalog;

/// <summary>What the shipped courses share.</summary>
public sealed class ReadAcrossTests
{
    [Theory, CourseData]
    public async Task What_two_courses_speak_of_is_one_entity(TestDb db)
    {
        var shared = (await ListAsync(db)).ToDictionary(item => item.Key, item => item.Claims.Keys.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        foreach (var (entity, courses) in new (string, string[])[]
            {
                ("aurka", ["nanog", "nepc"]), ("tp53", ["nanog", "nepc"]), ("akt", ["nupr1", "nanog"]), ("oscc", ["nupr1", "nanog"]), ("nsclc", ["nupr1", "nanog"]),
                ("breast-cancer", ["nupr1", "nanog"]), ("prostate-cancer", ["nanog", "nepc"]),
            })
            Assert.Superset(courses.ToHashSet(StringComparer.Ordinal), shared[entity]);
        Assert.DoesNotContain("nupr1", shared.Keys);
    }

    [Theory, CourseData]
    public async Task The_list_counts_what_the_page_of_each_shows_and_each_claim_stands_there_once(TestDb db)
    {
        foreach (var item in await ListAsync(db))
        {
            var view = (await ReadAsync(db, item.Key))!;

            Assert.Equal((item.Kind, item.Name), (view.Kind, view.Names[0]));
            Assert.Equal(item.Claims.Keys.Order(StringComparer.Ordinal), view.Courses.Keys.Order(StringComparer.Ordinal));
            foreach (var (course, claims) in item.Claims)
            {
                var shown = view.Courses[course].SelectMany(part => part.Claims).ToList();
                Assert.Equal((claims, claims), (shown.Count, shown.DistinctBy(claim => claim.Key).Count()));
                Assert.All(shown, claim => Assert.NotEqual(Category.Background, claim.Category));
            }
        }
    }

    [Theory, CourseData]
    public async Task General_words_are_not_compared(TestDb db)
    {
        string[] general = ["dna", "malignancy", "cancer-progression"];
        Assert.Empty((await ListAsync(db)).Select(item => item.Key).Intersect(general));

        await db.ExecuteAsync("update entity set is_general = 0");

        Assert.Equal(general.Order(StringComparer.Ordinal), (await ListAsync(db)).Select(item => item.Key).Intersect(general).Order(StringComparer.Ordinal));
    }

    [Theory, CourseData]
    public async Task The_list_goes_by_kind_and_begins_with_what_most_is_said_about(TestDb db)
    {
        var items = await ListAsync(db);

        Assert.Equal(items.Select(item => item.Kind).Order(), items.Select(item => item.Kind));
        foreach (var kind in items.GroupBy(item => item.Kind))
            Assert.Equal(kind.Select(item => (item.Claims.Count, item.Total)).OrderDescending(), kind.Select(item => (item.Claims.Count, item.Total)));
    }

    [Theory]
    [CourseData("en", "AKT", "protein kinase B")]
    [CourseData("zh-Hans", "AKT", "蛋白激酶 B")]
    public async Task An_entity_has_its_names_and_claims_in_the_readers_language(TestDb db, string lang, string name, string synonym)
    {
        var view = (await ReadAsync(db, "akt", lang))!;

        Assert.Equal((name, true), (view.Names[0].Value, view.Names.Any(other => other.Value == synonym)));
        Assert.All(view.Names, other => Assert.Equal(lang, other.Lang));
        Assert.All(view.Courses.Values.SelectMany(parts => parts).SelectMany(part => part.Claims), claim => Assert.Equal(lang, claim.Statement.Lang));
        Assert.All(view.Courses.Values, said => Assert.Equal(said.Select(group => group.Role).OfType<EntityRole>().Distinct().Order(), said.TakeWhile(group => group.Whole is null).Select(group => group.Role!.Value)));
        Assert.All(view.Courses.Values.SelectMany(said => said), group => Assert.Equal(group.Role is null, group.Whole is not null));
        Assert.All(view.Courses.Values.SelectMany(said => said).Select(group => group.Whole).OfType<ReadAcross.Named>(), whole => Assert.Equal(lang, whole.Name.Lang));
    }

    [Theory]
    [CourseData("akt", "nupr1", "s3-induces-akt", EntityRole.Object)]
    [CourseData("akt", "nupr1", "s3-akt-depends-on-atf4", EntityRole.Subject)]
    [CourseData("akt", "nanog", "s2-4-igf2-akt", EntityRole.Object)]
    [CourseData("oscc", "nupr1", "s8-lamp1", EntityRole.Cancer)]
    [CourseData("breast-cancer", "nupr1", "s4-strongly-positive", EntityRole.Cancer)]
    public async Task A_claim_stands_under_what_the_entity_is_in_it(TestDb db, string entity, string course, string claim, EntityRole role)
    {
        var part = Assert.Single((await ReadAsync(db, entity))!.Courses[course], part => part.Claims.Any(one => one.Key == claim));

        Assert.Equal(role, part.Role);
    }

    [Theory]
    [CourseData("tp53", "nanog", "p53-nanog-axis", "p53/Nanog axis")]
    [CourseData("tp53", "nepc", "tp53-and-rb1", "TP53 and RB1 together")]
    [CourseData("rb1", "nepc", "tp53-and-rb1", "TP53 and RB1 together")]
    [CourseData("aurka", "nepc", "aurka-amplification", "AURKA amplification")]
    // Akt is in the pathway of Tcl1a and Akt, which is in that of Nanog, Tcl1a and Akt.
    [CourseData("akt", "nanog", "nanog-tcl1a-akt", "Nanog/Tcl1a/Akt pathway")]
    public async Task What_is_said_of_a_whole_stands_under_its_parts_with_its_name(TestDb db, string entity, string course, string whole, string name)
    {
        var said = Assert.Single((await ReadAsync(db, entity))!.Courses[course], group => group.Whole?.Key == whole);

        Assert.Equal(name, said.Whole!.Name.Value);
        var alone = (await ReadAsync(db, whole))!.Courses[course].Where(group => group.Whole is null).SelectMany(group => group.Claims).Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(said.Claims);
        Assert.All(said.Claims, claim => Assert.Contains(claim.Key, alone));
    }

    [Theory, CourseData]
    public async Task A_whole_names_its_parts_in_their_order(TestDb db)
    {
        Assert.Equal([("tp53", "TP53"), ("rb1", "RB1")], (await ReadAsync(db, "tp53-and-rb1"))!.Parts.Select(part => (part.Key, part.Name.Value)));
        Assert.Empty((await ReadAsync(db, "tp53"))!.Parts);
    }

    [Theory, CourseData]
    public async Task A_claim_that_names_the_part_itself_does_not_stand_under_the_whole_too(TestDb db)
    {
        var before = Claims(await ReadAsync(db, "aurka"));
        await db.ExecuteAsync("insert into entity_part (entity_id, part_id, position) select w.id, p.id, 9 from entity w, entity p where w.key = 'nepc' and p.key = 'aurka'");

        var after = (await ReadAsync(db, "aurka"))!;

        Assert.Equal(before, after.Courses.Values.SelectMany(said => said).Where(group => group.Whole?.Key != "nepc").SelectMany(group => group.Claims).Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal));
        Assert.True(Claims(after).Count > before.Count);
        Assert.Equal(Claims(after).Count, after.Courses.Values.SelectMany(said => said).Sum(group => group.Claims.Count));
    }

    [Theory, CourseData]
    public async Task A_course_that_was_taken_away_is_not_compared(TestDb db)
    {
        await db.ExecuteAsync("update course set archived_at = 1 where slug = 'nupr1'");

        Assert.Equal(["nanog"], (await ReadAsync(db, "akt"))!.Courses.Keys);
        Assert.DoesNotContain("akt", (await ListAsync(db)).Select(item => item.Key));
    }

    [Theory, CourseData]
    public async Task A_reader_of_another_language_gets_the_names_there_are(TestDb db) => Assert.Equal("AKT", (await ReadAsync(db, "akt", "fr"))!.Names[0].Value);

    [Theory, CourseData]
    public async Task What_nothing_is_said_of_has_no_page(TestDb db)
    {
        Assert.Null(await ReadAsync(db, "nothing"));
        await db.ExecuteAsync("update claim set archived_at = 1");
        Assert.Null(await ReadAsync(db, "akt"));
        Assert.Empty(await ListAsync(db));
    }

    static HashSet<string> Claims(ReadAcross.View? view) =>
        view!.Courses.Values.SelectMany(said => said).SelectMany(group => group.Claims).Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);

    static Task<IReadOnlyList<ListShared.Item>> ListAsync(TestDb db) => new ListShared(db.Db).RunAsync(["en"], learnerId: null, CancellationToken.None);

    static Task<ReadAcross.View?> ReadAsync(TestDb db, string entity, string lang = "en") =>
        new ReadAcross(db.Db, new ReadClaims(db.Db)).RunAsync(entity, [lang], learnerId: null, CancellationToken.None);
}
