using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.AssertionReason;

/// <summary>The key scores 1, another judgement and a blank 0. The five judgements always stand in the same order.</summary>
public sealed class AssertionReasonType : QuestionType<AssertionReasonQuestion, AssertionReasonResponse>
{
    const string Group = "answer";
    const string Field = AssertionReasonFace.Field;

    public override string Key => "assertion-reason";

    public override Bilingual Name { get; } = new("论断与理由题", "Assertion and reason");

    public override Bilingual Purpose { get; } = new("论断和理由各自是否成立，理由是否解释论断。", "Whether an assertion and a reason hold, and whether the one explains the other.");

    protected override AssertionReasonQuestion ParseQuestion(PayloadReader payload) => new()
    {
        Assertion = payload.Text("assertion"),
        Because = payload.Text("because"),
        Answer = payload.Word<AssertionJudgement>("answer"),
        Reasons = payload.OptionalObject("reasons", ReasonsFrom) ?? new Dictionary<AssertionJudgement, LocalizedText>(),
    };

    protected override IReadOnlyList<OptionGroup> GroupsOf(AssertionReasonQuestion question) => [new(Group, Words<AssertionJudgement>.All, OrderMeansSomething: true)];

    protected override QuestionFace FaceOf(AssertionReasonQuestion question, OptionOrder order) => new AssertionReasonFace(
        question.Assertion, question.Because, [.. order[Group].Select((word, at) => new JudgementFace(at + 1, Words<AssertionJudgement>.Parse(word)))]);

    protected override QuestionReview ReviewOf(AssertionReasonQuestion question, OptionOrder order, AssertionReasonResponse response) => new AssertionReasonReview(
        question.Assertion, question.Because, [.. order[Group].Select((word, at) => ReviewOf(question, response, at + 1, Words<AssertionJudgement>.Parse(word)))]);

    protected override AssertionReasonResponse ReadResponse(AssertionReasonQuestion question, OptionOrder order, AnswerFields fields) =>
        new(fields.Choice(Field, order, Group));

    protected override AnswerFields ShowResponse(AssertionReasonQuestion question, OptionOrder order, AssertionReasonResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = order.Positions(Group, response.Choice) });

    protected override AssertionReasonResponse BlankFor(AssertionReasonQuestion question) => new(Choice: null);

    protected override AssertionReasonResponse KeyOf(AssertionReasonQuestion question) => new(question.Answer.Word());

    protected override Grade ScoreOf(AssertionReasonQuestion question, AssertionReasonResponse response) =>
        Grade.Of(question.Parts, _ => response.Choice == question.Answer.Word() ? 1 : 0);

    protected override double GuessScoreOf(AssertionReasonQuestion question) => 1.0 / Words<AssertionJudgement>.All.Count;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(AssertionReasonQuestion question) =>
    [
        new(AssertionReasonQuestion.PartKey, AssertionReasonQuestion.PartKey, Label: null,
            [.. Enum.GetValues<AssertionJudgement>().Select(judgement => new ResponseClass(judgement.Word(), Text: null, judgement == question.Answer ? 1 : 0))]),
    ];

    protected override ClassifiedResponse ClassOf(AssertionReasonQuestion question, ResponseSubpart subpart, AssertionReasonResponse response) =>
        ClassifiedResponse.Of(subpart, response.Choice);

    static IReadOnlyDictionary<AssertionJudgement, LocalizedText> ReasonsFrom(PayloadReader reasons)
    {
        var read = new Dictionary<AssertionJudgement, LocalizedText>();
        foreach (var judgement in Enum.GetValues<AssertionJudgement>())
            if (reasons.OptionalText(judgement.Word()) is { } reason) read.Add(judgement, reason);
        return read;
    }

    static JudgementReview ReviewOf(AssertionReasonQuestion question, AssertionReasonResponse response, int position, AssertionJudgement judgement) =>
        new(position, judgement, judgement == question.Answer, response.Choice == judgement.Word(), question.Reasons.GetValueOrDefault(judgement));
}
