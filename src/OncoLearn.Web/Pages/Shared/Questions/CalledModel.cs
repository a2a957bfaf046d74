using OncoLearn.App.Attempts;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>A question as a list calls it, under the beginning of what is read before it.</summary>
/// <param name="Passage">Null for nothing.</param>
/// <param name="Languages">Best first; null for the reader's own.</param>
public sealed record CalledModel(LocalizedText Words, LocalizedText? Passage, IReadOnlyList<string>? Languages = null)
{
    public static CalledModel Of(SlotView slot, IReadOnlyList<string> preferred) => new(slot.Called, slot.Passage, AnswerModel.LanguagesFor(slot.Languages, preferred));
}
