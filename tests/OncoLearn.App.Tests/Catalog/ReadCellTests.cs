using OncoLearn.App.Catalog;
using OncoLearn.Core.Claims;

namespace OncoLearn.App.Tests.Catalog;

public sealed class ReadCellTests
{
    [Theory]
    [CourseData("en", "NUPR1", "oral squamous cell carcinoma")]
    [CourseData("zh-Hans", "NUPR1", "口腔鳞癌")]
    public async Task A_cell_has_the_names_of_its_row_and_column_in_the_readers_language_and_its_claims(TestDb db, string lang, string marker, string cancer)
    {
        var view = (await ReadAsync(db, "nupr1", "oscc", new(Facet.Function), lang))!;

        Assert.Equal([("nupr1", marker, lang), ("oscc", cancer, lang)], new[] { view.Marker, view.Cancer }.Select(side => (side.Key, side.Name.Value, side.Name.Lang)));
        var claims = await new ReadClaims(db.Db).OfCellAsync("nupr1", "oscc", new(Facet.Function), [lang], learnerId: null, CancellationToken.None);
        Assert.Equal(claims.Select(claim => claim.Key), view.Claims.Select(claim => claim.Key));
    }

    [Theory, CourseData]
    public async Task Its_row_and_column_are_shared_where_the_list_of_what_is_shared_has_them(TestDb db)
    {
        var shared = (await new ListShared(db.Db).RunAsync(["en"], learnerId: null, CancellationToken.None)).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var sides = new List<ReadCell.Side>();
        foreach (var cell in (await new ReadMatrix(db.Db).RunAsync(new(Facet.Outcome), ["en"], learnerId: null, CancellationToken.None)).Matrix.Cells)
            sides.AddRange(await ReadAsync(db, cell.Marker, cell.Cancer, new(Facet.Outcome)) is { } view ? [view.Marker, view.Cancer] : throw new InvalidOperationException("The matrix has it."));

        Assert.All(sides, side => Assert.Equal(shared.Contains(side.Key), side.IsShared));
        Assert.Equal([false, true], sides.Select(side => side.IsShared).Distinct().Order());
    }

    [Theory]
    [CourseData("nupr1", "nothing")]
    [CourseData("nothing", "oscc")]
    [CourseData("oscc", "nupr1")]
    public async Task There_is_no_cell_that_the_matrix_does_not_have(TestDb db, string marker, string cancer) =>
        Assert.Null(await ReadAsync(db, marker, cancer, new(Facet.Function)));

    [Theory, CourseData]
    public async Task A_general_word_has_no_row(TestDb db)
    {
        Assert.NotNull(await ReadAsync(db, "nupr1", "oscc", new(Facet.Function)));

        await db.ExecuteAsync("update entity set is_general = 1 where key = 'nupr1'");

        Assert.Null(await ReadAsync(db, "nupr1", "oscc", new(Facet.Function)));
    }

    static Task<ReadCell.View?> ReadAsync(TestDb db, string marker, string cancer, ReadMatrix.Input filter, string lang = "en") =>
        new ReadCell(db.Db, new ReadClaims(db.Db)).RunAsync(marker, cancer, filter, [lang], learnerId: null, CancellationToken.None);
}
