using System.Text;

namespace OncoLearn.Core.Authoring;

/// <summary>
/// Texts as they are searched: half-width, lower-case, every run of white space one space. A search finds whatever holds all its words, wherever in a
/// word they stand, so that one Chinese character is a word as good as any.
/// </summary>
public static class SearchText
{
    public static string Fold(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of what was typed, folded; none where nothing was typed.</summary>
    public static IReadOnlyList<string> WordsOf(string search) => [.. Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
