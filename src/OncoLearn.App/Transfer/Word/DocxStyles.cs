using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OncoLearn.App.Transfer.Word;

/// <summary>What the styles of a document say of bold type and of numbering.</summary>
sealed class DocxStyles
{
    const int Deepest = 12;

    readonly Dictionary<string, Style> _styles;
    readonly string? _default;

    public DocxStyles(MainDocumentPart main)
    {
        _styles = main.StyleDefinitionsPart?.Styles?.Elements<Style>().Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!).ToDictionary(style => style.Key, style => style.First(), StringComparer.Ordinal) ?? [];
        _default = _styles.Values.FirstOrDefault(style => style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)?.StyleId?.Value;
    }

    public bool IsBold(Run run, Paragraph paragraph)
    {
        if (run.RunProperties?.Bold is { } own) return IsOn(own);
        if (run.RunProperties?.RunStyle?.Val?.Value is { } runStyle && Chain(runStyle).Select(style => style.StyleRunProperties?.Bold).OfType<Bold>().FirstOrDefault() is { } ofStyle) return IsOn(ofStyle);
        return Chain(StyleOf(paragraph)).Select(style => style.StyleRunProperties?.Bold).OfType<Bold>().FirstOrDefault() is { } ofParagraph && IsOn(ofParagraph);
    }

    public bool IsSuperscript(Run run)
    {
        if (run.RunProperties?.VerticalTextAlignment?.Val is { } own) return own.InnerText == "superscript";
        return run.RunProperties?.RunStyle?.Val?.Value is { } style && Chain(style).Select(found => found.StyleRunProperties?.VerticalTextAlignment?.Val?.InnerText).FirstOrDefault(value => value is not null) == "superscript";
    }

    /// <summary>0 for a main section; null for text of the body.</summary>
    public int? OutlineLevelOf(Paragraph paragraph)
    {
        var level = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value ?? Chain(StyleOf(paragraph)).Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(found => found is not null);
        if (level is not null) return level is >= 0 and < 9 ? level : null;
        // Some programs write the style of a heading without its level.
        return Chain(StyleOf(paragraph)).Select(style => style.StyleName?.Val?.Value ?? "").Append(StyleOf(paragraph) ?? "")
            .Select(name => name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(7), out var printed) && printed is >= 1 and <= 9 ? printed - 1 : (int?)null).FirstOrDefault(found => found is not null);
    }

    /// <summary>The name of its style, which is English for those that Word brings along; empty for none.</summary>
    public string NameOf(Paragraph paragraph) => StyleOf(paragraph) is not { } id ? "" : _styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value ?? id : id;

    /// <summary>The list and level that a paragraph is numbered by; null for none.</summary>
    public (int List, int Level)? NumberingOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var styled = Chain(StyleOf(paragraph)).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(found => found?.NumberingId?.Val is not null);
        var list = own?.NumberingId?.Val?.Value ?? styled?.NumberingId?.Val?.Value;
        if (list is null or 0) return null;
        return (list.Value, own?.NumberingLevelReference?.Val?.Value ?? styled?.NumberingLevelReference?.Val?.Value ?? 0);
    }

    string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _default;

    /// <summary>A style and those that it is based on.</summary>
    IEnumerable<Style> Chain(string? id)
    {
        for (var depth = 0; id is not null && depth < Deepest && _styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    static bool IsOn(OnOffType property) => property.Val?.Value != false;
}
