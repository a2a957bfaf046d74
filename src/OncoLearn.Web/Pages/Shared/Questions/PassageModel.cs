using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>What is read before a stem.</summary>
/// <param name="Text">Null for nothing.</param>
/// <param name="Languages">Best first; null for the reader's own.</param>
/// <param name="StemId">Of the stem that asks about it.</param>
public sealed record PassageModel(LocalizedText? Text, IReadOnlyList<string>? Languages, string StemId)
{
    /// <summary>Of the words above it, which name it.</summary>
    public string Id => $"{StemId}-passage";
}
