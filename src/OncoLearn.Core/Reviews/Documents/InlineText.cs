using System.Globalization;
using System.Text;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Documents;

/// <summary>
/// The text of a block while it is gathered: white space becomes one space (none where a line ends between Chinese characters), and what cites becomes
/// <c>[n]</c>. Links that are no superscripts stay as printed where they name authors and year, with the number behind.
/// </summary>
public sealed class InlineText
{
    enum Kind
    {
        Text,
        Superscript,
        Link,
    }

    const string Separators = ",;，；、-–—−‐‑~～ \t\r\n\u00A0";
    const string Dashes = "-–—−‐‑~～";

    readonly List<(Kind Kind, StringBuilder Text, IReadOnlyList<int> Numbers)> _pieces = [];

    public void Text(string text) => Add(Kind.Text, text);

    public void Superscript(string text) => Add(Kind.Superscript, text);

    /// <summary>A link to entries of the references.</summary>
    /// <param name="numbers">Of the entries; none where the link leads nowhere.</param>
    /// <param name="printed">What the reader sees of it.</param>
    public void Link(IReadOnlyList<int> numbers, string printed)
    {
        if (numbers.Count == 0) Text(printed);
        else _pieces.Add((Kind.Link, new StringBuilder(printed.Trim()), numbers));
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        var skipped = 0;
        for (var at = 0; at < _pieces.Count; at++)
        {
            var (kind, piece, numbers) = _pieces[at];
            var from = skipped;
            skipped = 0;
            if (kind == Kind.Text) text.Append(piece, from, piece.Length - from);
            else if (kind == Kind.Superscript) text.Append(Documents.Superscript.Read(piece.ToString(from, piece.Length - from), Tail(text), Head(at + 1)));
            else if (IsNumber(piece)) (at, skipped) = Group(text, at);
            else text.Append(CultureInfo.InvariantCulture, $"{piece} [{Joined(numbers)}]");
        }
        return Collapsed(text);
    }

    /// <summary>Links with nothing but commas and dashes between them, in the brackets around them or in new ones.</summary>
    /// <returns>The last piece of the group, and how many characters of the next one went with it.</returns>
    (int Last, int Skipped) Group(StringBuilder text, int first)
    {
        var group = new StringBuilder(Joined(_pieces[first].Numbers));
        var last = first;
        while (NextLink(last) is { } next)
        {
            var between = string.Concat(_pieces[(last + 1)..next].Select(piece => piece.Text.ToString()));
            group.Append(between.Any(c => Dashes.Contains(c, StringComparison.Ordinal)) ? '-' : ',').Append(Joined(_pieces[next].Numbers));
            last = next;
        }
        var (opening, closing) = (text.Length > 0 ? text[^1] : ' ', Head(last + 1) is [var after, ..] ? after : ' ');
        if (opening is '[' or '［' && closing is ']' or '］') text.Append(group);
        else if (opening is '(' or '（' && closing is ')' or '）')
        {
            text.Length--;
            text.Append('[').Append(group).Append(']');
            return (last, 1);
        }
        else text.Append('[').Append(group).Append(']');
        return (last, 0);
    }

    /// <summary>Null where something else than separators comes before it.</summary>
    int? NextLink(int from)
    {
        for (var at = from + 1; at < _pieces.Count; at++)
        {
            var (kind, text, _) = _pieces[at];
            if (kind == Kind.Link) return IsNumber(text) && at > from + 1 ? at : null;
            if (text.Length > 8 || text.ToString().Any(c => !Separators.Contains(c, StringComparison.Ordinal))) return null;
        }
        return null;
    }

    static bool IsNumber(StringBuilder printed) => printed.Length == 0 || Documents.Superscript.NumbersOf(printed.ToString()) is not null;

    static string Joined(IReadOnlyList<int> numbers)
    {
        var isRange = numbers.Count > 2 && numbers.Index().All(number => number.Item == numbers[0] + number.Index);
        return isRange ? string.Create(CultureInfo.InvariantCulture, $"{numbers[0]}-{numbers[^1]}") : string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    void Add(Kind kind, string text)
    {
        if (text.Length == 0) return;
        if (_pieces.Count > 0 && _pieces[^1].Kind == kind) _pieces[^1].Text.Append(text);
        // Superscripts are often cut at a space: "1," and "2".
        else if (kind == Kind.Superscript && _pieces.Count > 1 && _pieces[^2].Kind == kind && string.IsNullOrWhiteSpace(_pieces[^1].Text.ToString()) && _pieces[^1].Kind == Kind.Text)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
            _pieces[^1].Text.Append(text);
        }
        else _pieces.Add((kind, new StringBuilder(text), []));
    }

    static string Tail(StringBuilder text) => text.ToString(Math.Max(0, text.Length - 8), Math.Min(8, text.Length));

    string Head(int at) => at < _pieces.Count && _pieces[at].Kind != Kind.Link ? _pieces[at].Text.ToString(0, Math.Min(8, _pieces[at].Text.Length)) : "";

    static string Collapsed(StringBuilder text)
    {
        var result = new StringBuilder(text.Length);
        var (space, lineEnd) = (false, false);
        foreach (var chunk in text.GetChunks())
            foreach (var c in chunk.Span)
            {
                if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u00A0' or '\u2028' or '\u2029')
                {
                    space = true;
                    lineEnd |= c == '\n';
                }
                else if (!PlainText.IsStray(c))
                {
                    if (space && result.Length > 0 && !(lineEnd && IsWide(c) && IsWide(result[^1]))) result.Append(' ');
                    (space, lineEnd) = (false, false);
                    result.Append(c);
                }
            }
        return result.ToString();
    }

    static bool IsWide(char c) => Script.IsHan(c) || Script.IsWidePunctuation(c);
}
