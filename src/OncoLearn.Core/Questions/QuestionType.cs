using System.Collections.ObjectModel;
using System.Text.Json;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>The typed side of <see cref="IQuestionType"/>: a type is written against its own question and response.</summary>
public abstract class QuestionType<TQuestion, TResponse> : IQuestionType
    where TQuestion : Question
    where TResponse : Response
{
    public abstract string Key { get; }

    public abstract Bilingual Name { get; }

    public abstract Bilingual Purpose { get; }

    public virtual int SchemaVersion => 1;

    public virtual IReadOnlyDictionary<string, string> Pointers => ReadOnlyDictionary<string, string>.Empty;

    public virtual IReadOnlyDictionary<string, string> Marks => ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Stem, explanation and hints are read by the caller, and the payload to its end. After a fault nothing is made of what is returned.</summary>
    protected abstract TQuestion ParseQuestion(PayloadReader payload);

    protected abstract IReadOnlyList<OptionGroup> GroupsOf(TQuestion question);

    protected abstract QuestionFace FaceOf(TQuestion question, OptionOrder order);

    protected abstract QuestionReview ReviewOf(TQuestion question, OptionOrder order, TResponse response);

    protected abstract TResponse ReadResponse(TQuestion question, OptionOrder order, AnswerFields fields);

    protected abstract AnswerFields ShowResponse(TQuestion question, OptionOrder order, TResponse response);

    protected abstract TResponse BlankFor(TQuestion question);

    protected abstract TResponse? KeyOf(TQuestion question);

    /// <summary>A type that never needs a person says so by its return type: an override may return <see cref="Grade"/>.</summary>
    protected abstract Grade? ScoreOf(TQuestion question, TResponse response);

    protected abstract double GuessScoreOf(TQuestion question);

    protected virtual Bilingual? ProblemOf(TQuestion question, TResponse response) => null;

    protected virtual Bilingual? DoubtOf(TQuestion question, TResponse response) => null;

    protected abstract IReadOnlyList<ResponseSubpart> SubpartsOf(TQuestion question);

    /// <summary>One for each of <see cref="SubpartsOf"/>.</summary>
    protected abstract ClassifiedResponse ClassOf(TQuestion question, ResponseSubpart subpart, TResponse response);

    public Question Parse(JsonElement payload)
    {
        var reader = new PayloadReader(payload);
        var stem = reader.Text("stem");
        var question = ParseQuestion(reader) with { Stem = stem, Explanation = reader.OptionalText("explanation"), Hints = reader.OptionalTexts("hints") };
        reader.End();
        if (!reader.IsFaulty && question.Languages.Count == 0) TellIncomplete(question, reader);
        reader.ThrowIfFaulty();
        return question;
    }

    /// <summary>Says what lacks in the language that lacks least.</summary>
    static void TellIncomplete(Question question, PayloadReader reader)
    {
        var texts = question.Texts.Where(text => text.Text is not null).ToList();
        var lang = texts.SelectMany(text => text.Text!.Languages).Distinct().Order(StringComparer.Ordinal).MinBy(lang => texts.Count(text => !text.Text!.Has(lang)))!;
        foreach (var text in texts.Where(text => !text.Text!.Has(lang)))
            reader.Fault($"{text.Path}.{lang}", "此项必填：至少要有一种语言是齐全的", "needed, as at least one language has to have all the texts");
    }

    public IReadOnlyList<OptionGroup> Groups(Question question) => GroupsOf((TQuestion)question);

    public QuestionFace Face(Question question, OptionOrder order) =>
        FaceOf((TQuestion)question, order) with { Stem = question.Stem, Passage = question.Reading, Languages = question.Languages, Rule = question.Rule };

    public QuestionReview Review(Question question, OptionOrder order, Response response) =>
        ReviewOf((TQuestion)question, order, (TResponse)response) with
        {
            Stem = question.Stem,
            Passage = question.Reading,
            Explanation = question.Explanation,
            Languages = question.Languages,
            Rule = question.Rule,
        };

    public Response Read(Question question, OptionOrder order, AnswerFields fields) => ReadResponse((TQuestion)question, order, fields);

    public AnswerFields Show(Question question, OptionOrder order, Response response) => ShowResponse((TQuestion)question, order, (TResponse)response);

    public Response Blank(Question question) => BlankFor((TQuestion)question);

    public Response? KeyResponse(Question question) => KeyOf((TQuestion)question);

    public string ToJson(Response response) => JsonSerializer.Serialize((TResponse)response, QuestionJson.Options);

    public Response FromJson(string json) =>
        JsonSerializer.Deserialize<TResponse>(json, QuestionJson.Options) ?? throw new JsonException("null is not a response.");

    public Grade? Score(Question question, Response response) => ScoreOf((TQuestion)question, (TResponse)response);

    public double GuessScore(Question question) => GuessScoreOf((TQuestion)question);

    public Bilingual? Problem(Question question, Response response) => ProblemOf((TQuestion)question, (TResponse)response);

    public int LeftOpen(Question question, Response response) => Classify(question, response).Count(decision => decision.ClassId == ResponseClass.None);

    public Bilingual? Doubt(Question question, Response response) => DoubtOf((TQuestion)question, (TResponse)response);

    public IReadOnlyList<ResponseSubpart> Subparts(Question question) => SubpartsOf((TQuestion)question);

    public IReadOnlyList<ClassifiedResponse> Classify(Question question, Response response) =>
        [.. Subparts(question).Select(subpart => ClassOf((TQuestion)question, subpart, (TResponse)response))];
}
