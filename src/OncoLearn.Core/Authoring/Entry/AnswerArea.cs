using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Answers that stand apart from their questions: <c>1-5 ABCDA</c>, <c>1. B 2. C</c>, a table of numbers and letters, or a list with explanations.</summary>
sealed partial class AnswerArea(IReadOnlyList<EntryBlock> blocks)
{
    static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789０１２３４５６７８９");

    const string One = @"(?:[A-Z]{1,10}|√|×|✓|✗|对|错|正确|错误|True|False)";

    IReadOnlyList<string>? _numbers;
    EntryBlock? _open;
    string? _part;
    bool _isOpen;

    /// <summary>The question whose key is in the line that comes next.</summary>
    public EntryBlock? KeyFollows { get; set; }

    /// <returns>Null where the line holds no such answers.</returns>
    /// <param name="next">The next line that is not blank; null for none.</param>
    public EntryVerdict? Take(int line, string text, string? next)
    {
        if (KeyFollows is { } waiting)
        {
            KeyFollows = null;
            if (KeyReason.Add(waiting, text, line)) waiting.Open = (waiting.Explanation, EntryRole.Explanation);
            return new EntryVerdict(line, EntryRole.Key, waiting.At);
        }
        if (blocks.Count == 0) return null;
        if (LineShapes.AnswersHeading().IsMatch(text) && next is not null && (ListOf(next.Trim()) is not null || NumbersOf(next) is not null || (blocks[^1].HasBody && Single().IsMatch(next.Trim())) || HeadsAnswers(next.Trim(), next: null)))
        {
            _isOpen = true;
            return new EntryVerdict(line, EntryRole.AnswerList, Question: null);
        }
        if (TableOf(line, text, next) is { } table) return table;
        if (ListOf(text) is { } list && (_isOpen || list.Count > 1)) return Assign(line, list);
        return _isOpen ? InList(line, text, next) : null;
    }

    EntryVerdict? InList(int line, string text, string? next)
    {
        if (LineShapes.Part().Match(text) is { Success: true } part && text.Length < 60)
        {
            // Behind the name of the type, or of the part alone, its answers may follow in the same line.
            var own = part.Groups["rest"].Value is var rest && rest.AsSpan().IndexOfAny(Digits) is >= 0 and var at ? ListOf(rest[at..]) : null;
            if (own is null && !HeadsAnswers(text, next)) return End();
            _part = part.Groups["ordinal"].Value;
            return own is null ? new EntryVerdict(line, EntryRole.AnswerList, Question: null) : Assign(line, own);
        }
        if (LineShapes.Number().Match(text) is { Success: true } number && Find(new[] { "di", "q", "p", "n" }.Select(name => number.Groups[name]).First(group => group.Success).Value.Normalize(NormalizationForm.FormKC)) is { } block)
        {
            _open = block;
            TakeOne(line, block, number.Groups["rest"].Value);
            return new EntryVerdict(line, EntryRole.AnswerList, block.At);
        }
        if (LineShapes.Number().IsMatch(text) || _open is not { } open)
        {
            // A question, and not an answer.
            return End();
        }
        open.Explanation.Add(WithoutLabel(text));
        return new EntryVerdict(line, EntryRole.AnswerList, open.At);
    }

    /// <summary>Whether a heading is that of answers: answers follow on it, or the paper had it before, above questions that still wait for theirs.</summary>
    bool HeadsAnswers(string heading, string? next) => LineShapes.Part().Match(heading) is { Success: true } part
        && ((next is not null && ListOf(next.Trim()) is not null) || blocks.Any(block => block.Part == part.Groups["ordinal"].Value && block.Keys.Count == 0 && !KeyFinder.TellsItself(block)));

    /// <summary>The list is over.</summary>
    EntryVerdict? End()
    {
        (_isOpen, _open, _part) = (false, null, null);
        return null;
    }

