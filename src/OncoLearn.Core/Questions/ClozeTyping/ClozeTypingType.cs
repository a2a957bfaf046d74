using OncoLearn.Core.Questions.Cloze;
using OncoLearn.Core.Questions.Typed;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ClozeTyping;

/// <summary>
/// Each gap counts the same: the fraction of the listed answer that its words stand for, 0 for anything else and for none; a blank scores 0. Gaps keep the
/// positions of the payload in every language. Nobody guesses what is typed.
/// </summary>
public sealed class ClozeTypingType : QuestionType<ClozeTypingQuestion, TypedPartsResponse>
{
    public override string Key => "cloze-typing";

    public override Bilingual Name { get; } = new("输入填空题", "Cloze with typing");

    public override Bilingual Purpose { get; } = new("在一段话的空格里输入词语，比选择填空难。", "Gaps in a text to type into: harder than with choices.");

    public override IReadOnlyDictionary<string, string> Marks => ClozeText.Marks;

    protected override ClozeTypingQuestion ParseQuestion(PayloadReader payload)
    {
        var ids = new UniqueIds();
        var gaps = payload.List("gaps", atLeast: 1, item => new TypedGap(ids.Next(item), TypedAnswers.From(item)));
        return new ClozeTypingQuestion
        {
            Text = ClozeText.From(payload, "text", [.. gaps.Select(gap => gap.Id)]),
            Gaps = gaps,
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(ClozeTypingQuestion question) => [];

    protected override QuestionFace FaceOf(ClozeTypingQuestion question, OptionOrder order) => new ClozeTypingFace(
        question.Text,
        [.. question.Gaps.Select((gap, at) => new TypedGapFace(at + 1, ClozeTypingFace.FieldOf(at + 1), gap.Answers.CaseMatters))]);

    protected override QuestionReview ReviewOf(ClozeTypingQuestion question, OptionOrder order, TypedPartsResponse response) => new ClozeTypingReview(
        question.Text,
        [.. question.Gaps.Select((gap, at) => new TypedGapReview(at + 1, gap.Id, gap.Answers.ReviewOf(response.For(gap.Id))))]);

    protected override TypedPartsResponse ReadResponse(ClozeTypingQuestion question, OptionOrder order, AnswerFields fields) =>
        TypedPartsResponse.Of(question.Gaps.Select((gap, at) => (gap.Id, fields.Typed(ClozeTypingFace.FieldOf(at + 1)))));

    protected override AnswerFields ShowResponse(ClozeTypingQuestion question, OptionOrder order, TypedPartsResponse response) =>
        new(question.Gaps.Index().ToDictionary(gap => ClozeTypingFace.FieldOf(gap.Index + 1), gap => TypedFields.Only(response.For(gap.Item.Id)), StringComparer.Ordinal));

    protected override TypedPartsResponse BlankFor(ClozeTypingQuestion question) => TypedPartsResponse.Of([]);

    protected override TypedPartsResponse KeyOf(ClozeTypingQuestion question) => TypedPartsResponse.Of(question.Gaps.Select(gap => (gap.Id, (string?)gap.Answers.Key)));

    protected override Grade ScoreOf(ClozeTypingQuestion question, TypedPartsResponse response) =>
        Grade.Of(question.Parts, part => question.Gap(part.Key).Answers.ScoreOf(response.For(part.Key)));

    protected override double GuessScoreOf(ClozeTypingQuestion question) => 0;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(ClozeTypingQuestion question) =>
        [.. question.Gaps.Select(gap => new ResponseSubpart(gap.Id, gap.Id, Label: null, gap.Answers.Classes()))];

    protected override ClassifiedResponse ClassOf(ClozeTypingQuestion question, ResponseSubpart subpart, TypedPartsResponse response) =>
        question.Gap(subpart.Key).Answers.ClassOf(subpart, response.For(subpart.Key));
}
