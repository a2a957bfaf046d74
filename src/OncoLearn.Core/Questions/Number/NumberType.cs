using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Number;

/// <summary>A number within the tolerance scores 1, its ends included; any other, what cannot be read, and a blank 0. Nobody guesses it.</summary>
public sealed class NumberType : QuestionType<NumberQuestion, TypedResponse>
{
    /// <summary>The class of the right numbers.</summary>
    public const string RightClass = "key";

    const string Field = NumberFace.Field;

    public override string Key => "number";

    public override Bilingual Name { get; } = new("数值题", "Number");

    public override Bilingual Purpose { get; } = new("输入一个数，可以带单位，给出允许的误差。", "A number, with a unit where it needs one and a tolerance.");

    protected override NumberQuestion ParseQuestion(PayloadReader payload)
    {
        var right = NumberTolerance.Of(payload);
        var units = NumberUnits.From(payload);
        var unitNeeded = payload.Flag("unit-needed");
        if (unitNeeded && units.All.Count == 0) payload.Fault("units", "此项必填", "missing");
        return new NumberQuestion { Right = right, Units = units, UnitNeeded = unitNeeded, Reason = payload.OptionalText("reason"), Near = NearOf(payload, right) };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(NumberQuestion question) => [];

    protected override QuestionFace FaceOf(NumberQuestion question, OptionOrder order) =>
        new NumberFace([.. question.Units.Distinct.OrderByDescending(unit => unit.Factor == 1).Select(unit => unit.Symbol)], question.UnitNeeded);

    protected override QuestionReview ReviewOf(NumberQuestion question, OptionOrder order, TypedResponse response)
    {
        var value = question.ValueOf(response.Typed);
        var near = NearestOf(question, value);
        return new NumberReview(
            response.Typed, value, ProblemOf(question, response), question.Right, question.Units.Own?.Symbol, question.Reason,
            [.. question.Near.Select(one => new NearReview(one.Around.Value, one == near, one.Reason))]);
    }

    protected override TypedResponse ReadResponse(NumberQuestion question, OptionOrder order, AnswerFields fields) => new(fields.Typed(Field));

    protected override AnswerFields ShowResponse(NumberQuestion question, OptionOrder order, TypedResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = TypedFields.Only(response.Typed) });

    protected override TypedResponse BlankFor(NumberQuestion question) => new(Typed: null);

    protected override TypedResponse KeyOf(NumberQuestion question) => new(question.Key);

    protected override Grade ScoreOf(NumberQuestion question, TypedResponse response) =>
        Grade.Of(question.Parts, _ => question.ValueOf(response.Typed) is { } value && question.Right.Takes(value) ? 1 : 0);

    protected override double GuessScoreOf(NumberQuestion question) => 0;

    protected override Bilingual? ProblemOf(NumberQuestion question, TypedResponse response) =>
        response.Typed is { } typed ? NumberProblem.Of(question, typed, out _) : null;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(NumberQuestion question) =>
    [
        new(NumberQuestion.PartKey, NumberQuestion.PartKey, Label: null,
        [
            new(RightClass, question.TextOf(question.Right.Value), 1),
            .. question.Near.Select(near => new ResponseClass(near.Id, question.TextOf(near.Around.Value), 0)),
        ]),
    ];

    protected override ClassifiedResponse ClassOf(NumberQuestion question, ResponseSubpart subpart, TypedResponse response)
    {
        if (response.Typed is null) return new(subpart.Key, ResponseClass.None);
        var value = question.ValueOf(response.Typed);
        var isRight = value is { } number && question.Right.Takes(number);
        return new(subpart.Key, isRight ? RightClass : NearestOf(question, value)?.Id ?? ResponseClass.Other, response.Typed);
    }

    /// <summary>The first that takes a number which is not right.</summary>
    static NearNumber? NearestOf(NumberQuestion question, double? value) =>
        value is { } number && !question.Right.Takes(number) ? question.Near.FirstOrDefault(near => near.Around.Takes(number)) : null;

    static IReadOnlyList<NearNumber> NearOf(PayloadReader payload, NumberTolerance right)
    {
        var ids = new UniqueIds();
        return payload.OptionalList("near", item =>
        {
            var near = new NearNumber(ids.Next(item), NumberTolerance.Of(item), item.OptionalText("reason"));
            if (near.Id == RightClass) item.Fault("id", $"{RightClass} 指正确的数，请换一个", $"{RightClass} stands for the right number");
            if (right.Takes(near.Around.Value)) item.Fault("value", "这个数在误差以内，算对", "this number is taken as right");
            return near;
        });
    }
}
