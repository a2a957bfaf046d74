using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.EvidenceGrid;

namespace OncoLearn.Core.Tests.Questions;

public sealed class EvidenceGridTests
{
    const string Columns = """["trial", "in-vitro", "cohort"]""";

    static readonly EvidenceGridType Type = new();

    [Theory]
    [InlineData("in-vitro trial", 1)]
    [InlineData("in-vitro cohort", 1 / 2.0)]
    [InlineData("cohort -", 0)]
    [InlineData("- -", 0)]
    [InlineData("gone trial", 1 / 2.0)]
    public void Every_row_counts_by_itself(string chosen, double fraction) => Assert.Equal(fraction, Type.Score(Question(), Chosen(chosen))!.Fraction);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_columns_stand_from_the_weakest_to_the_strongest_however_they_are_written(int seed)
    {
        var question = Question();
        var face = (EvidenceGridFace)Type.Face(question, OptionOrder.Shuffled(Type.Groups(question), new Chance(seed)));
        Assert.Equal([(1, EvidenceKind.InVitro), (2, EvidenceKind.Cohort), (3, EvidenceKind.Trial)], face.Columns.Select(column => (column.Position, column.Kind)));
    }

    [Fact]
    public void A_row_sends_the_position_of_a_column()
    {
        var question = Question();
        var order = OptionOrder.FromJson("""{"rows":["b","a"],"columns":["in-vitro","cohort","trial"]}""");
        var fields = new AnswerFields(new Dictionary<string, IReadOnlyList<string>> { [EvidenceGridFace.FieldOf(1)] = ["3"] });
        Assert.Equal(Chosen("- trial"), Type.Read(question, order, fields));
        Assert.Equal(1 / 3.0, Type.GuessScore(question), 1e-12);
    }

    [Fact]
    public void The_review_tells_the_kind_and_what_was_chosen()
    {
        var question = Question();
        var review = (EvidenceGridReview)Type.Review(question, Example.AsWritten("evidence-grid", question), Chosen("cohort -"));
        Assert.Equal(
            [("a", EvidenceKind.InVitro, (EvidenceKind?)EvidenceKind.Cohort, false), ("b", EvidenceKind.Trial, null, false)],
            review.Rows.Select(row => (row.PartKey, row.Kind, row.Chosen, row.Correct)));
    }

    [Theory]
    [InlineData("""["trial"]""", "a trial,b trial", "columns: at least 2 expected")]
    [InlineData("""["trial", "trial", "cohort"]""", "a trial,b trial", "columns[1]: trial is there twice")]
    [InlineData("""["review", "preclinical", "in-vitro", "in-vivo", "mixed", "cohort", "trial"]""", "a trial,b trial", "columns: at most 6 expected")]
    [InlineData("""["trial", "opinion"]""", "a trial,b trial", "columns[1]: one of review, preclinical, in-vitro, in-vivo, mixed, clinical-samples, cohort, trial expected")]
    [InlineData("\"trial\"", "a trial,b trial", "columns: a list expected")]
    [InlineData(Columns, "a trial", "rows: at least 2 expected")]
    [InlineData(Columns, "a trial,a trial", "rows[1].id: a is there twice")]
    [InlineData(Columns, "a trial,b in-vivo", "rows[1].column: choose one of the kinds that are columns")]
    public void Columns_and_rows_that_make_no_question_are_refused(string columns, string rows, string fault) =>
        Assert.Equal(fault, Example.FaultOf("evidence-grid", Payload(columns, rows)));

    static Question Question() => Example.Parse("evidence-grid", Payload(Columns, "a in-vitro,b trial"));

    static string Payload(string columns, string rows) => $$"""
        { "stem": { "en": "stem" }, "columns": {{columns}}, "rows": [{{string.Join(", ", rows.Split(',').Select(row => row.Split(' ')).Select(row =>
            $$"""{ "id": "{{row[0]}}", "text": {{Example.Text(row[0])}}, "column": "{{row[1]}}" }"""))}}] }
        """;

    /// <param name="words">For row a and b; - for none.</param>
    static PartChoicesResponse Chosen(string words) =>
        new("ab".Zip(words.Split(' ')).Where(pair => pair.Second != "-").ToDictionary(pair => pair.First.ToString(), pair => pair.Second));
}
