using System.Text;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>What is said to be right.</summary>
/// <param name="Words">As written; for answers that are typed.</param>
/// <param name="Line">The number of the line that says it; null where none of its own does.</param>
sealed partial record KeyText(string Words, int? Line = null)
{
    /// <summary>The letters of options in their order, each once: <c>B</c>, <c>A, C</c>, <c>ABD</c>, <c>Ｂ、Ｄ</c>; null where it is something else.</summary>
    public IReadOnlyList<char>? Letters
    {
        get
        {
            var folded = Words.Normalize(NormalizationForm.FormKC).Trim().TrimEnd('.', '。', ';', ',');
            if (folded.Length > 80) return null;
            // One small letter is a letter; several are a word.
            if (!LettersOnly().IsMatch(folded)) return null;
            return [.. folded.Where(char.IsAsciiLetter).Select(char.ToUpperInvariant).Distinct().Order()];
        }
    }

    /// <summary>Null where it is neither true nor false.</summary>
    public bool? Truth => EntryWords.Truth(Words.Trim());

    [GeneratedRegex(@"^(?:\(?[A-Z]\)?(?:\s*(?:[,、;/&+]|和|与|and|\s)?\s*\(?[A-Z]\)?){0,19}|[a-z](?:\s*[,、;/&+]\s*[a-z]){0,19})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LettersOnly();
}