    /// <summary>A key and perhaps an explanation: <c>B 解析：…</c>, <c>【答案】B【解析】…</c>, <c>p300；EP300</c>.</summary>
    static void TakeOne(int line, EntryBlock block, string text)
    {
        text = KeyLabel().Replace(text, "", 1);
        var cut = LineShapes.InnerLabel().Match(text);
        var (key, rest) = cut.Success ? (text[..cut.Index], text[(cut.Index + cut.Length)..]) : (text, "");
        if (!cut.Success && block.Options.Count > 0 && KeyThenWords().Match(text) is { Success: true } both)
        {
            (key, rest) = (both.Groups["key"].Value, both.Groups["rest"].Value);
            // A list of bullets may be no options: B cells are no letter.
            if (block.Bullets is not null && char.IsWhiteSpace(text[key.Length]) && !block.Options.Exists(option => option.IsMarked))
                block.Problems.Add(new($"看不出答案“{EntryMaker.Shortened(text)}”是字母还是文字", $"it cannot be told whether the answer “{EntryMaker.Shortened(text)}” is a letter or words"));
        }
        block.Keys.Add(new KeyText(key.Trim(), line));
        block.KeyLine = line;
        if (rest.Trim().Length > 0) block.Explanation.Add(WithoutLabel(rest));
    }

    static string WithoutLabel(string text) => LineShapes.Label().Match(text) is { Success: true } label && EntryFields.LabelOf(label.Groups["label"].Value) == EntryLabel.Explanation ? label.Groups["rest"].Value : text;

    EntryVerdict Assign(int line, IReadOnlyList<(string Number, string Key)> list)
    {
        _isOpen = true;
        var missing = new List<string>();
        var run = list.Count > 1 ? RunFor(list) : [];
        foreach (var (number, key) in list)
        {
            // One that has its key already must agree with the list.
            if ((run.Find(block => block.Label == number && IsInPart(block)) ?? Find(number)) is { } block)
            {
                block.Keys.Add(new KeyText(key, line));
                block.KeyLine = line;
                _open = block;
            }
            else missing.Add(number);
        }
        if (list.Count > 1) _open = null;
        if (missing.Count == 0) return new EntryVerdict(line, EntryRole.AnswerList, list.Count == 1 ? _open?.At : null);
        var numbers = string.Join(", ", missing);
        return new EntryVerdict(line, missing.Count == list.Count ? EntryRole.NotUnderstood : EntryRole.AnswerList, Question: null, new($"没有等待答案的题：{numbers}", $"no question waits for these answers: {numbers}"));
    }

    /// <summary>The first question of this number that has no key yet: one that tells its own in another way only where no other waits.</summary>
    EntryBlock? Find(string number)
    {
        var waiting = blocks.Where(block => block.Label == number && Waits(block)).ToList();
        return waiting.Find(block => !KeyFinder.TellsItself(block)) ?? waiting.FirstOrDefault();
    }

    bool Waits(EntryBlock block) => block.Keys.Count == 0 && IsInPart(block);

    bool IsInPart(EntryBlock block) => _part is null || block.Part is null || block.Part == _part;

