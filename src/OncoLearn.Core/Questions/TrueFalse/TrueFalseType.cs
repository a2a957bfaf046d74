using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.TrueFalse;

/// <summary>The key scores 1, the other and a blank 0. True always stands before false.</summary>
public sealed class TrueFalseType : QuestionType<TrueFalseQuestion, TrueFalseResponse>
{
    const string Group = "answer";
    const string Field = TrueFalseFace.Field;
    const string True = "true";
    const string False = "false";

    public override string Key => "true-false";

    public override Bilingual Name { get; } = new("判断题", "True or false");

    public override Bilingual Purpose { get; } = new("判断一句话的对错；写得快，但猜中的机会有一半。", "One statement, true or false. Quick to write, but half of it is luck.");

    protected override TrueFalseQuestion ParseQuestion(PayloadReader payload)
    {
        var reasons = payload.OptionalObject("reasons", both => Tuple.Create(both.OptionalText(True), both.OptionalText(False)));
        return new TrueFalseQuestion
        {
            Answer = payload.RequiredFlag("answer"),
            ReasonForTrue = reasons?.Item1,
            ReasonForFalse = reasons?.Item2,
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(TrueFalseQuestion question) => [new(Group, [True, False], OrderMeansSomething: true)];

    protected override QuestionFace FaceOf(TrueFalseQuestion question, OptionOrder order) =>
        new TrueFalseFace([.. order[Group].Select((id, at) => new TruthFace(at + 1, id == True))]);

    protected override QuestionReview ReviewOf(TrueFalseQuestion question, OptionOrder order, TrueFalseResponse response) =>
        new TrueFalseReview([.. order[Group].Select((id, at) => ReviewOf(question, response, at + 1, id == True))]);

    protected override TrueFalseResponse ReadResponse(TrueFalseQuestion question, OptionOrder order, AnswerFields fields) =>
        new(fields.Choice(Field, order, Group) is { } id ? id == True : null);

    protected override AnswerFields ShowResponse(TrueFalseQuestion question, OptionOrder order, TrueFalseResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = order.Positions(Group, IdOf(response.Choice)) });

    protected override TrueFalseResponse BlankFor(TrueFalseQuestion question) => new(Choice: null);

    protected override TrueFalseResponse KeyOf(TrueFalseQuestion question) => new(question.Answer);

    protected override Grade ScoreOf(TrueFalseQuestion question, TrueFalseResponse response) =>
        Grade.Of(question.Parts, _ => response.Choice == question.Answer ? 1 : 0);

    protected override double GuessScoreOf(TrueFalseQuestion question) => 0.5;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(TrueFalseQuestion question) =>
    [
        new(TrueFalseQuestion.PartKey, TrueFalseQuestion.PartKey, Label: null,
            [new(True, Text: null, question.Answer ? 1 : 0), new(False, Text: null, question.Answer ? 0 : 1)]),
    ];

    protected override ClassifiedResponse ClassOf(TrueFalseQuestion question, ResponseSubpart subpart, TrueFalseResponse response) =>
        ClassifiedResponse.Of(subpart, IdOf(response.Choice));

    static TruthReview ReviewOf(TrueFalseQuestion question, TrueFalseResponse response, int position, bool value) =>
        new(position, value, question.Answer == value, response.Choice == value, value ? question.ReasonForTrue : question.ReasonForFalse);

    static string? IdOf(bool? choice) => choice switch { null => null, true => True, false => False };
}
