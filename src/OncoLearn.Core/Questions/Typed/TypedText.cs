using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OncoLearn.Core.Questions.Typed;

/// <summary>Typed words as they are compared: what differs only by keyboard, input method or habit is the same.</summary>
public static class TypedText
{
    /// <summary>Of both scripts, as far as it is left after compatibility composition, which makes half-width forms of full-width ones.</summary>
    const string SentencePunctuation = ".,;:!?。、";

    const string SmallGreek = "αβγδεζηθικλμνξοπρστυφχψω";

    static readonly string[] GreekNames =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
        "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    static readonly FrozenDictionary<Rune, string> Spelt = Spellings().ToFrozenDictionary();

    /// <summary>
    /// Unicode NFKC (UAX #15: full-width forms, ligatures, sub- and superscripts), then without spaces, hyphens, dashes and what has no width, without
    /// the punctuation at the end, primes and quotation marks as apostrophes, Greek letters by their names, and in small letters. Empty where nothing is left.
    /// </summary>
    /// <param name="caseMatters">Capitals stay capitals, those of Greek letters at the beginning of their names.</param>
    public static string Normalise(string text, bool caseMatters = false)
    {
        // What one round takes away may bring together two characters that are composed in the next.
        for (var before = text; ; before = text)
        {
            text = Round(before, caseMatters);
            if (text == before) return text;
        }
    }

    static string Round(string text, bool caseMatters)
    {
        var characters = new StringBuilder(text.Length);
        // The acute accent is typed as an apostrophe, and NFKC makes a space with an accent of it. Half a surrogate pair becomes U+FFFD.
        foreach (var rune in text.EnumerateRunes()) characters.Append(rune.Value == '\u00B4' ? "'" : rune.ToString());
        var normal = new StringBuilder(text.Length);
        foreach (var rune in characters.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (IsIgnored(rune)) continue;
            // By way of the capital, which both small sigmas share.
            var folded = caseMatters ? rune : Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
            normal.Append(Spelt.TryGetValue(folded, out var spelt) ? spelt : folded.ToString());
        }
        return normal.ToString().TrimEnd([.. SentencePunctuation]);
    }

    static bool IsIgnored(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.DashPunctuation || rune.Value is '\u2212' or '\u2043' or '\u2053';

    static IEnumerable<KeyValuePair<Rune, string>> Spellings()
    {
        foreach (var (at, name) in GreekNames.Index())
        {
            yield return new(new Rune(SmallGreek[at]), name);
            yield return new(Rune.ToUpperInvariant(new Rune(SmallGreek[at])), $"{char.ToUpperInvariant(name[0])}{name[1..]}");
        }
        yield return new(new Rune('ς'), "sigma");
        // The increment sign and the German sharp s stand in for the letters that they look like where those are not on the keyboard.
        yield return new(new Rune('\u2206'), "Delta");
        yield return new(new Rune('ß'), "beta");
        foreach (var prime in "`‘’‛ʹʼˈ′‵") yield return new(new Rune(prime), "'");
        foreach (var two in "\"“”„‟") yield return new(new Rune(two), "''");
    }
}
