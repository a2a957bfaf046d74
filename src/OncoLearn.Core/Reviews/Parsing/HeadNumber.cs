using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>In which way a heading is numbered.</summary>
enum NumberStyle
{
    /// <summary><c>2.1</c></summary>
    Decimal,

    /// <summary><c>二、</c></summary>
    Chinese,

    /// <summary><c>（二）</c></summary>
    ChineseInBrackets,

    /// <summary><c>第二章</c></summary>
    Chapter,

    /// <summary><c>II.</c></summary>
    Roman,

    /// <summary><c>B.</c></summary>
    Letter,

    /// <summary><c>(2)</c>, <c>2)</c></summary>
    InBrackets,
}

/// <summary>The number that a line begins with, where it may be a heading's.</summary>
/// <param name="Path">One value for each level; <c>2.1</c> is 2, 1.</param>
/// <param name="Printed">Without a final dot.</param>
/// <param name="End">Behind the number and what separates it from the title.</param>
/// <param name="IsSeparated">A dot, a mark or space stands between it and the title.</param>
sealed record HeadNumber(NumberStyle Style, IReadOnlyList<int> Path, string Printed, int End, bool IsSeparated)
{
    const string Digits = "一二三四五六七八九";

    /// <param name="at">Where the number begins.</param>
    /// <returns>Null where no such number stands there, or nothing after it.</returns>
    public static HeadNumber? At(string text, int at)
    {
        var number = Decimal(text, at) ?? Chinese(text, at) ?? Chapter(text, at) ?? Bracketed(text, at) ?? Lettered(text, at);
        return number is not null && number.End < text.Length ? number : null;
    }

    /// <summary>Whether Roman numerals without a dot number the text: I, II and III stand there in this order.</summary>
    public static bool IsRun(IEnumerable<HeadNumber> numbers)
    {
        var next = 1;
        foreach (var number in numbers)
            if (number.IsBareRoman && number.Path[0] == next) next++;
        return next > 3;
    }

    static HeadNumber? Decimal(string text, int at)
    {
        var path = new List<int>();
        var i = at;
        while (true)
        {
            var (start, value) = (i, 0);
            for (; i < text.Length && DigitOf(text[i]) is >= 0 and var digit && i - start < 3; i++) value = 10 * value + digit;
            if (i == start || i - start > 2) return null;
            path.Add(value);
            if (path.Count > 4) return null;
            if (i + 1 < text.Length && text[i] is '.' or '．' && i + 1 < text.Length && DigitOf(text[i + 1]) >= 0) i++;
            else break;
        }
        var printed = string.Concat(text[at..i].Select(c => c == '．' ? '.' : DigitOf(c) is >= 0 and var digit ? (char)('0' + digit) : c));
        var hasMark = i < text.Length && text[i] is '.' or '．' or '、' or '｡';
        var end = i + (hasMark ? 1 : 0);
        // 95 %, 2~3, 3', 5-FU, 1,2-: a quantity or a name.
        if (!hasMark && end < text.Length && (text[end] is '%' or '％' or '~' or '～' or ',' or '，' or '\'' or '′' or '°' or ')' or '）' or ':' or '：' or '/' || CitationMarks.IsDash(text[end]))) return null;
        var title = SkipSpace(text, end);
        // 3D, 5S: glued to a letter it is a name.
        if (title == i && title < text.Length && Script.IsSpacedLetter(text[title])) return null;
        return new HeadNumber(NumberStyle.Decimal, path, printed, title, hasMark || title > end);
    }

    static HeadNumber? Chinese(string text, int at)
    {
        var end = at;
        var value = ChineseValue(text, ref end);
        if (value == 0 || end >= text.Length || text[end] is not ('、' or '．' or '.' or ' ' or '\u3000' or '\u2003')) return null;
        return new HeadNumber(NumberStyle.Chinese, [value], text[at..end], SkipSpace(text, end + 1), IsSeparated: true);
    }

