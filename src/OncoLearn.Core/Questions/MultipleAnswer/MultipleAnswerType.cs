using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.MultipleAnswer;

/// <summary>The keys alone score 1, a blank 0, and what lies between is the scoring rule's: <see cref="MultipleAnswerScoring"/>.</summary>
public sealed class MultipleAnswerType : QuestionType<MultipleAnswerQuestion, MultipleAnswerResponse>
{
    const string Group = "options";
    const string Field = MultipleAnswerFace.Field;

    static readonly ScoringRule[] Rules = [ScoringRule.AllOrNothing, ScoringRule.PerOption, ScoringRule.Penalty];

    public override string Key => "multiple-answer";

    public override Bilingual Name { get; } = new("多选题", "Multiple answer");

    public override Bilingual Purpose { get; } = new("正确的选项不止一个，考察能否把该选的选全。", "More than one option is right: whether a learner knows all that belong.");

    protected override MultipleAnswerQuestion ParseQuestion(PayloadReader payload)
    {
        var options = ChoiceOption.ListFrom(payload, "options");
        if (options.Count > 0 && options.Count(option => option.Correct) < 2) payload.Fault("options", "至少要有两个正确选项", "at least two correct options expected");
        else if (options.Count > 0 && options.All(option => option.Correct)) payload.Fault("options", "至少要有一个不正确的选项", "at least one option that is not correct expected");
        return new MultipleAnswerQuestion
        {
            Options = options,
            Scoring = payload.WordAmong("scoring", Rules),
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(MultipleAnswerQuestion question) => [question.Options.Group(Group)];

    protected override QuestionFace FaceOf(MultipleAnswerQuestion question, OptionOrder order) =>
        new MultipleAnswerFace(question.Options.Faces(order[Group]));

    protected override QuestionReview ReviewOf(MultipleAnswerQuestion question, OptionOrder order, MultipleAnswerResponse response) =>
        new MultipleAnswerReview(question.Options.Reviews(order[Group], id => response.Choices.Contains(id)));

    protected override MultipleAnswerResponse ReadResponse(MultipleAnswerQuestion question, OptionOrder order, AnswerFields fields) =>
        new(fields.Choices(Field, order, Group));

    protected override AnswerFields ShowResponse(MultipleAnswerQuestion question, OptionOrder order, MultipleAnswerResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = order.Positions(Group, response.Choices) });

    protected override MultipleAnswerResponse BlankFor(MultipleAnswerQuestion question) => new([]);

    protected override MultipleAnswerResponse KeyOf(MultipleAnswerQuestion question) => new([.. question.Options.Where(option => option.Correct).Select(option => option.Id)]);

    protected override Grade ScoreOf(MultipleAnswerQuestion question, MultipleAnswerResponse response) =>
        Grade.Of(question.Parts, _ => MultipleAnswerScoring.Fraction(question.Scoring, question.Options, response.Choices));

    protected override double GuessScoreOf(MultipleAnswerQuestion question) => MultipleAnswerScoring.Guess(question.Scoring, question.Options);

    /// <summary>Each box is a decision of its own: taken or left.</summary>
    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(MultipleAnswerQuestion question) =>
    [
        .. question.Options.Select(option => new ResponseSubpart(
            option.Id, MultipleAnswerQuestion.PartKey, option.Text,
            [new(ResponseClass.Chosen, Text: null, option.Correct ? 1 : 0), new(ResponseClass.Left, Text: null, option.Correct ? 0 : 1)])),
    ];

    protected override ClassifiedResponse ClassOf(MultipleAnswerQuestion question, ResponseSubpart subpart, MultipleAnswerResponse response) =>
        ClassifiedResponse.Of(subpart, response.IsBlank ? null : response.Choices.Contains(subpart.Key) ? ResponseClass.Chosen : ResponseClass.Left);
}
