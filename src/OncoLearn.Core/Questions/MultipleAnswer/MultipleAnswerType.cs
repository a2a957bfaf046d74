namespace OncoLearn.Core.Questions.MultipleAnswer;

/// <summary>The keys alone score 1, a blank 0, and what lies between is the scoring rule's: <see cref="MultipleAnswerScoring"/>.</summary>
public sealed class MultipleAnswerType : QuestionType<MultipleAnswerQuestion, MultipleAnswerResponse>
{
    const string Group = "options";
    const string Field = MultipleAnswerFace.Field;

    static readonly ScoringRule[] Rules = [ScoringRule.AllOrNothing, ScoringRule.PerOption, ScoringRule.Penalty];

    public override string Key => "multiple-answer";

    protected override MultipleAnswerQuestion ParseQuestion(PayloadReader payload)
    {
        var options = ChoiceOption.ListFrom(payload, "options");
        if (options.Count(option => option.Correct) < 2) throw payload.Fault("options", "at least two correct options expected");
        if (options.All(option => option.Correct)) throw payload.Fault("options", "at least one option that is not correct expected");
        var scoring = payload.OneOf("scoring", [.. Rules.Select(rule => rule.Key())]);
        return new MultipleAnswerQuestion
        {
            Stem = payload.Text("stem"),
            Explanation = payload.Text("explanation"),
            Options = options,
            Scoring = Rules.First(rule => rule.Key() == scoring),
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(MultipleAnswerQuestion question) => [question.Options.Group(Group)];

    protected override QuestionFace FaceOf(MultipleAnswerQuestion question, OptionOrder order) =>
        new MultipleAnswerFace(question.Stem, question.Options.Faces(order[Group]));

    protected override QuestionReview ReviewOf(MultipleAnswerQuestion question, OptionOrder order, MultipleAnswerResponse response) =>
        new MultipleAnswerReview(question.Stem, question.Explanation, question.Options.Reviews(order[Group], id => response.Choices.Contains(id)));

    protected override MultipleAnswerResponse ReadResponse(MultipleAnswerQuestion question, OptionOrder order, AnswerFields fields) =>
        new(fields.Choices(Field, order, Group));

    protected override AnswerFields ShowResponse(MultipleAnswerQuestion question, OptionOrder order, MultipleAnswerResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = order.Positions(Group, response.Choices) });

    protected override MultipleAnswerResponse BlankFor(MultipleAnswerQuestion question) => new([]);

    protected override Grade ScoreOf(MultipleAnswerQuestion question, MultipleAnswerResponse response) =>
        Grade.Of(question.Parts, _ => MultipleAnswerScoring.Fraction(question.Scoring, question.Options, response.Choices));
}
