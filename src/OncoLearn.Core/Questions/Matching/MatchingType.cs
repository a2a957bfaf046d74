using System.Globalization;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Matching;

/// <summary>
/// Each premise counts the same: 1 for its match, 0 for another option and for none; all matched score 1, a blank 0. Premises and options are shuffled
/// apart. An option can be chosen for two premises, because who swaps two choices without script has to save in between; each premise is graded by
/// itself and an option matches one premise only, so nothing is gained by it.
/// </summary>
public class MatchingType : QuestionType<MatchingQuestion, PartChoicesResponse>
{
    protected const string PremiseGroup = "premises";
    protected const string OptionGroup = "options";

    const int LeastOptions = 3;

    public override string Key => "matching";

    public override Bilingual Name { get; } = new("配对题", "Matching");

    public override Bilingual Purpose { get; } = new("把几项与各自的对应项配对，每项只用一次。", "Several items, each with the one that belongs to it.");

    public override IReadOnlyDictionary<string, string> Pointers { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { ["match"] = "options" };

    protected override MatchingQuestion ParseQuestion(PayloadReader payload)
    {
        var premises = PremisesFrom(payload, "premises", onceEach: true);
        var options = OptionsFrom(payload);
        if (options.Count >= LeastOptions && options.Count <= premises.Count) payload.Fault("options", "选项至少要比配对的项多一个，否则最后一项不用想", "at least one more than the items, or the last match gives itself away");
        FindMatches(payload, "premises", premises, options);
        return new MatchingQuestion { Premises = premises, Options = options };
    }

    /// <summary>At least two, of the field <paramref name="list"/>.</summary>
    /// <param name="onceEach">No two have the same match.</param>
    protected static IReadOnlyList<MatchingPremise> PremisesFrom(PayloadReader payload, string list, bool onceEach)
    {
        var ids = new UniqueIds();
        var matched = new HashSet<string>(StringComparer.Ordinal);
        return payload.List(list, atLeast: 2, item =>
        {
            var premise = new MatchingPremise(ids.Next(item), item.Text("text"), item.Id("match"), item.OptionalText("reason"));
            if (premise.Match.Length > 0 && !matched.Add(premise.Match) && onceEach) item.Fault("match", "这个选项已经与另一项配对", "this option matches another item already");
            return premise;
        });
    }

    /// <summary>At least three.</summary>
    protected static IReadOnlyList<MatchingOption> OptionsFrom(PayloadReader payload)
    {
        var ids = new UniqueIds();
        return payload.List("options", LeastOptions, item => new MatchingOption(ids.Next(item), item.Text("text"), item.OptionalText("reason")));
    }

    /// <summary>A fault for each premise whose match is no option.</summary>
    protected static void FindMatches(PayloadReader payload, string list, IReadOnlyList<MatchingPremise> premises, IReadOnlyList<MatchingOption> options)
    {
        foreach (var (at, premise) in premises.Index())
            if (premise.Match.Length > 0 && options.All(option => option.Id != premise.Match)) payload.Fault($"{list}[{at}].match", "没有这个选项，请重新选择", "there is no such option: choose again");
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(MatchingQuestion question) =>
    [
        new(PremiseGroup, [.. question.Premises.Select(premise => premise.Id)]),
        new(OptionGroup, [.. question.Options.Select(option => option.Id)]) { OrderTellsKey = true },
    ];

    protected override QuestionFace FaceOf(MatchingQuestion question, OptionOrder order) => new MatchingFace(
        [.. order[PremiseGroup].Select((id, at) => new PremiseFace(at + 1, MatchingFace.FieldOf(at + 1), question.Premise(id).Text))],
        [.. order[OptionGroup].Select((id, at) => new OptionFace(at + 1, question.Option(id).Text))]);

    protected override QuestionReview ReviewOf(MatchingQuestion question, OptionOrder order, PartChoicesResponse response) => new MatchingReview(
        [.. order[PremiseGroup].Select((id, at) => ReviewOf(question.Premise(id), at + 1, order, response))],
        [.. order[OptionGroup].Select((id, at) => new MatchingOptionReview(at + 1, question.Option(id).Text, question.Option(id).Reason))]);

    protected override PartChoicesResponse ReadResponse(MatchingQuestion question, OptionOrder order, AnswerFields fields) =>
        PartChoicesResponse.Of(order[PremiseGroup].Select((id, at) => (id, fields.Choice(MatchingFace.FieldOf(at + 1), order, OptionGroup))));

    protected override AnswerFields ShowResponse(MatchingQuestion question, OptionOrder order, PartChoicesResponse response) =>
        new(order[PremiseGroup].Index().ToDictionary(premise => MatchingFace.FieldOf(premise.Index + 1), premise => order.Positions(OptionGroup, response.For(premise.Item)), StringComparer.Ordinal));

    protected override PartChoicesResponse BlankFor(MatchingQuestion question) => PartChoicesResponse.Of([]);

    protected override PartChoicesResponse KeyOf(MatchingQuestion question) => PartChoicesResponse.Of(question.Premises.Select(premise => (premise.Id, (string?)premise.Match)));

    protected override Grade ScoreOf(MatchingQuestion question, PartChoicesResponse response) =>
        Grade.Of(question.Parts, part => response.For(part.Key) == question.Premise(part.Key).Match ? 1 : 0);

    protected override double GuessScoreOf(MatchingQuestion question) => 1.0 / question.Options.Count;

    protected override Bilingual? DoubtOf(MatchingQuestion question, PartChoicesResponse response) =>
        response.Choices.Values.Distinct(StringComparer.Ordinal).Count() < response.Choices.Count
            ? new("有一个选项选了不止一次；每个选项最多用一次。", "One option is chosen more than once: use each option once at most.")
            : null;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(MatchingQuestion question) =>
    [
        .. question.Premises.Select(premise => new ResponseSubpart(
            premise.Id, premise.Id, premise.Text, [.. question.Options.Select(option => new ResponseClass(option.Id, option.Text, option.Id == premise.Match ? 1 : 0))])),
    ];

    protected override ClassifiedResponse ClassOf(MatchingQuestion question, ResponseSubpart subpart, PartChoicesResponse response) =>
        ClassifiedResponse.Of(subpart, response.For(subpart.Key));

    static PremiseReview ReviewOf(MatchingPremise premise, int position, OptionOrder order, PartChoicesResponse response) =>
        new(position, premise.Id, premise.Text, PositionOf(order, premise.Match)!.Value, PositionOf(order, response.For(premise.Id)), premise.Reason);

    static int? PositionOf(OptionOrder order, string? option) =>
        option is not null && order.PositionOf(OptionGroup, option) is { } position ? int.Parse(position, CultureInfo.InvariantCulture) : null;
}
