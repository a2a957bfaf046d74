using System.Text;
using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews;

/// <summary>
/// Reads a review retold in our own words (<c>seeds/&lt;slug&gt;/review.&lt;lang&gt;.md</c>): <c>## number title</c> opens a section, <c>###</c> heads the
/// paragraphs below it, a blank line ends a paragraph. Anything else that Markdown knows is a fault.
/// </summary>
public static class Retelling
{
    /// <param name="lang">BCP-47 tag of the text.</param>
    public static RetellingResult Parse(string text, string lang) => new RetellingReader(lang).Read(text);

    /// <summary>Whether a line is no line of a paragraph, but a heading or what else Markdown knows.</summary>
    internal static bool OpensBlock(string line) => line.StartsWith('#') || RetellingReader.OtherMarkdown().IsMatch(line);
}

/// <param name="Review">What could be read; whole only where there are no faults.</param>
/// <param name="Faults">In the order of the text.</param>
public sealed record RetellingResult(Review Review, IReadOnlyList<RetellingFault> Faults);

sealed partial class RetellingReader(string lang)
{
    readonly List<RetellingFault> _faults = [];
    readonly List<Section> _sections = [];
    readonly List<Paragraph> _paragraphs = [];
    readonly List<(string Text, int Line)> _lines = [];
    (string Number, string Title, int Line)? _section;
    (string Text, int Line)? _heading;

    public RetellingResult Read(string text)
    {
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.TrimEnd();
            if (line.Length == 0) EndParagraph();
            else if (line[0] == '#') ReadHeading(line, number);
            else if (OtherMarkdown().IsMatch(line)) Fault(number, 1, "Only headings and paragraphs are read here: no lists, quotes, tables, code or rules.");
            else _lines.Add((line, number));
        }
        EndSection();
        if (_sections.Count == 0) Fault(1, 1, "There is no section. A section opens with a line such as: ## 8 Title");
        return new RetellingResult(new Review(lang, _sections), [.. _faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
    }

    void ReadHeading(string line, int number)
    {
        EndParagraph();
        if (SectionHeading().Match(line) is { Success: true } opened)
        {
            EndSection();
            _section = (opened.Groups["number"].Value, opened.Groups["title"].Value, number);
            if (_sections.Exists(other => other.Number == _section.Value.Number)) Fault(number, 4, $"Section {_section.Value.Number} is there twice.");
        }
        else if (line.StartsWith("### ", StringComparison.Ordinal))
        {
            if (_section is null) Fault(number, 1, "A heading stands before the first section.");
            EndHeading();
            _heading = (line[4..].Trim(), number);
        }
        else
        {
            Fault(number, 1, "A section opens with “## number title” and a heading with “### ”; nothing else begins with #.");
        }
    }

    void EndParagraph()
    {
        if (_lines.Count == 0) return;
        var (text, starts) = Join(_lines);
        var first = _lines[0].Line;
        if (_section is null)
        {
            Fault(first, 1, "Text stands before the first section.");
        }
        else
        {
            var runs = InlineParser.Parse(text, (at, message) =>
            {
                var (start, line) = starts.Last(start => start.Start <= at);
                Fault(line, at - start + 1, message);
            });
            _paragraphs.Add(new Paragraph(_paragraphs.Count + 1, _heading?.Text, text, runs, first));
            _heading = null;
        }
        _lines.Clear();
    }

    void EndHeading()
    {
        if (_heading is { } unused) Fault(unused.Line, 1, "No paragraph stands under this heading.");
        _heading = null;
    }

    void EndSection()
    {
        EndParagraph();
        EndHeading();
        if (_section is { } open)
        {
            if (_paragraphs.Count == 0) Fault(open.Line, 1, $"Section {open.Number} has no paragraph.");
            _sections.Add(new Section(open.Number, open.Title, [.. _paragraphs], open.Line));
        }
        _paragraphs.Clear();
        _section = null;
    }

    void Fault(int line, int column, string message) => _faults.Add(new RetellingFault(line, column, message));

    static (string Text, List<(int Start, int Line)> Starts) Join(List<(string Text, int Line)> lines)
    {
        var text = new StringBuilder();
        var starts = new List<(int Start, int Line)>();
        foreach (var (raw, line) in lines)
        {
            var piece = raw.TrimStart();
            if (text.Length > 0 && Script.SpaceBetween(text[^1], piece[0])) text.Append(' ');
            starts.Add((text.Length, line));
            text.Append(piece);
        }
        return (text.ToString(), starts);
    }

    [GeneratedRegex(@"^## (?<number>[0-9]+(\.[0-9]+)*)\s+(?<title>\S.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SectionHeading();

    [GeneratedRegex(@"^\s*([-+*]\s|>|\||```|~~~|[0-9]+[.)]\s|(-{3,}|={3,}|_{3,}|\*{3,})$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex OtherMarkdown();
}
