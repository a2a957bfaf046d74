using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ShortAnswer;

/// <summary>What is typed scores the fraction of the listed answer that it stands for, anything else and a blank 0. Nobody guesses it.</summary>
public sealed class ShortAnswerType : QuestionType<ShortAnswerQuestion, TypedResponse>
{
    const string Field = ShortAnswerFace.Field;

    public override string Key => "short-answer";

    public override Bilingual Name { get; } = new("简答题", "Short answer");

    public override Bilingual Purpose { get; } = new("自己输入一个词；没有选项可猜，适合名称。", "A word or two, typed: nothing to guess from. Good for names.");

    protected override ShortAnswerQuestion ParseQuestion(PayloadReader payload) => new() { Answers = TypedAnswers.From(payload) };

    protected override IReadOnlyList<OptionGroup> GroupsOf(ShortAnswerQuestion question) => [];

    protected override QuestionFace FaceOf(ShortAnswerQuestion question, OptionOrder order) => new ShortAnswerFace(question.Answers.CaseMatters);

    protected override QuestionReview ReviewOf(ShortAnswerQuestion question, OptionOrder order, TypedResponse response) =>
        new ShortAnswerReview(question.Answers.ReviewOf(response.Typed));

    protected override TypedResponse ReadResponse(ShortAnswerQuestion question, OptionOrder order, AnswerFields fields) => new(fields.Typed(Field));

    protected override AnswerFields ShowResponse(ShortAnswerQuestion question, OptionOrder order, TypedResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = TypedFields.Only(response.Typed) });

    protected override TypedResponse BlankFor(ShortAnswerQuestion question) => new(Typed: null);

    protected override TypedResponse KeyOf(ShortAnswerQuestion question) => new(question.Answers.Key);

    protected override Grade ScoreOf(ShortAnswerQuestion question, TypedResponse response) =>
        Grade.Of(question.Parts, _ => question.Answers.ScoreOf(response.Typed));

    protected override double GuessScoreOf(ShortAnswerQuestion question) => 0;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(ShortAnswerQuestion question) =>
        [new(ShortAnswerQuestion.PartKey, ShortAnswerQuestion.PartKey, Label: null, question.Answers.Classes())];

    protected override ClassifiedResponse ClassOf(ShortAnswerQuestion question, ResponseSubpart subpart, TypedResponse response) =>
        question.Answers.ClassOf(subpart, response.Typed);
}
