using System.Globalization;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Ordering;

/// <summary>
/// The right order scores 1, a blank 0, and what lies between is the scoring rule's: <see cref="OrderingScoring"/>. The form sends a place for each item; a
/// guesser is taken to send an order, with every place once.
/// </summary>
public sealed class OrderingType : QuestionType<OrderingQuestion, OrderingResponse>
{
    const string Group = "items";

    static readonly ScoringRule[] Rules = [ScoringRule.AllOrNothing, ScoringRule.AdjacentPairs, ScoringRule.LongestSubsequence];

    public override string Key => "ordering";

    public override Bilingual Name { get; } = new("排序题", "Ordering");

    public override Bilingual Purpose { get; } = new("把步骤或事件排出先后，适合通路和病程。", "Steps or events in their order: good for pathways and the course of a disease.");

    protected override OrderingQuestion ParseQuestion(PayloadReader payload)
    {
        var ids = new UniqueIds();
        var items = payload.List("items", OrderingScoring.FewestItems, item => new OrderingItem(ids.Next(item), item.Text("text"), item.OptionalText("reason")));
        if (items.Count > OrderingScoring.MostItems) payload.Fault("items", $"最多 {OrderingScoring.MostItems} 项", $"at most {OrderingScoring.MostItems} expected");
        return new OrderingQuestion { Items = items, Scoring = payload.WordAmong("scoring", Rules) };
    }

    /// <summary>By their texts, which everybody sees: they are written in the right order, and from that a shuffle by a seed that is known could be undone.</summary>
    protected override IReadOnlyList<OptionGroup> GroupsOf(OrderingQuestion question) =>
        [new(Group, [.. question.Items.OrderBy(item => string.Join('\n', item.Text.Select(text => text.Value)), StringComparer.Ordinal).Select(item => item.Id)]) { OrderTellsKey = true }];

    protected override QuestionFace FaceOf(OrderingQuestion question, OptionOrder order) => new OrderingFace(
        [.. order[Group].Select((id, at) => new OrderingItemFace(at + 1, OrderingFace.FieldOf(at + 1), question.Items.First(item => item.Id == id).Text))]);

    protected override QuestionReview ReviewOf(OrderingQuestion question, OptionOrder order, OrderingResponse response)
    {
        var counted = OrderingScoring.Counted(question.Scoring, response.PlacesOf(question.Items));
        return new OrderingReview([.. question.Items.Select((item, at) => new OrderingItemReview(at + 1, item.Text, response.PlaceOf(item.Id), counted[at], item.Reason))]);
    }

    protected override OrderingResponse ReadResponse(OrderingQuestion question, OptionOrder order, AnswerFields fields) => new(order[Group].Index()
        .Select(item => (Id: item.Item, Place: PlaceIn(fields, OrderingFace.FieldOf(item.Index + 1), order)))
        .Where(item => item.Place is not null)
        .ToDictionary(item => item.Id, item => item.Place!.Value, StringComparer.Ordinal));

    protected override AnswerFields ShowResponse(OrderingQuestion question, OptionOrder order, OrderingResponse response) => new(order[Group].Index().ToDictionary(
        item => OrderingFace.FieldOf(item.Index + 1),
        IReadOnlyList<string> (item) => response.PlaceOf(item.Item) is { } place && place <= question.Items.Count ? [place.ToString(CultureInfo.InvariantCulture)] : [],
        StringComparer.Ordinal));

    protected override OrderingResponse BlankFor(OrderingQuestion question) => new(new Dictionary<string, int>());

    protected override OrderingResponse KeyOf(OrderingQuestion question) => new(question.Items.Index().ToDictionary(item => item.Item.Id, item => item.Index + 1));

    protected override Grade ScoreOf(OrderingQuestion question, OrderingResponse response) =>
        Grade.Of(question.Parts, _ => OrderingScoring.Fraction(question.Scoring, response.PlacesOf(question.Items)));

    protected override double GuessScoreOf(OrderingQuestion question) => OrderingScoring.Guess(question.Scoring, question.Items.Count);

    protected override Bilingual? DoubtOf(OrderingQuestion question, OrderingResponse response) =>
        response.Places.Values.GroupBy(place => place).Where(same => same.Count() > 1).Select(same => (int?)same.Key).Min() is { } place
            ? new($"第 {place} 位选了不止一次；每个位次只用一次。", $"Place {place} is chosen more than once: use each place once.")
            : null;

    /// <summary>Each item is a decision of its own: the place that it is given.</summary>
    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(OrderingQuestion question) =>
    [
        .. question.Items.Select((item, at) => new ResponseSubpart(
            item.Id, OrderingQuestion.PartKey, item.Text, [.. question.Items.Select((_, place) => new ResponseClass(IdOf(place + 1), Text: null, place == at ? 1 : 0))])),
    ];

    protected override ClassifiedResponse ClassOf(OrderingQuestion question, ResponseSubpart subpart, OrderingResponse response) =>
        ClassifiedResponse.Of(subpart, response.PlaceOf(subpart.Key) is { } place ? IdOf(place) : null);

    /// <summary>Places are as many as items, and are read as positions are.</summary>
    static int? PlaceIn(AnswerFields fields, string field, OptionOrder order) =>
        fields.Choice(field, order, Group) is null ? null : int.Parse(fields.Single(field)!, CultureInfo.InvariantCulture);

    static string IdOf(int place) => place.ToString(CultureInfo.InvariantCulture);
}
