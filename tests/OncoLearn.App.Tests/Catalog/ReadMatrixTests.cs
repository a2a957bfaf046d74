using OncoLearn.App.Catalog;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Tests.Catalog;

public sealed class ReadMatrixTests
{
    [Theory, CourseData]
    public async Task A_cell_says_what_the_claims_of_its_marker_and_cancer_say(TestDb db)
    {
        var view = await ReadAsync(db, new(Facet.Function));

        var cell = view.Matrix.Cell("nupr1", "oscc")!;
        Assert.Contains(cell.Findings, finding => finding is { Object: "autophagosome-formation", Direction: Direction.None });
        Assert.Contains(cell.Findings, finding => finding is { Object: "metastasis", Direction: Direction.Up });
        var claims = await new ReadClaims(db.Db).OfCellAsync("nupr1", "oscc", new(Facet.Function), ["en"], learnerId: null, CancellationToken.None);
        Assert.Equal(cell.Claims, claims.Count);
        Assert.All(claims, claim => Assert.Equal("nupr1", claim.Course));
    }

    [Theory]
    [CourseData("en", "oral squamous cell carcinoma")]
    [CourseData("zh-Hans", "口腔鳞癌")]
    public async Task Everything_in_it_has_a_name_in_the_readers_language(TestDb db, string lang, string cancer)
    {
        var view = await ReadAsync(db, new(Facet.Function), lang);

        Assert.Equal(cancer, view.Names["oscc"].Value, ignoreCase: true);
        Assert.All(
            view.Matrix.Markers.Concat(view.Matrix.Cancers).Concat(view.Matrix.Cells.SelectMany(cell => cell.Findings).Select(finding => finding.Object).OfType<string>()),
            key => Assert.Equal(lang, view.Names[key].Lang));
        Assert.All(view.Matrix.Cells.SelectMany(cell => cell.Findings), finding => Assert.Equal(lang, view.Clauses[finding.Relation].Lang));
        Assert.Contains("metformin", view.Drugs);
        Assert.DoesNotContain("nupr1", view.Drugs);
    }

    [Theory, CourseData]
    public async Task Filters_narrow_it(TestDb db)
    {
        var all = await ReadAsync(db, new(Facet.Function));

        Assert.Empty((await ReadAsync(db, new(Facet.Function, CourseSlug: "nothing"))).Matrix.Cells);
        var byCourse = new List<int>();
        foreach (var course in new[] { "nupr1", "nanog", "nepc" }) byCourse.Add((await ReadAsync(db, new(Facet.Function, CourseSlug: course))).Matrix.Cells.Sum(cell => cell.Claims));
        Assert.Equal(all.Matrix.Cells.Sum(cell => cell.Claims), byCourse.Sum());
        Assert.DoesNotContain(0, byCourse);
        Assert.All((await ReadAsync(db, new(Facet.Function, AtLeast: EvidenceKind.InVivo))).Matrix.Cells, cell => Assert.True(cell.Strongest >= EvidenceKind.InVivo));
        Assert.True(
            (await ReadAsync(db, new(Facet.Function, Category: Category.Therapy))).Matrix.Cells.Sum(cell => cell.Claims) < all.Matrix.Cells.Sum(cell => cell.Claims));
    }

    [Theory, CourseData]
    public async Task Each_cell_has_the_claims_it_counts_whatever_the_filter(TestDb db)
    {
        foreach (var filter in new ReadMatrix.Input[]
            { new(Facet.Function), new(Facet.Function, Category: Category.Background), new(Facet.Expression, AtLeast: EvidenceKind.InVivo), new(Facet.Function, "nupr1", Category.Mechanism), new(Facet.Stage, "nothing") })
            foreach (var cell in (await ReadAsync(db, filter)).Matrix.Cells)
            {
                var claims = await new ReadClaims(db.Db).OfCellAsync(cell.Marker, cell.Cancer, filter, ["en"], learnerId: null, CancellationToken.None);
                Assert.Equal((cell.Claims, cell.Claims), (claims.Count, claims.DistinctBy(claim => claim.Key).Count()));
            }
    }

    [Theory, CourseData]
    public async Task A_general_word_is_no_marker_and_as_a_cancer_the_last_column(TestDb db)
    {
        var view = await ReadAsync(db, new(Facet.Expression));
        Assert.DoesNotContain("precise-biomarkers", view.Matrix.Markers);
        Assert.Equal(["malignancy", "solid-tumours"], view.Matrix.Cancers.TakeLast(2));

        await db.ExecuteAsync("update entity set is_general = 0");

        Assert.Contains("precise-biomarkers", (await ReadAsync(db, new(Facet.Expression))).Matrix.Markers);
        Assert.NotEqual("solid-tumours", (await ReadAsync(db, new(Facet.Expression))).Matrix.Cancers[^1]);
    }

    static Task<ReadMatrix.View> ReadAsync(TestDb db, ReadMatrix.Input input, string lang = "en") => new ReadMatrix(db.Db).RunAsync(input, [lang], learnerId: null, CancellationToken.None);
}
