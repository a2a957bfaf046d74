using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Reads questions as instructors write them in documents. Every line gets a verdict; what is not understood is said and never guessed. The forms are
/// described for authors on the help page of the import.
/// </summary>
sealed class EntryReader
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestLine = 8000;

    static readonly Bilingual BeforeFirst = new("在第一道题之前，当作标题", "stands before the first question: taken for a title");
    static readonly Bilingual NoPlace = new("在答案之后，不知道属于哪里", "stands after the answer and belongs to nothing");
    static readonly Bilingual TooLong = new($"这一行太长或太乱，最多 {LongestLine} 个字", $"the line is too long or too tangled; at most {LongestLine} characters");
    static readonly Bilingual NoQuestion = new("前面没有题目", "there is no question before it");

    readonly IReadOnlyList<EntryLine> _lines;
    readonly List<EntryBlock> _blocks = [];
    readonly List<EntryVerdict> _verdicts = [];
    readonly AnswerArea _answers;
    readonly BulletOptions _bullets;
    EntryDefaults _defaults;
    string? _type;
    string? _part;
    bool _afterBlank;
    bool _namesLanguage;

    public EntryReader(IReadOnlyList<EntryLine> lines, EntryDefaults defaults)
    {
        _lines = BulletedLabels.Without([.. lines.Select(BoldRuns.Of)]);
        _defaults = defaults;
        _bullets = new BulletOptions(_lines);
        _answers = new AnswerArea(_blocks);
    }

    EntryBlock? Current => _blocks.Count == 0 ? null : _blocks[^1];

    public EntryReading Read(IReadOnlyList<Bilingual> notes)
    {
        for (var at = 0; at < _lines.Count; at++) _verdicts.Add(Verdict(at));
        var inStem = _blocks.Where(BulletOptions.GiveBack).Select(block => (int?)block.At).ToHashSet();
        return new EntryReading([.. _blocks.Select(block => TakenLines.Told(EntryMaker.Make(block), block, _verdicts, _lines))], [.. _verdicts.Select(verdict => verdict.Role == EntryRole.Option && inStem.Contains(verdict.Question) ? verdict with { Role = EntryRole.Stem } : verdict)], notes);
    }

    EntryVerdict Verdict(int at)
    {
        var line = _lines[at];
        var text = line.Text.Trim();
        if (text.Length == 0)
        {
            _afterBlank = true;
            return line.HasPicture ? Picture(line) : new EntryVerdict(line.Number, EntryRole.Blank, Question: null);
        }
        EntryVerdict verdict;
        try
        {
            verdict = text.Length > LongestLine ? new EntryVerdict(line.Number, EntryRole.NotUnderstood, Question: null, TooLong) : VerdictOf(line, text, NextOf(at));
        }
        catch (RegexMatchTimeoutException)
        {
            verdict = new EntryVerdict(line.Number, EntryRole.NotUnderstood, Question: null, TooLong);
        }
        _afterBlank = false;
        if (line.HasPicture) Current?.Notes.Add(PictureLeft(line.Number));
        return verdict;
    }

    EntryVerdict VerdictOf(EntryLine line, string text, string? next)
    {
        if (text[0] == EntryText.Literal) return GoOn(line, BoldRuns.Markdown(line, line.Text.IndexOf(EntryText.Literal, StringComparison.Ordinal), line.Text.Length));
        if (text == "#" || text.StartsWith("# ", StringComparison.Ordinal)) return new EntryVerdict(line.Number, EntryRole.Comment, Question: null);
        if (_answers.Take(line.Number, text, next) is { } answers) return answers;
        if (_bullets.In(line, Current) is { } bullet) return AddBullet(line, bullet, Current!);
        EntryVerdict? first = null;
        foreach (var (from, to) in LinePieces.Of(line.Text))
        {
            var verdict = Piece(line, from, to, next);
            first ??= verdict;
            if (first.Why is null && verdict.Why is { } why) first = first with { Why = why };
        }
        if (first!.Question is not null && Current is { } block) block.LastLine = line.Number;
        return first;
    }

    EntryVerdict Piece(EntryLine line, int from, int to, string? next)
    {
        var text = line.Text[from..to];
        if (Current is { Open: { } open } && LineShapes.Language().IsMatch(text)) return Add(line, open, BoldRuns.Markdown(line, from, to));
        if (LineShapes.Reason().Match(text) is { Success: true } reason && Current is { Options.Count: > 0 } asked)
            return OpenWith(line, asked, asked.Reasons.TryGetValue(LetterOf(reason), out var known) ? known : asked.Reasons[LetterOf(reason)] = new EntryText(), EntryRole.Reason, BoldRuns.Markdown(line, from + reason.Groups["rest"].Index, to));
        if (LineShapes.Label().Match(text) is { Success: true } label && EntryFields.LabelOf(label.Groups["label"].Value) is { } kind && Labels(kind, label.Groups["label"].Value))
            return Labelled(line, kind, label.Groups["rest"].Value, from + label.Groups["rest"].Index, to, next);
        if (Current is { } block && LineShapes.BareKey().Match(text) is { Success: true } bare) return Key(line, block, bare.Groups["rest"].Value);
        if (Current is { Keys.Count: 0 } current && OptionSplitter.Due(text, current, next) is { Count: > 0 } pieces) return AddOptions(line, current, pieces, from);
        if (HeadingOf(text, next) is { } heading) return heading with { Line = line.Number };
        if (LineShapes.Number().Match(text) is { Success: true } number && Begins(number)) return Begin(line, number, from, to, next);
        return Unlabelled(line, from, to, next);
    }

    /// <summary>Not every label says the same everywhere: before the first question a source is that of the paper, and behind a key a reply is no other key.</summary>
    bool Labels(EntryLabel kind, string label) => kind switch
    {
        EntryLabel.Source => Current is not null,
        EntryLabel.Key => label.Trim() != EntryFields.Reply || Current is { Keys.Count: 0 },
        _ => true,
    };

    EntryVerdict AddBullet(EntryLine line, BulletOptions.Bullet bullet, EntryBlock block)
    {
        var verdict = AddOptions(line, block, [new OptionSplitter.Piece(block.NextLetter, bullet.IsMarked, 0, bullet.From, line.Text.TrimEnd().Length)], offset: 0);
        (block.Bullets, block.LastLine, block.Options[^1].Bullet) = (bullet.List, line.Number, bullet.Sign);
        return verdict;
    }

    static char LetterOf(Match match) => char.ToUpperInvariant(match.Groups["letter"].Value[0]);

    /// <summary>Whether a number begins a question, and not an item of a list in the stem that is being read. A statement that ends with its truth in brackets is whole.</summary>
    bool Begins(Match number) =>
        Current is not { HasBody: false, Shape: { } shape, Open.Role: EntryRole.Stem } block || ShapeOf(number) == shape || block.Label is null || KeyFinder.EndsWithTruth(block);

    static string ShapeOf(Match number) => new[] { "di", "q", "p", "n" }.First(name => number.Groups[name].Success);

    EntryVerdict Begin(EntryLine line, Match number, int from, int to, string? next) =>
        Begin(line, number.Groups[ShapeOf(number)].Value.Normalize(System.Text.NormalizationForm.FormKC), ShapeOf(number), from + number.Groups["rest"].Index, to, next);

    EntryVerdict Begin(EntryLine line, string? label, string? shape, int from, int to, string? next)
    {
        var block = new EntryBlock(_blocks.Count + 1, line.Number, label, shape, _defaults) { Part = _part, TypeHint = _type, NamesLanguage = _namesLanguage };
        _blocks.Add(block);
        // Word sets any paragraph in a list.
        if (label is null && BulletOptions.MatchOf(line.Text[from..to]) is { } bullet) from += bullet.Groups["rest"].Index;
        var text = line.Text[from..to];
        if (LineShapes.TypeBefore().Match(text) is { Success: true } typed && EntryWords.TypeIn(typed.Groups["type"].Value) is { } hint)
        {
            block.TypeHint = hint;
            from += typed.Groups["rest"].Index;
            text = line.Text[from..to];
        }
        block.Open = (block.Stem, EntryRole.Stem);
        var pieces = text.StartsWith(EntryText.Literal) ? [] : OptionSplitter.SplitStem(text, next);
        // A question that begins with its option has no stem.
        var end = pieces.Count > 0 ? from + pieces[0].LabelAt : to;
        block.Stem.Add(BoldRuns.Markdown(line, from, end));
        if (pieces.Count > 0) AddOptions(line, block, pieces, from);
        return new EntryVerdict(line.Number, EntryRole.Stem, block.At);
    }

    EntryVerdict AddOptions(EntryLine line, EntryBlock block, IReadOnlyList<OptionSplitter.Piece> pieces, int offset)
    {
        foreach (var piece in pieces)
        {
            var option = new EntryOption(piece.Letter) { IsMarked = piece.HasMark };
            var (from, to) = (offset + piece.From, offset + piece.To);
            var literal = from < to && line.Text[from] == EntryText.Literal;
            if (!literal && LineShapes.MarkAfter().Match(line.Text[from..to]) is { Success: true } after && !IsEmphasis(line.Text[from..to], after.Groups["mark"].Value))
            {
                option.IsMarked = true;
                to = from + after.Index;
            }
            option.IsBold = line.IsBold(from, to);
            option.Text.Add(BoldRuns.Markdown(line, from, to));
            block.Options.Add(option);
            block.Open = (option.Text, EntryRole.Option);
        }
        return new EntryVerdict(line.Number, EntryRole.Option, block.At);
    }

    /// <summary>Whether a star at the end closes italics.</summary>
    static bool IsEmphasis(string text, string mark) => mark == "*" && text.Count(c => c == '*') % 2 == 0;

    EntryVerdict Labelled(EntryLine line, EntryLabel kind, string rest, int from, int to, string? next)
    {
        if (kind == EntryLabel.Language)
        {
            var lang = EntryWords.Fold(rest) switch { "中文" or "chinese" or "zh" or "zh-hans" => EntryDefaults.Chinese, "英文" or "english" or "en" => EntryDefaults.English, _ => null };
            if (lang is null) return new EntryVerdict(line.Number, EntryRole.NotUnderstood, Question: null, new($"不认识语言“{rest}”", $"the language “{rest}” is not known here"));
            (_defaults, _namesLanguage) = (_defaults with { Lang = lang }, true);
            return new EntryVerdict(line.Number, EntryRole.Field, Question: null);
        }
        if (Current is not { } block) return Default(line, kind, rest);
        switch (kind)
        {
            case EntryLabel.Key:
                return rest.Trim().Length == 0 && next is not null ? OpenKey(line, block) : Key(line, block, rest);
            case EntryLabel.Explanation:
                return OpenWith(line, block, block.Explanation, EntryRole.Explanation, BoldRuns.Markdown(line, from, to));
            case EntryLabel.Source:
                return SourceLines.Open(line, block, BoldRuns.Markdown(line, from, to));
            case EntryLabel.Hint:
                block.Hints.Add(new EntryText());
                return OpenWith(line, block, block.Hints[^1], EntryRole.Hint, BoldRuns.Markdown(line, from, to));
            case EntryLabel.Passage:
                return OpenWith(line, block, block.Passage, EntryRole.Stem, BoldRuns.Markdown(line, from, to));
            default:
                return block.Fields.Take(kind, rest) is { } problem
                    ? new EntryVerdict(line.Number, EntryRole.NotUnderstood, block.At, problem)
                    : new EntryVerdict(line.Number, EntryRole.Field, block.At);
        }
    }

    /// <summary>What is said before the first question holds for all.</summary>
    EntryVerdict Default(EntryLine line, EntryLabel kind, string rest)
    {
        if (kind is EntryLabel.Category or EntryLabel.Level or EntryLabel.Difficulty or EntryLabel.Use)
        {
            var fields = new EntryFields();
            var problem = fields.Take(kind, rest);
            _defaults = EntryFields.Apply(fields, _defaults);
            return new EntryVerdict(line.Number, problem is null ? EntryRole.Field : EntryRole.NotUnderstood, Question: null, problem);
        }
        return new EntryVerdict(line.Number, EntryRole.NotUnderstood, Question: null, NoQuestion);
    }

    static EntryVerdict OpenWith(EntryLine line, EntryBlock block, EntryText text, EntryRole role, string words)
    {
        block.Open = (text, role);
        text.Add(words);
        return new EntryVerdict(line.Number, role, block.At);
    }

    /// <summary>The key stands in the next line.</summary>
    EntryVerdict OpenKey(EntryLine line, EntryBlock block)
    {
        block.Open = null;
        _answers.KeyFollows = block;
        return new EntryVerdict(line.Number, EntryRole.Key, block.At);
    }

    static EntryVerdict Key(EntryLine line, EntryBlock block, string words)
    {
        block.Open = KeyReason.Add(block, words, line.Number) ? (block.Explanation, EntryRole.Explanation) : null;
        return new EntryVerdict(line.Number, EntryRole.Key, block.At);
    }

    /// <summary>The verdict on a title; null where the line is none.</summary>
    EntryVerdict? HeadingOf(string text, string? next)
    {
        var heading = new EntryVerdict(0, EntryRole.Heading, Question: null);
        if (LineShapes.Part().Match(text) is { Success: true } part)
        {
            var type = EntryWords.TypeIn(text);
            var numbered = next is not null && LineShapes.Number().IsMatch(next.Trim());
            if (text.Length > 80 || (type is null && !numbered) || OptionSplitter.IsOption(next, 'A')) return null;
            (_type, _part) = (type, part.Groups["ordinal"].Value);
            return heading;
        }
        if (text.Length > 40 || text[^1] is '?' or '？' || LineShapes.Number().IsMatch(text) || EntryWords.TypeIn(text) is not { } named) return null;
        if (next is null || !LineShapes.Number().IsMatch(next.Trim()) || Current is { HasBody: false }) return null;
        _type = named;
        return heading;
    }

    EntryVerdict Unlabelled(EntryLine line, int from, int to, string? next)
    {
        var complete = Current is null || Current.HasBody;
        var text = line.Text[from..to];
        if (Current is { HasBody: false } asked && LineShapes.Truths().IsMatch(text))
        {
            asked.TypeHint = "true-false";
            return new EntryVerdict(line.Number, EntryRole.Heading, asked.At);
        }
        var bringsOptions = OptionSplitter.IsOption(next, 'A') || OptionSplitter.Split(text, 'A', next).Count >= 2 || (_bullets.FollowOn(line) && (Current is null || _afterBlank));
        var bringsKey = next is not null && LineShapes.Label().Match(next.Trim()) is { Success: true } label && EntryFields.LabelOf(label.Groups["label"].Value) == EntryLabel.Key;
        if (complete && (bringsOptions || (bringsKey && Current?.Keys.Count != 0))) return Begin(line, label: null, shape: null, from, to, next);
        if (Current is not { } block) return new EntryVerdict(line.Number, EntryRole.Heading, Question: null, BeforeFirst);
        if (block.Open is not { } open) return new EntryVerdict(line.Number, EntryRole.NotUnderstood, Question: null, NoPlace);
        // After an empty line an explanation goes on, an option does not.
        if (_afterBlank && open.Role == EntryRole.Option) return new EntryVerdict(line.Number, EntryRole.NotUnderstood, Question: null, NoPlace);
        var joined = from == 0 || line.Text[..from].Trim().Length == 0 ? JoinedLines.Told(block, open, _lines[_verdicts.Count - 1], line) : null;
        return Add(line, open, BoldRuns.Markdown(line, from, to)) with { Why = joined };
    }

    EntryVerdict Add(EntryLine line, (EntryText Text, EntryRole Role) open, string text)
    {
        open.Text.Add(text);
        return new EntryVerdict(line.Number, open.Role, Current!.At);
    }

    EntryVerdict GoOn(EntryLine line, string text) => Current is { Open: { } open } block
        ? OpenWith(line, block, open.Text, open.Role, text)
        : new EntryVerdict(line.Number, EntryRole.NotUnderstood, Question: null, NoQuestion);

    EntryVerdict Picture(EntryLine line)
    {
        Current?.Notes.Add(PictureLeft(line.Number));
        return new EntryVerdict(line.Number, EntryRole.NotUnderstood, Current?.At, new("图片或公式，没有导入", "a picture or a formula, which is not imported"));
    }

    static Bilingual PictureLeft(int line) => new($"第 {line} 行的图片或公式没有导入", $"the picture or formula in line {line} is not imported");

    string? NextOf(int at) => _lines.Skip(at + 1).FirstOrDefault(line => line.Text.Trim().Length > 0)?.Text;
}
