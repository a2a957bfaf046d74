namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Finds the list of references and cuts it into its entries.</summary>
static class ReferenceLines
{
    /// <summary>So many numbered entries must follow each other where no heading opens the list.</summary>
    const int Enough = 3;

    /// <summary>The index of the line that opens the list: its heading, or its first entry where it has none; the number of lines where there is no list.</summary>
    public static int FirstOf(IReadOnlyList<SourceLine> lines)
    {
        for (var at = lines.Count - 1; at >= 0; at--)
            if (IsHead(lines[at].Text) && at + 1 < lines.Count && LooksLikeEntry(lines[at + 1].Text)) return at;
        for (var at = lines.Count - 1; at >= 0; at--)
            if (NumberOf(lines[at].Text, needsBrackets: true) is (1, _) && Follow(lines, at)) return at;
        return lines.Count;
    }

    /// <summary>Its heading, also where it is numbered as one of the sections.</summary>
    public static bool IsHead(string text) =>
        StandardTitles.Of(text) == TitleKind.References || HeadNumber.At(text, 0) is { IsSeparated: true } number && StandardTitles.Of(text[number.End..]) == TitleKind.References;

    /// <summary>The entries of the list, each as its lines.</summary>
    /// <returns>The number as counted, where the text begins in the first line, and the lines.</returns>
    public static IEnumerable<(int Number, int From, IReadOnlyList<SourceLine> Lines)> Cut(IReadOnlyList<SourceLine> lines)
    {
        var isNumbered = lines.Count > 0 && NumberOf(lines[0].Text, needsBrackets: false) is not null;
        var (number, from) = (0, 0);
        var entry = new List<SourceLine>();
        foreach (var line in lines)
        {
            var opens = entry.Count == 0;
            var (next, start) = (number + 1, 0);
            if (isNumbered && NumberOf(line.Text, needsBrackets: false) is var (value, end) && (opens || value == number + 1))
                (opens, next, start) = (true, Math.Max(value, number + 1), end);
            else if (!isNumbered && entry.Count > 0)
                opens = entry[^1].EndsSentence && !char.IsLower(line.Text[0]);
            if (opens)
            {
                if (entry.Count > 0) yield return (number, from, entry);
                (number, from, entry) = (next, start, []);
            }
            entry.Add(line);
        }
        if (entry.Count > 0) yield return (number, from, entry);
    }

    /// <summary>Where the last blocks of a document are a list of references without a heading: “[1] Author …”, “[2] …”, up to its end, of which one gives a year.</summary>
    /// <returns>The index of the first; the number of texts where they are none. A null is a block that is no paragraph.</returns>
    public static int FirstOfTrailing(IReadOnlyList<string?> texts)
    {
        var first = texts.Count;
        while (first > 0 && texts[first - 1] is { } text && NumberOf(text, needsBrackets: true) is not null) first--;
        while (first < texts.Count && NumberOf(texts[first]!, needsBrackets: true) is not (1, _)) first++;
        for (var at = first; at < texts.Count; at++)
            if (NumberOf(texts[at]!, needsBrackets: true)!.Value.Value != at - first + 1) return texts.Count;
        return texts.Count - first >= Enough && texts.Skip(first).Any(text => HasYear(text!)) ? first : texts.Count;
    }

    /// <summary>An entry without the number that it begins with.</summary>
    public static string WithoutNumber(string entry) => NumberOf(entry, needsBrackets: true) is var (_, end) ? entry[end..] : entry;

    static bool HasYear(string text) => Enumerable.Range(1900, 200).Any(year => text.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

    static bool Follow(IReadOnlyList<SourceLine> lines, int first)
    {
        var expected = 2;
        for (var at = first + 1; at < lines.Count && expected <= Enough; at++)
            if (NumberOf(lines[at].Text, needsBrackets: true) is var (value, _) && value == expected) expected++;
            else if (at - first > 8 * expected) return false;
        return expected > Enough && lines[first].Text.Length > 20;
    }

    static bool LooksLikeEntry(string text) => NumberOf(text, needsBrackets: false) is not null || HasYear(text) || text.Contains(". ", StringComparison.Ordinal);

    /// <summary>The number that an entry begins with, and behind it; null where it begins otherwise.</summary>
    static (int Value, int End)? NumberOf(string text, bool needsBrackets)
    {
        if (text.Length == 0) return null;
        var at = 0;
        var isOpen = text[0] is '[' or '［' or '(' or '（';
        if (isOpen) at++;
        else if (needsBrackets) return null;
        while (at < text.Length && text[at] == ' ') at++;
        var (start, value) = (at, 0);
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 4; at++) value = 10 * value + text[at] - '0';
        if (at == start || value == 0 || at >= text.Length) return null;
        if (isOpen)
        {
            if (text[at] is not (']' or '］' or ')' or '）')) return null;
            at++;
        }
        else if (text[at] is '.' or '．' or '、')
        {
            at++;
        }
        else if (!SourceLines.IsSpace(text[at]))
        {
            return null;
        }
        while (at < text.Length && SourceLines.IsSpace(text[at])) at++;
        return at < text.Length ? (value, at) : null;
    }
}