    static HeadNumber? Chapter(string text, int at)
    {
        if (text[at] != '第') return null;
        var end = SkipSpace(text, at + 1);
        var from = end;
        var value = ChineseValue(text, ref end);
        if (value == 0) for (; end < text.Length && char.IsAsciiDigit(text[end]) && end - from < 2; end++) value = 10 * value + text[end] - '0';
        end = SkipSpace(text, end);
        if (value == 0 || end >= text.Length || text[end] is not ('章' or '节' or '部')) return null;
        end += text[end] == '部' && end + 1 < text.Length && text[end + 1] == '分' ? 2 : 1;
        var title = SkipSpace(text, end);
        return new HeadNumber(NumberStyle.Chapter, [value], text[at..end], title, title > end);
    }

    static HeadNumber? Bracketed(string text, int at)
    {
        var isOpen = text[at] is '(' or '（';
        var from = isOpen ? SkipSpace(text, at + 1) : at;
        var end = from;
        var value = isOpen ? ChineseValue(text, ref end) : 0;
        var isChinese = value > 0;
        if (!isChinese) for (; end < text.Length && char.IsAsciiDigit(text[end]) && end - from < 2; end++) value = 10 * value + text[end] - '0';
        if (value == 0 || end == from) return null;
        end = SkipSpace(text, end);
        if (end >= text.Length || text[end] is not (')' or '）')) return null;
        return new HeadNumber(isChinese ? NumberStyle.ChineseInBrackets : NumberStyle.InBrackets, [value], text[at..(end + 1)], SkipSpace(text, end + 1), IsSeparated: true);
    }

    /// <summary>A Roman numeral without its dot: a heading's only where others follow it.</summary>
    public bool IsBareRoman => Style == NumberStyle.Roman && !IsSeparated;

    /// <summary>Roman numerals, and letters, which need their dot.</summary>
    static HeadNumber? Lettered(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 6 && (text[end] is 'I' or 'V' or 'X' || text[end] is >= 'Ⅰ' and <= 'Ⅻ')) end++;
        var value = end > at ? RomanValue(text[at..end]) : 0;
        var style = NumberStyle.Roman;
        if (value == 0)
        {
            if (!char.IsAsciiLetterUpper(text[at])) return null;
            (end, value, style) = (at + 1, text[at] - 'A' + 1, NumberStyle.Letter);
        }
        if (style == NumberStyle.Roman && end + 1 < text.Length && SourceLines.IsSpace(text[end]) && SkipSpace(text, end) is var title && title < text.Length && (char.IsAsciiLetterUpper(text[title]) || Script.IsHan(text[title])))
            return new HeadNumber(style, [value], text[at..end], title, IsSeparated: false);
        if (end + 1 >= text.Length || text[end] is not ('.' or '．' or '、') || !SourceLines.IsSpace(text[end + 1]) && text[end] != '、') return null;
        return new HeadNumber(style, [value], text[at..end], SkipSpace(text, end + 1), IsSeparated: true);
    }

    /// <summary>1 to 39; 0 for anything else.</summary>
    static int ChineseValue(string text, ref int end)
    {
        int One(int at) => at < text.Length ? Digits.IndexOf(text[at], StringComparison.Ordinal) + 1 : 0;
        var first = One(end);
        if (first > 0) end++;
        if (end >= text.Length || text[end] != '十' || first > 3) return first;
        end++;
        var last = One(end);
        if (last > 0) end++;
        return 10 * Math.Max(1, first) + last;
    }

    static int RomanValue(string numeral)
    {
        if (numeral is [>= 'Ⅰ' and <= 'Ⅻ']) return numeral[0] - 'Ⅰ' + 1;
        var value = 0;
        for (var at = 0; at < numeral.Length; at++)
        {
            int Of(int place) => place >= numeral.Length ? 0 : numeral[place] switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 100 };
            value += Of(at) < Of(at + 1) ? -Of(at) : Of(at);
        }
        return value is > 0 and < 30 ? value : 0;
    }

    static int DigitOf(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;

    static int SkipSpace(string text, int at)
    {
        while (at < text.Length && SourceLines.IsSpace(text[at])) at++;
        return at;
    }
}
