namespace OncoLearn.Core.Claims.Candidates;

/// <summary>How a review writes a name: N-Myc where it says N-Myc, though the vocabulary says N-myc.</summary>
static class WrittenName
{
    /// <returns>As the sentence writes the name shown in the language, else another of its names; the name shown where the sentence has none of them.</returns>
    public static string Of(Entity entity, string lang, string sentence)
    {
        var shown = entity.NameIn([lang]).Value;
        var others = entity.Names.Where(names => names.Key == lang).SelectMany(names => names.Value).Append(entity.Symbol).Concat(entity.Names.Values.SelectMany(names => names).Where(IsSymbol));
        foreach (var name in others.Prepend(shown).Where(name => name.Length > 0))
            if (Find(name, sentence) is { } written) return IsPlainWord(name, written) ? name : written;
        return shown;
    }

    static string? Find(string name, string sentence)
    {
        for (var at = sentence.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !Joins(sentence[at - 1], sentence[at])) && (end == sentence.Length || !Joins(sentence[end - 1], sentence[end]))) return sentence[at..end];
        }
        return null;
    }

    /// <summary>Whether two letters are of one word.</summary>
    static bool Joins(char left, char right) => char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right);

    /// <summary>A word that the sentence begins with has a capital there and nowhere else.</summary>
    static bool IsPlainWord(string name, string written) => char.IsAsciiLetterLower(name[0]) && char.ToLowerInvariant(written[0]) == name[0] && written[1..] == name[1..];

    static bool IsSymbol(string name) => !name.Contains(' ', StringComparison.Ordinal) && name.Any(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));
}
