using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Puts the lines of a paragraph together as they were before they were broken: no space between Chinese characters, one between words, broken words mended, and between a Chinese
/// character and a word whatever this text does inside its lines.
/// </summary>
sealed class LineJoiner(LineHabits habits, Hyphens hyphens, RepairLog repairs, List<Doubt> doubts)
{
    public JoinedText Join(IEnumerable<SourceLine> lines)
    {
        var text = new JoinedText();
        foreach (var line in lines)
        {
            if (text.Length > 0) Connect(text, line);
            Append(text, line);
        }
        return text;
    }

    void Connect(JoinedText text, SourceLine line)
    {
        repairs.Add(line.FollowsBreak ? RepairLog.PageBreak : RepairLog.LineBreak);
        var (last, first) = (text.Last, line.Text[0]);
        if (IsInsideMark(text)) return;
        if (Hyphens.IsHyphen(last) && text.Length > 1 && char.IsLetterOrDigit(text[text.Length - 2]) && text[text.Length - 2] < '\u2E80' && Script.IsSpacedLetter(first))
        {
            ConnectWord(text, line);
            return;
        }
        if (last is '(' or '[' or '（' or '/' or '～' or '~' || first is ')' or ']' or ',' or '.' or ';' or '%' or '/') return;
        if (CitationMarks.IsDash(last) || CitationMarks.IsDash(first)) return;
        if (CitationMarks.IsOpen(first))
        {
            if (!Script.IsHan(last) && !Script.IsWidePunctuation(last) && habits.HasSpaceBeforeMarks || last == ']') text.AddSpace();
            return;
        }
        if (Script.IsHan(last) && first == '(' || last == ')' && Script.IsHan(first)) return;
        if (Script.IsHan(last) != Script.IsHan(first) && (Script.IsHan(last) ? Script.IsSpacedLetter(first) : Script.IsHan(first) && (Script.IsSpacedLetter(last) || last == '%')))
        {
            if (habits.HasSpaceBetweenScripts) text.AddSpace();
            return;
        }
        if (Script.SpaceBetween(last, first)) text.AddSpace();
    }

    void ConnectWord(JoinedText text, SourceLine line)
    {
        var right = FirstWord(line.Text);
        var left = text.LastWord()[..^1];
        if (hyphens.Belongs(left, right, out var isSure) && text.Last != Hyphens.Soft)
        {
            repairs.Add(RepairLog.KeptHyphen, $"{left}-|{right} → {left}-{right}");
        }
        else
        {
            text.RemoveLast();
            repairs.Add(RepairLog.BrokenWord, $"{left}-|{right} → {left}{right}");
            if (!isSure && left.Length > 3 && right.Length > 3 && hyphens.IsWord(left) && hyphens.IsWord(right))
                doubts.Add(new Doubt($"line {line.Number}", new Bilingual($"“{left}{right}”是跨行接起来的，也可能应当是“{left}-{right}”。", $"“{left}{right}” was put together over a line's end; it may be “{left}-{right}”.")));
        }
    }

    /// <summary>Inside brackets with nothing but numbers: a citation mark that was broken.</summary>
    static bool IsInsideMark(JoinedText text)
    {
        for (var at = text.Length - 1; at >= 0 && text.Length - at < 60; at--)
        {
            var c = text[at];
            if (CitationMarks.IsOpen(c)) return true;
            if (!char.IsAsciiDigit(c) && !CitationMarks.IsDash(c) && c is not (',' or ' ' or '，' or ';')) return false;
        }
        return false;
    }

    void Append(JoinedText text, SourceLine line)
    {
        for (var at = 0; at < line.Text.Length; at++)
        {
            var c = line.Text[at];
            if (!SourceLines.IsSpace(c))
            {
                // A soft hyphen inside a line says where it might have been broken.
                if (c != Hyphens.Soft || at == line.Text.Length - 1) text.Add(c, line.Start + at);
                continue;
            }
            var end = at;
            while (end < line.Text.Length && SourceLines.IsSpace(line.Text[end])) end++;
            var (left, right) = (line.Text[at - 1], line.Text[end]);
            if (Script.IsHan(left) && Script.IsHan(right)) repairs.Add(RepairLog.Space, $"{left} {right} → {left}{right}");
            else if (text.Length > 0 && text.Last != ' ') text.Add(' ', line.Start + at);
            at = end - 1;
        }
    }

    static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] < '\u2E80') end++;
        return text[..end];
    }
}
