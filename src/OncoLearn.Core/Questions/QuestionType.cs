using System.Text.Json;

namespace OncoLearn.Core.Questions;

/// <summary>The typed side of <see cref="IQuestionType"/>: a type is written against its own question and response.</summary>
public abstract class QuestionType<TQuestion, TResponse> : IQuestionType
    where TQuestion : Question
    where TResponse : Response
{
    public abstract string Key { get; }

    public virtual int SchemaVersion => 1;

    /// <summary>The payload is read to its end by the caller.</summary>
    protected abstract TQuestion ParseQuestion(PayloadReader payload);

    protected abstract IReadOnlyList<OptionGroup> GroupsOf(TQuestion question);

    protected abstract QuestionFace FaceOf(TQuestion question, OptionOrder order);

    protected abstract QuestionReview ReviewOf(TQuestion question, OptionOrder order, TResponse response);

    protected abstract TResponse ReadResponse(TQuestion question, OptionOrder order, AnswerFields fields);

    protected abstract AnswerFields ShowResponse(TQuestion question, OptionOrder order, TResponse response);

    protected abstract TResponse BlankFor(TQuestion question);

    protected abstract Grade ScoreOf(TQuestion question, TResponse response);

    public Question Parse(JsonElement payload)
    {
        var reader = new PayloadReader(payload, "");
        var question = ParseQuestion(reader);
        reader.End();
        return question.Languages.Count > 0 ? question : throw new QuestionFormatException("", "no language has all the texts");
    }

    public IReadOnlyList<OptionGroup> Groups(Question question) => GroupsOf((TQuestion)question);

    public QuestionFace Face(Question question, OptionOrder order) =>
        FaceOf((TQuestion)question, order) with { Languages = question.Languages, Rule = question.Rule };

    public QuestionReview Review(Question question, OptionOrder order, Response response) =>
        ReviewOf((TQuestion)question, order, (TResponse)response) with { Languages = question.Languages, Rule = question.Rule };

    public Response Read(Question question, OptionOrder order, AnswerFields fields) => ReadResponse((TQuestion)question, order, fields);

    public AnswerFields Show(Question question, OptionOrder order, Response response) => ShowResponse((TQuestion)question, order, (TResponse)response);

    public Response Blank(Question question) => BlankFor((TQuestion)question);

    public string ToJson(Response response) => JsonSerializer.Serialize((TResponse)response, QuestionJson.Options);

    public Response FromJson(string json) =>
        JsonSerializer.Deserialize<TResponse>(json, QuestionJson.Options) ?? throw new JsonException("null is not a response.");

    public Grade Score(Question question, Response response) => ScoreOf((TQuestion)question, (TResponse)response);
}
