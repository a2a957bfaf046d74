using System.Globalization;
using OncoLearn.Core.Reviews.Documents;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Reads a review out of a document of any format. Where the format says what its pieces are, they are taken at its word; where it does not, or names no heading, its text is parsed
/// line by line. The accounts count in <see cref="SourceDocument.ToText"/>.
/// </summary>
public static class DocumentParser
{
    public static ParsedReview Parse(SourceDocument document) =>
        document is SourceDocument.Blocks blocks && blocks.Content.OfType<SourceBlock.Heading>().Any() ? new BlockSorter(blocks).Sort() : Declared(ReviewParser.Parse(document.ToText().Text), document.Metadata);

    /// <summary>What the format declares stands above what the text seems to say.</summary>
    internal static ParsedReview Declared(ParsedReview review, SourceMetadata metadata) => review with
    {
        Title = metadata.Title ?? review.Title,
        Language = LanguageOf(metadata.Language, review.Language),
        Abstracts = metadata.Abstracts.Count > 0 ? [.. metadata.Abstracts.Select(Abstract)] : review.Abstracts,
        Keywords = metadata.Keywords.Count > 0 ? metadata.Keywords : review.Keywords,
        Licence = metadata.Licence is { } licence ? LicenceName.In(licence) ?? licence : review.Licence,
    };

    static ParsedAbstract Abstract(SourceAbstract declared)
    {
        var text = declared.Text.Replace('\n', ' ');
        return new ParsedAbstract(LanguageOf(declared.Language, ReviewAssembler.LanguageOf([text])), text);
    }

    /// <summary>A text tells Chinese from English better than its declaration, which templates get wrong; of any other language only the declaration knows.</summary>
    /// <param name="declared">BCP-47 tag; null for none.</param>
    /// <param name="read">As the text reads.</param>
    static string LanguageOf(string? declared, string read) =>
        declared?.Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } primary and not ("en" or "zh") && primary.All(char.IsAsciiLetterLower) ? primary : read;
}

/// <summary>Puts the blocks of one document into their places.</summary>
sealed class BlockSorter(SourceDocument.Blocks document)
{
    readonly List<List<string>> _abstracts = [];
    readonly List<string> _keywords = [];
    readonly List<(string? Number, string Title, int Level, List<ParsedParagraph> Paragraphs)> _sections = [];
    readonly List<ParsedReference> _references = [];
    readonly List<Furniture> _furniture = [];
    readonly List<Doubt> _doubts = [];
    readonly bool _hasRoman = HeadNumber.IsRun(document.Content.OfType<SourceBlock.Heading>().Where(heading => heading.Label is null).Select(heading => HeadNumber.At(heading.Text, 0)).OfType<HeadNumber>());
    TitleKind _zone = TitleKind.Section;
    int _levelOfAbstract;

