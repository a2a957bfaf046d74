using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.EvidenceGrid;

/// <summary>
/// Each row counts the same: 1 for its kind of evidence, 0 for another and for none; a blank 0. Rows are shuffled, and the columns keep the order of
/// <see cref="EvidenceKind"/>, in which a reader knows them.
/// </summary>
public sealed class EvidenceGridType : QuestionType<EvidenceGridQuestion, PartChoicesResponse>
{
    const string RowGroup = "rows";
    const string ColumnGroup = "columns";

    public override string Key => "evidence-grid";

    public override Bilingual Name { get; } = new("证据表格题", "Evidence grid");

    public override Bilingual Purpose { get; } = new("每条说法各有哪种证据；练习区分体外、体内和临床。", "What kind of evidence each statement rests on: in vitro, in vivo or clinical.");

    static readonly Bilingual NoColumn = new("只能选上面已列为列的证据", "choose one of the kinds that are columns");

    protected override EvidenceGridQuestion ParseQuestion(PayloadReader payload)
    {
        var columns = payload.WordSet<EvidenceKind>("columns", atLeast: 2, atMost: 6);
        // Where columns are missing, it is not said of each row as well that its column is none of them.
        var possible = columns.Count > 1 ? columns : Enum.GetValues<EvidenceKind>();
        var ids = new UniqueIds();
        return new EvidenceGridQuestion
        {
            Columns = columns,
            Rows = payload.List("rows", atLeast: 2, row => new EvidenceRow(ids.Next(row), row.Text("text"), row.WordAmong("column", possible, NoColumn), row.OptionalText("reason"))),
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(EvidenceGridQuestion question) =>
    [
        new(RowGroup, [.. question.Rows.Select(row => row.Id)]),
        new(ColumnGroup, [.. question.Columns.Select(column => column.Word())], OrderMeansSomething: true),
    ];

    protected override QuestionFace FaceOf(EvidenceGridQuestion question, OptionOrder order) => new EvidenceGridFace(
        [.. order[ColumnGroup].Select((word, at) => new EvidenceColumnFace(at + 1, Words<EvidenceKind>.Parse(word)))],
        [.. order[RowGroup].Select((id, at) => new EvidenceRowFace(at + 1, EvidenceGridFace.FieldOf(at + 1), question.Row(id).Text))]);

    protected override QuestionReview ReviewOf(EvidenceGridQuestion question, OptionOrder order, PartChoicesResponse response) =>
        new EvidenceGridReview([.. order[RowGroup].Select((id, at) => ReviewOf(question.Row(id), at + 1, response))]);

    protected override PartChoicesResponse ReadResponse(EvidenceGridQuestion question, OptionOrder order, AnswerFields fields) =>
        PartChoicesResponse.Of(order[RowGroup].Select((id, at) => (id, fields.Choice(EvidenceGridFace.FieldOf(at + 1), order, ColumnGroup))));

    protected override AnswerFields ShowResponse(EvidenceGridQuestion question, OptionOrder order, PartChoicesResponse response) =>
        new(order[RowGroup].Index().ToDictionary(row => EvidenceGridFace.FieldOf(row.Index + 1), row => order.Positions(ColumnGroup, response.For(row.Item)), StringComparer.Ordinal));

    protected override PartChoicesResponse BlankFor(EvidenceGridQuestion question) => PartChoicesResponse.Of([]);

    protected override PartChoicesResponse KeyOf(EvidenceGridQuestion question) => PartChoicesResponse.Of(question.Rows.Select(row => (row.Id, (string?)row.Column.Word())));

    protected override Grade ScoreOf(EvidenceGridQuestion question, PartChoicesResponse response) =>
        Grade.Of(question.Parts, part => response.For(part.Key) == question.Row(part.Key).Column.Word() ? 1 : 0);

    protected override double GuessScoreOf(EvidenceGridQuestion question) => 1.0 / question.Columns.Count;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(EvidenceGridQuestion question) =>
    [
        .. question.Rows.Select(row => new ResponseSubpart(
            row.Id, row.Id, row.Text, [.. question.Columns.Select(column => new ResponseClass(column.Word(), Text: null, column == row.Column ? 1 : 0))])),
    ];

    protected override ClassifiedResponse ClassOf(EvidenceGridQuestion question, ResponseSubpart subpart, PartChoicesResponse response) =>
        ClassifiedResponse.Of(subpart, response.For(subpart.Key));

    static EvidenceRowReview ReviewOf(EvidenceRow row, int position, PartChoicesResponse response) =>
        new(position, row.Id, row.Text, row.Column, response.For(row.Id) is { } word ? Words<EvidenceKind>.Find(word) : null, row.Reason);
}
