namespace OncoLearn.Core.Texts;

/// <summary>A sentence of the program's own, in both languages of the interface. Authored text is <see cref="LocalizedText"/>.</summary>
/// <param name="Zh">Simplified Chinese.</param>
/// <param name="En">English; also what the terminal prints.</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <param name="lang">A BCP-47 tag; whatever is not Chinese reads English.</param>
    public string In(string lang) => lang.StartsWith("zh", StringComparison.Ordinal) ? Zh : En;
}
