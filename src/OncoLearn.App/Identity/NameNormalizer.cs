using System.Text;
using Microsoft.AspNetCore.Identity;

namespace OncoLearn.App.Identity;

/// <summary>
/// Which names count as the same. Compatibility composition (NFKC) first, because a Chinese input method writes ２０２６０００１
/// as easily as 20260001 and both are the same student number; then upper case, invariant.
/// </summary>
public sealed class NameNormalizer : ILookupNormalizer
{
    /// <summary>The form in which a name is stored and shown: composed, without space around it.</summary>
    public static string Clean(string name) => Compose(name).Trim();

    /// <summary>
    /// NFKC of any text that a form can carry. What <see cref="string.Normalize()"/> refuses (half a surrogate pair, U+FFFE) and what
    /// PostgreSQL refuses (U+0000) becomes the replacement character.
    /// </summary>
    public static string Compose(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            valid.Append((rune.Value is 0 or 0xFFFE ? Rune.ReplacementChar : rune).ToString());
        return valid.ToString().Normalize(NormalizationForm.FormKC);
    }

    public string? NormalizeName(string? name) => name is null ? null : Clean(name).ToUpperInvariant();

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
