using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Lessons;

/// <summary>Where an explanation comes from.</summary>
public enum GlossarySource
{
    Review,
    Textbook,
}

/// <summary>A term that lessons explain where it first stands.</summary>
/// <param name="Entity">The entity it names; null where it names none.</param>
/// <param name="SpeltOut">For abbreviations.</param>
/// <param name="Forms">Other forms to find in the text, by BCP-47 tag.</param>
/// <param name="Text">The explanation.</param>
public sealed record GlossaryTerm(
    string Key,
    GlossarySource Source,
    string? Entity,
    LocalizedText Term,
    LocalizedText? SpeltOut,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Forms,
    LocalizedText Text)
{
    /// <summary>Everything that stands for the term in a text of this language.</summary>
    public IEnumerable<string> FormsIn(string lang)
    {
        if (Term.Has(lang)) yield return Term.In([lang]).Value;
        if (SpeltOut?.Has(lang) == true) yield return SpeltOut.In([lang]).Value;
        if (!Forms.TryGetValue(lang, out var forms)) yield break;
        foreach (var form in forms) yield return form;
    }
}
