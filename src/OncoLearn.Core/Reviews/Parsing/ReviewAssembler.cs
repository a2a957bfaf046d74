using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Puts the sorted lines together: paragraphs, sentences, references, and the account of it all.</summary>
sealed class ReviewAssembler(SourceLedger ledger, LineHabits habits, LineJoiner joiner, RepairLog repairs, List<Doubt> doubts)
{
    /// <summary>Share of Chinese characters among the letters from which on a text is Chinese: names of genes and drugs take a large part of it.</summary>
    const double Chinese = 0.2;

    public ParsedReview Assemble(SortedLines sorted)
    {
        var (titleLines, others) = FrontMatter.Sort(sorted.Front);
        var title = titleLines.Count == 0 ? null : Text(titleLines, SourcePlace.Title);
        foreach (var (kind, line) in others) sorted.AddFurniture(kind, line);
        var sections = sorted.Sections.Select(Section).ToList();
        var abstracts = sorted.Abstracts.Where(lines => lines.Count > 0).Select(lines => Text(lines, SourcePlace.Abstract)).Select(text => new ParsedAbstract(LanguageOf([text]), text)).ToList();
        var keywords = sorted.Keywords.Where(lines => lines.Count > 0).SelectMany(lines => Documents.Keywords.Split(Text(lines, SourcePlace.Keywords))).ToList();
        var references = ReferenceLines.Cut(sorted.References).Select(Reference).ToList();
        foreach (var (line, place) in sorted.Heads) ledger.Keep(line, place);
        var furniture = sorted.Furniture.OrderBy(piece => piece.Lines[0].Start).Select(piece => new Furniture(piece.Kind, Text(piece.Lines, SourcePlace.Furniture))).ToList();
        doubts.AddRange(sorted.Doubts);
        Doubt(doubts, sections, references);
        return new ParsedReview(
            title,
            LanguageOf(sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text).DefaultIfEmpty(title ?? "")),
            abstracts,
            keywords,
            LicenceName.In(furniture),
            sections,
            references,
            furniture,
            repairs.ToList(),
            doubts,
            ledger.ToSpans());
    }

    /// <summary>BCP-47 tag of texts by the share of Chinese characters among their letters.</summary>
    public static string LanguageOf(IEnumerable<string> texts)
    {
        var (han, letters) = (0, 0);
        foreach (var c in texts.SelectMany(text => text))
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (Script.IsHan(c)) han++;
        }
        return han > 0 && han >= Chinese * letters ? "zh-Hans" : "en";
    }

    ParsedSection Section(SortedLines.Section section)
    {
        var paragraphs = new ParagraphCutter(habits).Cut(section.Lines).Select(lines => Text(lines, SourcePlace.Section)).Select(text => new ParsedParagraph(text, SentenceSplitter.Split(text))).ToList();
        if (section.Heading is not { } heading) return new ParsedSection(Number: null, "", 1, paragraphs);
        foreach (var line in heading.Lines) ledger.Keep(line, SourcePlace.Section);
        var title = heading.Lines.Count == 1 ? Tidy(heading.Title) : Tidy(joiner.Join([Titled(heading), .. heading.Lines.Skip(1)]).ToString());
        return new ParsedSection(heading.Number, title, heading.Level, paragraphs);
    }

    static SourceLine Titled(SortedLines.HeadingLine heading)
    {
        var line = heading.Lines[0];
        return line.Part(line.Text.IndexOf(heading.Title, StringComparison.Ordinal), line.Text.Length)!;
    }

    /// <summary>One space between words, none between Chinese characters.</summary>
    string Tidy(string title)
    {
        var line = new SourceLine(0, 0, title, 0, HasSpaceAfter: false, FollowsBlank: false, FollowsBreak: false);
        var text = joiner.Join([line.Part(0, title.Length)!]).ToString();
        return text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : text;
    }

    string Text(IReadOnlyList<SourceLine> lines, SourcePlace place)
    {
        var text = joiner.Join(lines);
        ledger.Keep(text, place);
        return text.ToString();
    }

    ParsedReference Reference((int Number, int From, IReadOnlyList<SourceLine> Lines) entry)
    {
        ledger.Keep(entry.Lines[0], SourcePlace.References);
        var first = entry.Lines[0];
        return new ParsedReference(entry.Number, Text([first.Part(entry.From, first.Text.Length)!, .. entry.Lines.Skip(1)], SourcePlace.References));
    }

    /// <summary>What is odd about the whole.</summary>
    public static void Doubt(List<Doubt> doubts, IReadOnlyList<ParsedSection> sections, IReadOnlyList<ParsedReference> references)
    {
        if (sections.Count == 0) doubts.Add(new Doubt("line 1", new Bilingual("没有找到章节。", "No section was found.")));
        foreach (var (at, section) in sections.Index())
        {
            var isParent = at + 1 < sections.Count && sections[at + 1].Level > section.Level;
            if (section.Paragraphs.Count == 0 && !isParent) doubts.Add(new Doubt(NameOf(section), new Bilingual("这个标题下面没有文字。", "There is no text under this heading.")));
        }
        if (references.Count == 0) return;
        var last = references.Max(reference => reference.Number);
        foreach (var section in sections)
        {
            var beyond = section.Paragraphs.SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => sentence.Citations).Where(number => number > last).Distinct().Order().ToList();
            if (beyond.Count > 0) doubts.Add(new Doubt(NameOf(section), new Bilingual(
                FormattableString.Invariant($"引用了文献 {string.Join("、", beyond)}，而参考文献表只到 {last}。"), FormattableString.Invariant($"It cites {string.Join(", ", beyond)}, but the list of references ends at {last}."))));
        }
    }

    internal static string NameOf(ParsedSection section) => section.Number is { } number ? $"section {number}" : section.Title.Length > 0 ? $"section “{section.Title}”" : "the text without a heading";
}
