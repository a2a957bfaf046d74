using OncoLearn.Core.Questions.Cloze;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.ClozeChoices;

/// <summary>
/// Each gap counts the same: 1 for its key, 0 for another option and for none; all filled rightly score 1, a blank 0. Gaps keep the positions of the
/// payload in every language; the options of each gap are shuffled.
/// </summary>
public sealed class ClozeChoicesType : QuestionType<ClozeChoicesQuestion, PartChoicesResponse>
{
    public override string Key => "cloze-choices";

    public override Bilingual Name { get; } = new("选择填空题", "Cloze with choices");

    public override Bilingual Purpose { get; } = new("在一段话的空格里选词，适合机制的步骤。", "Gaps in a text, each with options of its own: good for the steps of a mechanism.");

    public override IReadOnlyDictionary<string, string> Marks => ClozeText.Marks;

    protected override ClozeChoicesQuestion ParseQuestion(PayloadReader payload)
    {
        var ids = new UniqueIds();
        var gaps = payload.List("gaps", atLeast: 1, item => new ClozeGap(ids.Next(item), ChoiceOption.ListWithOneKeyFrom(item, "options")));
        return new ClozeChoicesQuestion
        {
            Text = ClozeText.From(payload, "text", [.. gaps.Select(gap => gap.Id)]),
            Gaps = gaps,
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(ClozeChoicesQuestion question) => [.. question.Gaps.Select(gap => gap.Options.Group(gap.Id))];

    protected override QuestionFace FaceOf(ClozeChoicesQuestion question, OptionOrder order) => new ClozeChoicesFace(
        question.Text,
        [.. question.Gaps.Select((gap, at) => new GapFace(at + 1, ClozeChoicesFace.FieldOf(at + 1), gap.Options.Faces(order[gap.Id])))]);

    protected override QuestionReview ReviewOf(ClozeChoicesQuestion question, OptionOrder order, PartChoicesResponse response) => new ClozeChoicesReview(
        question.Text,
        [.. question.Gaps.Select((gap, at) => new GapReview(at + 1, gap.Id, gap.Options.Reviews(order[gap.Id], id => id == response.For(gap.Id))))]);

    protected override PartChoicesResponse ReadResponse(ClozeChoicesQuestion question, OptionOrder order, AnswerFields fields) =>
        PartChoicesResponse.Of(question.Gaps.Select((gap, at) => (gap.Id, fields.Choice(ClozeChoicesFace.FieldOf(at + 1), order, gap.Id))));

    protected override AnswerFields ShowResponse(ClozeChoicesQuestion question, OptionOrder order, PartChoicesResponse response) =>
        new(question.Gaps.Index().ToDictionary(gap => ClozeChoicesFace.FieldOf(gap.Index + 1), gap => order.Positions(gap.Item.Id, response.For(gap.Item.Id)), StringComparer.Ordinal));

    protected override PartChoicesResponse BlankFor(ClozeChoicesQuestion question) => PartChoicesResponse.Of([]);

    protected override PartChoicesResponse KeyOf(ClozeChoicesQuestion question) => PartChoicesResponse.Of(question.Gaps.Select(gap => (gap.Id, (string?)gap.Options.KeyId())));

    protected override Grade ScoreOf(ClozeChoicesQuestion question, PartChoicesResponse response) =>
        Grade.Of(question.Parts, part => question.Gap(part.Key).Options.ScoreOf(response.For(part.Key)));

    protected override double GuessScoreOf(ClozeChoicesQuestion question) => question.Gaps.Average(gap => 1.0 / gap.Options.Count);

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(ClozeChoicesQuestion question) =>
        [.. question.Gaps.Select(gap => new ResponseSubpart(gap.Id, gap.Id, Label: null, gap.Options.Classes()))];

    protected override ClassifiedResponse ClassOf(ClozeChoicesQuestion question, ResponseSubpart subpart, PartChoicesResponse response) =>
        ClassifiedResponse.Of(subpart, response.For(subpart.Key));
}
