using System.Globalization;

namespace OncoLearn.Core.Questions.Typed;

/// <summary>One line that is typed into a form.</summary>
public static class TypedFields
{
    /// <summary>UTF-16 code units, as <c>maxlength</c> counts them.</summary>
    public const int MostCharacters = 200;

    /// <summary>As typed, without the spaces around it; null where nothing is.</summary>
    /// <exception cref="ResponseFormatException">More than one, or longer than a page lets it be.</exception>
    internal static string? Typed(this AnswerFields fields, string field) => fields.Single(field) switch
    {
        null => null,
        { Length: > MostCharacters } => throw new ResponseFormatException(field, FormattableString.Invariant($"at most {MostCharacters} characters")),
        var typed => Clean(typed),
    };

    /// <summary>The only value of a field.</summary>
    internal static IReadOnlyList<string> Only(string? typed) => typed is null ? [] : [typed];

    /// <summary>Control characters are spaces: a paste may bring them, a line has no place for them, and PostgreSQL cannot store U+0000.</summary>
    internal static string? Clean(string typed)
    {
        var line = string.Concat(typed.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        // Characters without width, which somebody may have typed unawares, are no answer.
        return line.All(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format) ? null : line;
    }
}
