using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions.Essay;

/// <summary>Whatever is written waits for a person; a blank scores 0. Each criterion of the rubric is a part.</summary>
public sealed class EssayType : QuestionType<EssayQuestion, EssayResponse>
{
    const string Field = EssayFace.Field;

    public override string Key => "essay";

    public override Bilingual Name { get; } = new("论述题", "Essay");

    public override Bilingual Purpose { get; } = new("用自己的话论述，由教师按评分标准批改。", "A text in the learner’s own words, which an instructor marks by a rubric.");

    protected override EssayQuestion ParseQuestion(PayloadReader payload)
    {
        var (least, most) = (Words(payload, "min-words"), Words(payload, "max-words"));
        if (least > most) payload.Fault("max-words", "不能少于“至少多少字”", "fewer than the least number of words");
        return new EssayQuestion
        {
            Guide = payload.OptionalText("answer-guide"),
            MinWords = least,
            MaxWords = most,
            Model = payload.Text("model"),
            Rubric = Rubric(payload),
        };
    }

    protected override IReadOnlyList<OptionGroup> GroupsOf(EssayQuestion question) => [];

    protected override QuestionFace FaceOf(EssayQuestion question, OptionOrder order) => new EssayFace(question.Guide, question.MinWords, question.MaxWords);

    protected override QuestionReview ReviewOf(EssayQuestion question, OptionOrder order, EssayResponse response) =>
        new EssayReview(question.Guide, question.MinWords, question.MaxWords, response.Text, WordCount.Of(response.Text), question.Model, question.Rubric);

    protected override EssayResponse ReadResponse(EssayQuestion question, OptionOrder order, AnswerFields fields)
    {
        var response = new EssayResponse(fields.Single(Field) ?? "");
        return response.Text.Length <= EssayResponse.Longest ? response : throw new ResponseFormatException(Field, $"longer than {EssayResponse.Longest} characters");
    }

    protected override AnswerFields ShowResponse(EssayQuestion question, OptionOrder order, EssayResponse response) =>
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Field] = response.IsBlank ? [] : [response.Text] });

    protected override EssayResponse BlankFor(EssayQuestion question) => new("");

    protected override EssayResponse? KeyOf(EssayQuestion question) => null;

    protected override Grade? ScoreOf(EssayQuestion question, EssayResponse response) => response.IsBlank ? Grade.Of(question.Parts, _ => 0) : null;

    protected override double GuessScoreOf(EssayQuestion question) => 0;

    protected override IReadOnlyList<ResponseSubpart> SubpartsOf(EssayQuestion question) => [];

    protected override ClassifiedResponse ClassOf(EssayQuestion question, ResponseSubpart subpart, EssayResponse response) => throw new ArgumentException("An essay has no subparts.", nameof(subpart));

    static int? Words(PayloadReader payload, string name)
    {
        if (payload.OptionalNumber(name) is not { } number) return null;
        if (number is >= 1 and <= EssayResponse.Longest && number == Math.Floor(number)) return (int)number;
        if (!double.IsNaN(number)) payload.Fault(name, $"请填写 1 到 {EssayResponse.Longest} 的整数", $"a whole number from 1 to {EssayResponse.Longest} expected");
        return null;
    }

    static IReadOnlyList<RubricCriterion> Rubric(PayloadReader payload)
    {
        var (ids, at) = (new UniqueIds(), 0);
        return payload.List("rubric", atLeast: 1, item =>
        {
            var weight = item.OptionalNumber("weight") ?? 1;
            if (weight is <= 0 or > 1000) item.Fault("weight", "权重要大于 0，且不超过 1000", "a weight above 0 and up to 1000 expected");
            return new RubricCriterion(ids.Next(item), item.Text("text"), weight, Levels(item), at++);
        });
    }

    static IReadOnlyList<RubricLevel> Levels(PayloadReader criterion)
    {
        var (ids, at) = (new UniqueIds(), 0);
        var levels = criterion.List("levels", atLeast: 2, item =>
        {
            var fraction = item.Share("fraction");
            if (fraction is < 0 or > 1) item.Fault("fraction", "只能在 0 到 1 之间", "a number from 0 to 1 expected");
            return new RubricLevel(ids.Next(item), item.Text("text"), fraction, at++);
        });
        if (levels.Count < 2 || levels.Any(level => level.Fraction is not (>= 0 and <= 1))) return levels;
        if (levels.Min(level => level.Fraction) != 0 || levels.Max(level => level.Fraction) != 1) criterion.Fault("levels", "要有一级得 0，一级得 1", "a level worth 0 and one worth 1 expected");
        if (levels.DistinctBy(level => level.Fraction).Count() < levels.Count) criterion.Fault("levels", "有两个等级的得分比例相同", "two levels are worth the same");
        return [.. levels.OrderBy(level => level.Fraction)];
    }
}
