using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Evidence;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Courses;

/// <summary>What a cell of the matrix says where its claims point both ways.</summary>
public sealed class FindingWordsTests
{
    [Theory]
    [InlineData("en", Facet.Expression, "growth", "mixed: growth")]
    [InlineData("zh-Hans", Facet.Expression, "growth", "说法不一: 生长")]
    [InlineData("en", Facet.Expression, "aspirin", "mixed: aspirin")]
    [InlineData("en", Facet.Expression, "oscc", "mixed")]
    [InlineData("zh-Hans", Facet.Expression, "oscc", "说法不一")]
    [InlineData("en", Facet.Expression, null, "mixed")]
    [InlineData("en", Facet.Function, "oscc", "mixed")]
    [InlineData("en", Facet.Function, null, "mixed")]
    [InlineData("en", Facet.Function, "growth", "mixed: growth")]
    [InlineData("en", Facet.Outcome, "aspirin", "mixed: response to aspirin")]
    public void What_is_mixed_is_worded_by_neither_side(string lang, Facet facet, string? on, string expected) =>
        Assert.Equal(expected, Heard(lang, facet, on, Direction.Up, Direction.Down));

    [Theory]
    [InlineData(Facet.Expression, null, "is higher")]
    [InlineData(Facet.Expression, "oscc", "is higher in the tumour")]
    [InlineData(Facet.Function, "growth", "raises or promotes, or rises with: growth")]
    public void What_points_one_way_is_worded_by_its_relation(Facet facet, string? on, string expected) =>
        Assert.Equal(expected, Heard("en", facet, on, Direction.Up));

    /// <summary>As a screen reader says it: the sign itself is hidden from it.</summary>
    static string Heard(string lang, Facet facet, string? on, params Direction[] directions) => InterfaceLanguage.Read(lang, () =>
    {
        var matrix = EvidenceMatrix.Of([.. directions.Select(direction => new MatrixClaim(
            $"{direction}", "nupr1", "oscc", on, "is-higher", direction, EvidenceKind.InVitro, Certainty.Reported, Opposed: false))]);
        var names = new Dictionary<string, TextIn>(StringComparer.Ordinal)
        {
            ["nupr1"] = new(lang, "NUPR1"),
            ["oscc"] = new(lang, "OSCC"),
            ["growth"] = new(lang, lang == "en" ? "growth" : "生长"),
            ["aspirin"] = new(lang, "aspirin"),
        };
        var clauses = new Dictionary<string, TextIn>(StringComparer.Ordinal) { ["is-higher"] = new(lang, on is null ? "{subject} is higher" : "{subject} is higher in {object}") };
        var words = new FindingWords(new(matrix, names, clauses, new HashSet<string>(StringComparer.Ordinal) { "aspirin" }), facet);
        var finding = Assert.Single(matrix.Cells[0].Findings);
        return string.Join(": ", new[] { words.Meaning(matrix.Cells[0], finding), words.Text(matrix.Cells[0], finding).Value }.OfType<string>());
    });
}
