using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.SingleBestAnswer;

/// <summary>The key scores 1, anything else and a blank 0.</summary>
public class SingleBestAnswerType : QuestionType<SingleBestAnswerQuestion, SingleBestAnswerResponse>
{
    const string Group = "options";
    const string Field = SingleBestAnswerFace.Field;

    public override string Key => "single-best-answer";

    public override Bilingual Name { get; } = new("单选题", "Single best answer");

    public override Bilingual Purpose { get; } = new("一个题干，一个最佳选项。最常用，也最容易写好。", "One stem, one best option. The workhorse, and the easiest to write well.");

    protected override SingleBestAnswerQuestion ParseQuestion(PayloadReader payload) => new()
    {
        Options = ChoiceOption.ListWithOneKeyFrom(payload, "options"),
    };

    protected override IReadOnlyList<OptionGroup> GroupsOf(SingleBestAnswerQuestion question) => [question.Options.Group(Group)];

    protected override QuestionFace FaceOf(SingleBestAnswerQuestion question, OptionOrder order) =>
        new SingleBestAnswerFace(question.Options.Faces(order[Group]));

    protected override QuestionReview ReviewOf(SingleBestAnswerQuestion question, OptionOrder order, SingleBestAnswerResponse response) =>
        new SingleBestAnswerReview(question.Options.Reviews(order[Group], id => id == response.Choice));

    protected override SingleBestAnswerResponse ReadResponse(SingleBestAnswerQuestion question, OptionOrder order, AnswerFields fields) =>
        new(fields.Choice(Field, order, Group));

    protected override AnswerFields ShowResponse(SingleBestAnswerQuestion question, OptionOrder order, SingleBestAnswerResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = order.Positions(Group, response.Choice) });

    protected override SingleBestAnswerResponse BlankFor(SingleBestAnswerQuestion question) => new(Choice: null);

    protected override SingleBestAnswerResponse KeyOf(SingleBestAnswerQuestion question) => new(question.Options.KeyId());

    protected override Grade ScoreOf(SingleBestAnswerQuestion question, SingleBestAnswerResponse response) =>
        Grade.Of(question.Parts, _ => question.Options.ScoreOf(response.Choice));

    protected override double GuessScoreOf(SingleBestAnswerQuestion question) => 1.0 / question.Options.Count;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(SingleBestAnswerQuestion question) =>
        [new(SingleBestAnswerQuestion.PartKey, SingleBestAnswerQuestion.PartKey, Label: null, question.Options.Classes())];

    protected override ClassifiedResponse ClassOf(SingleBestAnswerQuestion question, ResponseSubpart subpart, SingleBestAnswerResponse response) =>
        ClassifiedResponse.Of(subpart, response.Choice);
}
