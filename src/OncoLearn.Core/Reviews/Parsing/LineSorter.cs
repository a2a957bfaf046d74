using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Walks through the lines once and puts each into its place: abstract, section, references, furniture.</summary>
/// <param name="unnumbered">Where the lines of headings without a number begin in the source.</param>
sealed class LineSorter(LineHabits habits, IReadOnlySet<int> unnumbered, RepairLog repairs)
{
    enum Zone
    {
        Front,
        Abstract,
        Keywords,
        Section,
        References,
        Back,
    }

    readonly SortedLines _sorted = new();
    readonly List<SourceLine> _afterFront = [];
    Zone _zone = Zone.Front;
    bool _isInCaption;
    bool _isStructured;
    SourceLine? _before;

    /// <param name="lines">With the kind of furniture that each of them is; null for text.</param>
    /// <param name="headings">By the index of their line among <paramref name="lines"/>, in order.</param>
    /// <param name="references">The index of the line that opens the list of references.</param>
    public SortedLines Sort(IReadOnlyList<(SourceLine Line, string? Kind)> lines, ILookup<int, ChainedHeading> headings, int references)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var (line, kind) = lines[at];
            if (kind is not null) SortFurniture(line, kind);
            else if (headings.Contains(at)) SortHeadings(line, [.. headings[at]]);
            else if (at == references) OpenReferences(line);
            else SortText(line);
            if (kind is null) _before = line;
        }
        TakeFront();
        return _sorted;
    }

    void SortFurniture(SourceLine line, string kind)
    {
        _sorted.AddFurniture(kind, line, joins: kind is not (FurnitureKind.PageNumber or FurnitureKind.RunningHead or FurnitureKind.Banner));
        // What is printed around an abstract ends it; a page's head or number does not.
        if (kind is not (FurnitureKind.PageNumber or FurnitureKind.RunningHead) && _zone is Zone.Abstract or Zone.Keywords) _zone = Zone.Front;
    }

    void SortHeadings(SourceLine line, IReadOnlyList<ChainedHeading> headings)
    {
        var from = 0;
        foreach (var (candidate, level, hasGap) in headings)
        {
            if (line.Part(from, candidate.At) is { } text) SortText(text);
            OpenSection(new SortedLines.HeadingLine([line.Part(candidate.At, candidate.TitleEnd)!], candidate.Number.Printed, candidate.Title, level));
            if (hasGap) Doubt(line, $"编号 {candidate.Number.Printed} 与前一个不相接，可能漏了标题。", $"The number {candidate.Number.Printed} does not follow the one before it: a heading may be missing.");
            if (candidate.At > 0 || candidate.TitleEnd < line.Text.Length)
            {
                repairs.Add(RepairLog.HeadingInLine, $"{candidate.Number.Printed} {candidate.Title}");
                Doubt(line, $"标题 {candidate.Number.Printed} 与正文在同一行，请看标题断在哪里。", $"The heading {candidate.Number.Printed} stood in a line with text: look where its title ends.");
            }
            from = candidate.TitleEnd;
        }
        if (line.Part(from, line.Text.Length) is { } rest) SortText(rest);
    }

    void SortText(SourceLine line)
    {
        if (SortHead(line)) return;
        if (IsCaption(line)) return;
        switch (_zone)
        {
            case Zone.Abstract:
                _isStructured |= _sorted.Abstracts[^1].Count == 0 && StandardTitles.Opening(line.Text) is (TitleKind.Section, var end) && StandardTitles.IsPartOfAbstract(line.Text[..end]);
                _sorted.Abstracts[^1].Add(line);
                break;
            case Zone.Keywords when _sorted.Keywords[^1] is [.., var last] && !GoesOn(last, line):
                _zone = Zone.Front;
                _afterFront.Add(line);
                break;
            case Zone.Keywords:
                _sorted.Keywords[^1].Add(line);
                break;
            case Zone.Section when !Continues(line):
                _sorted.Sections[^1].Lines.Add(line);
                break;
            case Zone.References:
                _sorted.References.Add(line);
                break;
            case Zone.Back:
                _sorted.AddFurniture(FurnitureKind.BackMatter, line);
                break;
            case Zone.Front when _sorted.Abstracts.Count + _sorted.Keywords.Count == 0:
                _sorted.Front.Add(line);
                break;
            case Zone.Front:
                _afterFront.Add(line);
                break;
        }
    }

    /// <summary>A heading that articles have in common, alone or with its text behind it.</summary>
    bool SortHead(SourceLine line)
    {
        if (StandardTitles.Of(line.Text) is { } alone) return OpenHead(alone, line, line.Text.Length);
        if (unnumbered.Contains(line.Start) && (_zone == Zone.Section || _zone == Zone.Front && _sorted.Abstracts.Count > 0)) return OpenUnnumbered(line);
        if (StandardTitles.Opening(line.Text) is not var (kind, end) || kind is TitleKind.Section or TitleKind.References) return false;
        var text = line.Text;
        if (kind == TitleKind.BackMatter) return end < text.Length && text[end] is ':' or '：' && _before is { EndsSentence: true } && OpenHead(kind, line, end);
        var isMarked = end < text.Length && text[end] is ':' or '：' or '】' or ']' or '］' or '—' or '.' || end + 1 < text.Length && SourceLines.IsSpace(text[end]) && SourceLines.IsSpace(text[end + 1]);
        var isOpening = _zone is Zone.Front or Zone.Abstract && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && text.StartsWith("Abstract", StringComparison.OrdinalIgnoreCase);
        // 摘要 and 关键词 open nothing else.
        var isChinese = _zone is Zone.Front or Zone.Abstract && end < text.Length && Script.IsHan(text[end - 1]) && SourceLines.IsSpace(text[end]);
        var isKeywords = kind == TitleKind.Keywords && _zone == Zone.Abstract && end < text.Length && text[end] == ' ' && text.StartsWith("Key", StringComparison.OrdinalIgnoreCase);
        return (isMarked || isOpening || isChinese || isKeywords) && OpenHead(kind, line, end);
    }

    bool OpenHead(TitleKind kind, SourceLine line, int end)
    {
        if (!MayOpen(line, end)) return false;
        switch (kind)
        {
            case TitleKind.Abstract:
                OpenList(_sorted.Abstracts, Zone.Abstract, line, end, SourcePlace.Abstract);
                return true;
            case TitleKind.Keywords:
                OpenList(_sorted.Keywords, Zone.Keywords, line, end, SourcePlace.Keywords);
                return true;
            case TitleKind.BackMatter when _sorted.Sections.Count > 0:
                _zone = Zone.Back;
                _sorted.AddFurniture(FurnitureKind.BackMatter, line, joins: false);
                return true;
            case TitleKind.Section when _zone == Zone.Abstract && IsPartOfAbstract(line):
                return false;
            case TitleKind.Section when _zone is not Zone.References and not Zone.Back:
                return OpenUnnumbered(line);
            default:
                return false;
        }
    }

    /// <summary>Inside a paragraph or an entry of the references, the word is one of the text unless a colon makes a label of it.</summary>
    bool MayOpen(SourceLine line, int end)
    {
        var opensSmall = char.IsLower(line.Text[0]);
        if (_before is null || !opensSmall && end < line.Text.Length && line.Text[end] is ':' or '：') return true;
        return _zone switch
        {
            Zone.Section => _before.EndsSentence || _sorted.Sections[^1].Lines.Count == 0,
            Zone.References => end == line.Text.Length && (_before.EndsSentence || !opensSmall),
            _ => true,
        };
    }

    bool OpenUnnumbered(SourceLine line)
    {
        var (from, to) = (0, line.Text.Length);
        while (from < to && IsAround(line.Text[from])) from++;
        while (to > from && IsAround(line.Text[to - 1])) to--;
        OpenSection(new SortedLines.HeadingLine([line], Number: null, line.Text[from..to], 1));
        return true;
    }

    static bool IsAround(char c) => c is ':' or '：' || SourceLines.IsSpace(c);

    /// <summary>An abstract in parts begins with the heading of one; then those of the others are its own, too.</summary>
    bool IsPartOfAbstract(SourceLine line)
    {
        if (!StandardTitles.IsPartOfAbstract(line.Text)) return false;
        _isStructured |= _sorted.Abstracts[^1].Count == 0;
        return _isStructured;
    }

    void OpenList(List<List<SourceLine>> lists, Zone zone, SourceLine line, int end, SourcePlace place)
    {
        (_zone, _isStructured) = (zone, false);
        lists.Add([]);
        while (end < line.Text.Length && (SourceLines.IsSpace(line.Text[end]) || line.Text[end] is ':' or '：' or '】' or ']' or '］' or '—' or '-' or '.')) end++;
        _sorted.Heads.Add((line.Part(0, end)!, place));
        if (line.Part(end, line.Text.Length) is { } text) lists[^1].Add(text);
    }

    void OpenReferences(SourceLine line)
    {
        _zone = Zone.References;
        if (ReferenceLines.IsHead(line.Text)) _sorted.Heads.Add((line, SourcePlace.References));
        else _sorted.References.Add(line);
    }

    void OpenSection(SortedLines.HeadingLine heading)
    {
        TakeFront();
        _zone = Zone.Section;
        _isInCaption = false;
        _sorted.Sections.Add(new SortedLines.Section(heading));
    }

    /// <summary>The second line of a title that was too long for one.</summary>
    bool Continues(SourceLine line)
    {
        if (_sorted.Sections[^1] is not { Heading: { Number: not null, Lines: [var first] } heading, Lines.Count: 0 } section) return false;
        if (first.Width < 0.85 * habits.WrapWidth && !TitleEnd.IsOpen(heading.Title) || !habits.IsShort(line) || line.EndsSentence || line.Text[^1] is ',' or '，' or '、' || heading.Title.EndsWith('.')) return false;
        repairs.Add(RepairLog.HeadingOverLines, $"{heading.Title} | {line.Text}");
        Doubt(line, $"标题 {heading.Number} 接到了这一行。", $"The title of {heading.Number} was read on into this line.");
        section.Heading.Lines.Add(line);
        return true;
    }

    /// <summary>Keywords go on behind a mark, or in a line of their kind where the one before was full.</summary>
    bool GoesOn(SourceLine keywords, SourceLine line) =>
        keywords.Text[^1] is ';' or '；' or ',' or '，' or '、'
        || !habits.IsShort(keywords) && !line.EndsSentence && (habits.IsShort(line) || line.Text.Contains(';') || line.Text.Contains('；')) && (habits.Paragraphs != ParagraphHabit.BlankLine || !line.FollowsBlank);

    /// <summary>Captions and the rows of tables stand where the page had room, also inside a paragraph.</summary>
    bool IsCaption(SourceLine line)
    {
        if (_zone is Zone.References or Zone.Keywords) return false;
        if (FurnitureLines.OpensCaption(line.Text) && (_isInCaption || IsBetweenParagraphs(line)))
        {
            _sorted.AddFurniture(FurnitureKind.Caption, line, joins: false);
            _isInCaption = true;
            return true;
        }
        if (!_isInCaption) return false;
        if (FurnitureLines.IsRow(line.Text))
        {
            _sorted.AddFurniture(FurnitureKind.Table, line);
            return true;
        }
        if (_sorted.Furniture is [.., (FurnitureKind.Caption, [.., var last])] && !last.EndsSentence && !habits.IsShort(last))
        {
            _sorted.AddFurniture(FurnitureKind.Caption, line);
            return true;
        }
        _isInCaption = false;
        return false;
    }

    bool IsBetweenParagraphs(SourceLine line) =>
        _before is null || _before.EndsSentence || line.FollowsBlank && habits.Paragraphs == ParagraphHabit.BlankLine || _zone == Zone.Section && _sorted.Sections[^1].Lines.Count == 0;

    /// <summary>Text between the front of an article and its first heading: a section without one where it is more than a line or two.</summary>
    void TakeFront()
    {
        if (_sorted.Sections.Count > 0)
        {
            foreach (var line in _afterFront) _sorted.AddFurniture(FurnitureKind.FrontMatter, line);
            _afterFront.Clear();
            return;
        }
        var isWhole = _sorted.Abstracts.Count + _sorted.Keywords.Count == 0 && _zone == Zone.Front;
        var lines = isWhole ? _sorted.Front : _afterFront;
        if (lines.Exists(line => line.EndsSentence) && (isWhole || lines.Count > 1))
        {
            var from = isWhole ? lines.FindIndex(line => line.EndsSentence || !habits.IsShort(line)) : 0;
            var section = new SortedLines.Section(heading: null);
            section.Lines.AddRange(lines.Skip(from));
            _sorted.Sections.Add(section);
            Doubt(lines[from], "从这里开始的文字没有标题。", "The text that begins here stands under no heading.");
            lines.RemoveRange(from, lines.Count - from);
        }
        foreach (var line in _afterFront) _sorted.AddFurniture(FurnitureKind.FrontMatter, line);
        _afterFront.Clear();
    }

    void Doubt(SourceLine line, string zh, string en) => _sorted.Doubts.Add(new Doubt(FormattableString.Invariant($"line {line.Number}"), new Bilingual(zh, en)));
}