    public ParsedReview Sort()
    {
        var (text, places) = document.ToText();
        var ledger = new SourceLedger(text);
        var references = ReferenceLines.FirstOfTrailing([.. document.Content.Select(block => block is SourceBlock.Paragraph or SourceBlock.ListItem ? block.ToText() : null)]);
        foreach (var (at, (start, end, block)) in places.Index())
        {
            if (at == references && _zone == TitleKind.Section) _zone = TitleKind.References;
            ledger.Keep(start, end, at >= references && _zone == TitleKind.References ? Add(new SourceBlock.Reference(Label: null, ReferenceLines.WithoutNumber(block.ToText()))) : Place(block));
        }
        var sections = _sections.ConvertAll(section => new ParsedSection(section.Number, section.Title, section.Level, section.Paragraphs));
        ReviewAssembler.Doubt(_doubts, sections, _references);
        var language = ReviewAssembler.LanguageOf(sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text));
        return DocumentParser.Declared(AuthorYears.Join(new ParsedReview(Title: null, language, [.. _abstracts.Where(pieces => pieces.Count > 0).Select(Abstract)], _keywords, LicenceName.In(_furniture), sections, _references, _furniture, [], _doubts, ledger.ToSpans())), document.Metadata);
    }

    static ParsedAbstract Abstract(List<string> pieces) => new(ReviewAssembler.LanguageOf(pieces), pieces.Aggregate((text, piece) => text.Length > 0 && piece.Length > 0 && Script.SpaceBetween(text[^1], piece[0]) ? $"{text} {piece}" : text + piece));

    SourcePlace Place(SourceBlock block) => block switch
    {
        SourceBlock.Heading heading => Open(heading),
        SourceBlock.Reference reference => Add(reference),
        SourceBlock.Caption caption => AddFurniture(FurnitureKind.Caption, caption.Text),
        SourceBlock.Table table => AddFurniture(FurnitureKind.Table, table.ToText()),
        SourceBlock.Footnote note => AddFurniture(FurnitureKind.Footnote, note.ToText()),
        _ => AddText(block.ToText()),
    };

    SourcePlace Open(SourceBlock.Heading heading)
    {
        var number = heading.Label is { } label ? HeadNumber.At($"{label} {heading.Text}", 0) : HeadNumber.At(heading.Text, 0) is { } printed && (printed.IsSeparated || _hasRoman && printed.IsBareRoman) ? printed : null;
        var title = heading.Label is null && number is not null ? heading.Text[number.End..] : heading.Text;
        var kind = StandardTitles.Of(title) ?? TitleKind.Section;
        // The parts of an abstract have headings of their own.
        if (_zone == TitleKind.Abstract && kind == TitleKind.Section && (heading.Level > _levelOfAbstract || StandardTitles.IsPartOfAbstract(title) && _abstracts is [.., []])) return AddText(title);
        _zone = kind;
        switch (kind)
        {
            case TitleKind.Abstract:
                _levelOfAbstract = heading.Level;
                _abstracts.Add([]);
                return SourcePlace.Abstract;
            case TitleKind.Keywords:
                return SourcePlace.Keywords;
            case TitleKind.References:
                return SourcePlace.References;
            case TitleKind.BackMatter:
                return AddFurniture(FurnitureKind.BackMatter, heading.ToText());
            default:
                _sections.Add((number?.Printed ?? heading.Label, title, heading.Level, []));
                return SourcePlace.Section;
        }
    }

    SourcePlace AddText(string text)
    {
        // Many documents set the heading of an abstract as a plain paragraph; a "Summary" among the sections is a heading inside one.
        if (StandardTitles.Of(text) is TitleKind.BackMatter || StandardTitles.Of(text) is TitleKind.Abstract or TitleKind.Keywords && _sections.Count == 0) return Open(new SourceBlock.Heading(1, Label: null, text));
        if (StandardTitles.Opening(text) is var (kind, end) && kind is TitleKind.Abstract or TitleKind.Keywords && end < text.Length && text[end] is ':' or '：' or '】' or ']')
        {
            _zone = kind;
            if (kind == TitleKind.Abstract) _abstracts.Add([]);
            text = text[(end + 1)..].TrimStart(':', '：', ' ');
            var place = AddText(text);
            _zone = TitleKind.Section;
            return place;
        }
        switch (_zone)
        {
            case TitleKind.Abstract:
                _abstracts[^1].Add(text);
                return SourcePlace.Abstract;
            case TitleKind.Keywords:
                _keywords.AddRange(Keywords.Split(text));
                return SourcePlace.Keywords;
            case TitleKind.References:
                return Add(new SourceBlock.Reference(Label: null, text));
            case TitleKind.BackMatter:
                return AddFurniture(FurnitureKind.BackMatter, text);
        }
        if (_sections.Count > 0)
        {
            _sections[^1].Paragraphs.Add(new ParsedParagraph(text, SentenceSplitter.Split(text)));
            return SourcePlace.Section;
        }
        // Before the first heading: what is printed around an article, or a text that begins without one.
        var line = new SourceLine(1, 0, text, 0, HasSpaceAfter: false, FollowsBlank: false, FollowsBreak: false);
        if (FurnitureLines.KindOfLine(line) is { } furniture) return AddFurniture(furniture, text);
        if (!line.EndsSentence) return AddFurniture(FurnitureKind.FrontMatter, text);
        _sections.Add((Number: null, "", 1, [new ParsedParagraph(text, SentenceSplitter.Split(text))]));
        _doubts.Add(new Doubt("line 1", new Bilingual("第一个标题之前的文字没有标题。", "The text before the first heading stands under none.")));
        return SourcePlace.Section;
    }

    SourcePlace Add(SourceBlock.Reference reference)
    {
        var next = _references.Count == 0 ? 1 : _references[^1].Number + 1;
        var number = int.TryParse(reference.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var printed) && printed >= next ? printed : next;
        _references.Add(new ParsedReference(number, reference.Text));
        return SourcePlace.References;
    }

    SourcePlace AddFurniture(string kind, string text)
    {
        _furniture.Add(new Furniture(kind, text));
        return SourcePlace.Furniture;
    }
}
