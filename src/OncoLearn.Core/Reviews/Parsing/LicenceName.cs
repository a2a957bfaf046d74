namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Finds the name of an open licence in the words of its notice.</summary>
static class LicenceName
{
    const string Address = "creativecommons.org/licenses/";

    /// <returns>Such as <c>CC BY-NC 4.0</c>, with the version where the notice tells it; null where it names none.</returns>
    public static string? In(string text)
    {
        var named = Named(text);
        // The address has the version more often than the words.
        return named is not null && named.Any(char.IsAsciiDigit) ? named : Addressed(text) ?? named;
    }

    /// <summary>By the first notice that names one.</summary>
    public static string? In(IEnumerable<Furniture> furniture) => furniture.Where(piece => piece.Kind == FurnitureKind.Licence).Select(piece => In(piece.Text)).FirstOrDefault(name => name is not null);

    static string? Addressed(string text)
    {
        var at = text.IndexOf(Address, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var parts = text[(at + Address.Length)..].Split('/', ' ', ')', '）');
        return parts.Length > 1 && parts[1].Length is > 0 and < 5 && char.IsAsciiDigit(parts[1][0]) ? $"CC {parts[0].ToUpperInvariant()} {parts[1].TrimEnd('.')}" : $"CC {parts[0].ToUpperInvariant()}";
    }

    static string? Named(string text)
    {
        var at = text.IndexOf("CC BY", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = text.IndexOf("CC-BY", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return text.Contains("CC0", StringComparison.Ordinal) ? "CC0" : null;
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ' ' or '-' or '.')) end++;
        var words = text[at..end].Replace("CC-BY", "CC BY", StringComparison.OrdinalIgnoreCase).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile(word => word.All(c => char.IsAsciiLetterUpper(c) || c == '-') || char.IsAsciiDigit(word[0])).Select(word => word.TrimEnd('.'));
        return string.Join(' ', words);
    }
}
