using System.Globalization;

namespace OncoLearn.Core.Questions.SingleBestAnswer;

/// <summary>The key scores 1, anything else and a blank 0.</summary>
public sealed class SingleBestAnswerType : QuestionType<SingleBestAnswerQuestion, SingleBestAnswerResponse>
{
    const string Group = "options";
    const string Field = "choice";

    public override string Key => "single-best-answer";

    protected override SingleBestAnswerQuestion ParseQuestion(PayloadReader payload)
    {
        var options = ChoiceOption.ListFrom(payload, "options");
        if (options.Count(option => option.Correct) != 1) throw payload.Fault("options", "exactly one correct option expected");
        var question = new SingleBestAnswerQuestion { Stem = payload.Text("stem"), Explanation = payload.Text("explanation"), Options = options };
        payload.End();
        return question;
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(SingleBestAnswerQuestion question) => [question.Options.Group(Group)];

    protected override QuestionFace FaceOf(SingleBestAnswerQuestion question, OptionOrder order) =>
        new SingleBestAnswerFace(question.Stem, question.Options.Faces(order[Group]));

    protected override QuestionReview ReviewOf(SingleBestAnswerQuestion question, OptionOrder order, SingleBestAnswerResponse response) =>
        new SingleBestAnswerReview(question.Stem, question.Explanation, question.Options.Reviews(order[Group], id => id == response.Choice));

    protected override SingleBestAnswerResponse ReadResponse(SingleBestAnswerQuestion question, OptionOrder order, AnswerFields fields) =>
        fields.Single(Field) is { } position
            ? new(order.IdAt(Group, position) ?? throw new ResponseFormatException(Field, "no such option"))
            : BlankFor(question);

    protected override AnswerFields ShowResponse(SingleBestAnswerQuestion question, OptionOrder order, SingleBestAnswerResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Field] = response.Choice is { } id ? [PositionOf(order[Group], id)] : [],
        });

    protected override SingleBestAnswerResponse BlankFor(SingleBestAnswerQuestion question) => new(Choice: null);

    protected override Grade ScoreOf(SingleBestAnswerQuestion question, SingleBestAnswerResponse response) =>
        Grade.Of(question.Parts, _ => question.Options.Any(option => option.Correct && option.Id == response.Choice) ? 1 : 0);

    static string PositionOf(IReadOnlyList<string> order, string id) =>
        (order.Index().First(pair => pair.Item == id).Index + 1).ToString(CultureInfo.InvariantCulture);
}
