using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach.Results;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>A question as a learner will see it, before and after answering, made with the learner's own partials.</summary>
/// <param name="Rights">After the right answer; null where only a person can judge.</param>
/// <param name="Places">The JSON paths of the texts that there are.</param>
/// <param name="Question">What was read.</param>
public sealed record QuestionPreview(string Type, AnswerModel Answer, ReviewModel Rights, IReadOnlyList<string> Places, Question Question)
{
    /// <summary>Something stands as it was written, and is shuffled for learners.</summary>
    public bool AsWritten { get; private init; }

    /// <returns>The key in one line; null where a person judges the answers.</returns>
    public string? KeyInWords()
    {
        var type = QuestionTypes.Of(Type);
        return type.KeyResponse(Question) is { } key ? ResponseWords.Of(type, Question, key, Rights.Languages) : null;
    }

    /// <param name="payload">As it was typed.</param>
    /// <param name="claims">What it rests on, to be shown after the answer.</param>
    /// <param name="langs">Best first.</param>
    /// <param name="shared">The vignette that it shares with others; null for none.</param>
    /// <param name="idPrefix">Before the ids of its elements, where a page shows several.</param>
    /// <returns>The preview, or what is wrong with the payload.</returns>
    public static (QuestionPreview? Preview, IReadOnlyList<QuestionFault> Faults) Of(
        string typeKey, JsonObject payload, IReadOnlyList<ClaimView> claims, string? courseSlug, IReadOnlyList<string> langs, LocalizedText? shared = null, string idPrefix = "preview-")
    {
        var type = QuestionTypes.Of(typeKey);
        Question question;
        try
        {
            question = type.Parse(JsonSerializer.SerializeToElement(EmptyItems.Without(payload, type))) with { Shared = shared };
        }
        catch (QuestionFormatException faulty)
        {
            return (null, faulty.Faults);
        }
        // In the order of the form, whose letters the checks speak by. What would tell the key by its order is shuffled, always in the same way: the preview
        // must not jump while its author types.
        var groups = type.Groups(question);
        var order = OptionOrder.Unshuffled(groups, new Chance(1));
        var face = type.Face(question, order);
        var blank = type.Blank(question);
        return (new QuestionPreview(
            typeKey,
            new AnswerModel(face, type.Show(question, order, blank), AnswerModel.LanguagesFor(face.Languages, langs), IdPrefix: idPrefix),
            new ReviewModel(type.Review(question, order, type.KeyResponse(question) ?? blank), AnswerModel.LanguagesFor(question.Languages, langs), courseSlug, claims),
            [.. question.Texts.Where(text => text.Text is not null).Select(text => text.Path)],
            question)
        {
            AsWritten = groups.Any(group => group is { OrderMeansSomething: false, OrderTellsKey: false, OptionIds.Count: > 1 }),
        }, []);
    }
}