    /// <summary>
    /// The questions that a list is for. Where numbers begin again another run of questions begins: it is for the first run that has all its numbers and a question that waits, else for the one
    /// in which the most wait.
    /// </summary>
    List<EntryBlock> RunFor(IReadOnlyList<(string Number, string Key)> list)
    {
        var runs = new List<List<EntryBlock>> { new() };
        var last = 0;
        foreach (var block in blocks.Where(block => block.Label is not null))
        {
            // Digits of other scripts count as none.
            var number = int.TryParse(block.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : last + 1;
            if (number <= last) runs.Add([]);
            runs[^1].Add(block);
            last = number;
        }
        var numbers = list.Select(one => one.Number).ToHashSet(StringComparer.Ordinal);
        return runs.Find(run => WaitingIn(run) > 0 && numbers.All(number => run.Exists(block => block.Label == number))) ?? runs.MaxBy(WaitingIn)!;

        int WaitingIn(List<EntryBlock> run) => run.Count(block => numbers.Contains(block.Label!) && Waits(block) && !KeyFinder.TellsItself(block));
    }

    EntryVerdict? TableOf(int line, string text, string? next)
    {
        if (_numbers is { } numbers)
        {
            _numbers = null;
            var keys = CellsOf(text);
            if (keys.Count == numbers.Count) return Assign(line, [.. numbers.Zip(keys)]);
        }
        if (NumbersOf(text) is not { Count: > 1 } found || next is null || CellsOf(next).Count != found.Count || !CellsOf(next).All(cell => WholeKey().IsMatch(cell))) return null;
        _numbers = found;
        return new EntryVerdict(line, EntryRole.AnswerList, Question: null);
    }

    static IReadOnlyList<string>? NumbersOf(string text) => CellsOf(text) is { Count: > 1 } cells && cells.All(cell => cell.Length <= 4 && cell.All(char.IsAsciiDigit)) ? cells : null;

    /// <summary>Without the word before a row.</summary>
    static List<string> CellsOf(string text)
    {
        var cells = text.Trim().Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (cells.Count > 1 && RowName().IsMatch(cells[0])) cells.RemoveAt(0);
        return cells;
    }

    /// <summary>Null where the line holds anything but numbers and keys.</summary>
    static IReadOnlyList<(string Number, string Key)>? ListOf(string text)
    {
        text = text.Normalize(NormalizationForm.FormKC);
        if (!List().IsMatch(text)) return null;
        var found = new List<(string Number, string Key)>();
        foreach (Match match in Piece().Matches(text))
        {
            if (!match.Groups["to"].Success)
            {
                found.Add((match.Groups["number"].Value, match.Groups["key"].Value));
                continue;
            }
            var (from, to) = (int.Parse(match.Groups["from"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture));
            var keys = match.Groups["keys"].Value.Split([' ', '\t', ',', '，', '、', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
            if (keys.Length != to - from + 1) keys = [.. match.Groups["keys"].Value.Where(c => !char.IsWhiteSpace(c) && c is not (',' or '，' or '、')).Select(c => c.ToString())];
            if (keys.Length != to - from + 1) return null;
            found.AddRange(keys.Select((key, at) => ((from + at).ToString(CultureInfo.InvariantCulture), key)));
        }
        return found.Count == 0 ? null : found;
    }

    const string RangeOf = @"(?<from>[0-9]{1,4})\s*[-–—~～至]\s*(?<to>[0-9]{1,4})\s*[题.、．:：]?\s*(?<keys>[A-Z√×对错][A-Z√×对错 \t,，、\u3000]*)";
    const string PairOf = $@"(?<number>[0-9]{{1,4}})\s*[.、．:：)）\t ]\s*(?<key>{One})(?![A-Za-z\p{{IsCJKUnifiedIdeographs}}])";

    [GeneratedRegex($@"^(?:(?:参考|正确|标准)?答案\s*[:：]\s*|Answers?(?: key)?\s*[:：]\s*)?(?:(?:{RangeOf}|{PairOf})[\s,，;；、。.\u3000]*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex List();

    [GeneratedRegex($"{RangeOf}|{PairOf}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^\d{1,4}\s*[.、．:：)）]\s*\S", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Single();

    [GeneratedRegex(@"^(?:【\s*(?:正确|参考)?答案\s*】\s*|(?:正确|参考)?答案[是为]?\s*[:：]\s*|Ans(?:wer|\.)?\s*[:：]\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex KeyLabel();

    [GeneratedRegex(@"^(?<key>[A-Z](?:\s*[,，、]?\s*[A-Z]){0,9})(?:\s*[.。,，;；:：]\s*|\s+)(?<rest>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyThenWords();

    [GeneratedRegex($"^{One}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholeKey();

    [GeneratedRegex(@"^(?:题号|题目|序号|答案|No\.?|Question|Item|Answer|Key|#)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex RowName();
}
