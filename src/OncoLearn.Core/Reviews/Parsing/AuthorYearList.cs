using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>References by the name of their first author and their year.</summary>
sealed class AuthorYearList
{
    /// <summary>A longer family name is none.</summary>
    const int LongestName = 40;

    readonly ILookup<string, Entry> _byAuthor;

    public AuthorYearList(IEnumerable<ParsedReference> references) =>
        _byAuthor = references.Select(reference => new Entry(reference.Number, reference.Text, [.. AuthorYears.YearsIn(reference.Text).Select(year => year.Year)]))
            .SelectMany(entry => NamesOf(entry.Text).Distinct(StringComparer.Ordinal).Select(name => (name, entry))).ToLookup(pair => pair.name, pair => pair.entry, StringComparer.Ordinal);

    /// <summary>The numbers of those that fit, ascending.</summary>
    /// <param name="second">The second of two authors; null where there is no or more than one other.</param>
    /// <param name="year">With its letter, where it has one.</param>
    public IReadOnlyList<int> Find(string author, string? second, string year)
    {
        var fits = _byAuthor[author.ToLowerInvariant()].Where(entry => entry.Years.Contains(year)).ToList();
        // The list need not print the letter.
        if (fits.Count == 0 && year.Length > 4) fits = [.. _byAuthor[author.ToLowerInvariant()].Where(entry => entry.Years.Contains(year[..4]))];
        if (fits.Count > 1 && second is not null && fits.FindAll(entry => entry.Text.Contains(second, StringComparison.OrdinalIgnoreCase)) is { Count: > 0 } both) fits = both;
        return [.. fits.Select(entry => entry.Number).Distinct().Order()];
    }

    /// <summary>“Guo Y, Li X”, “van den Berg, A.”, “Y. Guo”, “郭一, 李二”: the family name, and for Chinese names the whole.</summary>
    static IEnumerable<string> NamesOf(string text)
    {
        var authors = text[..Math.Min(text.Length, LongestName)];
        if (authors.Length > 0 && Script.IsHan(authors[0]))
        {
            var name = string.Concat(authors.TakeWhile(Script.IsHan));
            yield return name.EndsWith('等') ? name[..^1] : name;
            yield return name[..1];
            yield break;
        }
        var words = new List<string>();
        foreach (var word in authors.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsInitials(word) && words.Count == 0) continue;
            if (IsInitials(word) || word.StartsWith('(')) break;
            words.Add(word.TrimEnd(',', '.', ';').ToLowerInvariant());
            if (word[^1] is ',' or '.' or ';') break;
        }
        if (words.Count == 0) yield break;
        yield return string.Join(' ', words);
        yield return words[0];
    }

    /// <summary>“Y”, “YX,”, “A.-B.”</summary>
    static bool IsInitials(string word) => word.TrimEnd(',', '.', ';', ':') is { Length: > 0 and <= 5 } bare && bare.All(c => char.IsUpper(c) || c is '.' or '-') && (bare.Length <= 3 || bare.Contains('.', StringComparison.Ordinal));

    sealed record Entry(int Number, string Text, IReadOnlyList<string> Years);
}
