namespace OncoLearn.Core.Questions.TrueFalse;

/// <summary>The key scores 1, the other and a blank 0. True always stands before false.</summary>
public sealed class TrueFalseType : QuestionType<TrueFalseQuestion, TrueFalseResponse>
{
    const string Group = "answer";
    const string Field = TrueFalseFace.Field;
    const string True = "true";
    const string False = "false";

    public override string Key => "true-false";

    protected override TrueFalseQuestion ParseQuestion(PayloadReader payload)
    {
        var (forTrue, forFalse) = payload.Object("reasons", reasons => (reasons.Text(True), reasons.Text(False)));
        return new TrueFalseQuestion
        {
            Stem = payload.Text("stem"),
            Explanation = payload.Text("explanation"),
            Answer = payload.RequiredFlag("answer"),
            ReasonForTrue = forTrue,
            ReasonForFalse = forFalse,
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(TrueFalseQuestion question) => [new(Group, [True, False], OrderMeansSomething: true)];

    protected override QuestionFace FaceOf(TrueFalseQuestion question, OptionOrder order) =>
        new TrueFalseFace(question.Stem, [.. order[Group].Select((id, at) => new TruthFace(at + 1, id == True))]);

    protected override QuestionReview ReviewOf(TrueFalseQuestion question, OptionOrder order, TrueFalseResponse response) =>
        new TrueFalseReview(question.Stem, question.Explanation, [.. order[Group].Select((id, at) => ReviewOf(question, response, at + 1, id == True))]);

    protected override TrueFalseResponse ReadResponse(TrueFalseQuestion question, OptionOrder order, AnswerFields fields) =>
        new(fields.Choice(Field, order, Group) is { } id ? id == True : null);

    protected override AnswerFields ShowResponse(TrueFalseQuestion question, OptionOrder order, TrueFalseResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = order.Positions(Group, IdOf(response.Choice)) });

    protected override TrueFalseResponse BlankFor(TrueFalseQuestion question) => new(Choice: null);

    protected override Grade ScoreOf(TrueFalseQuestion question, TrueFalseResponse response) =>
        Grade.Of(question.Parts, _ => response.Choice == question.Answer ? 1 : 0);

    static TruthReview ReviewOf(TrueFalseQuestion question, TrueFalseResponse response, int position, bool value) =>
        new(position, value, question.Answer == value, response.Choice == value, value ? question.ReasonForTrue : question.ReasonForFalse);

    static string? IdOf(bool? choice) => choice switch { null => null, true => True, false => False };
}
