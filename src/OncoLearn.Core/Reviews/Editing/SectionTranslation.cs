using System.Text;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>
/// Reads what a person wrote of a section in another language. A blank line ends a paragraph, and <c>### </c> heads the one below it, as in a retelling (<see cref="Retelling"/>);
/// citation marks may be written as any review prints them. Each paragraph tells the one of the original that stands at its place: what was found in the one is found in the other.
/// </summary>
public static class SectionTranslation
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestText = 200_000;

    /// <param name="original">Its number becomes that of the translation.</param>
    public static TranslationResult Read(Section original, string title, string text)
    {
        var tidy = SectionTitle.Tidy(title);
        var faults = new List<TranslationFault>();
        if (tidy.Length == 0) faults.Add(new TranslationFault.NoTitle());
        else if (tidy.Length > SectionTitle.Longest) faults.Add(new TranslationFault.LongTitle(tidy.Length));
        if (text.Length > LongestText)
        {
            faults.Add(new TranslationFault.LongText(text.Length));
            return new TranslationResult(Section: null, faults);
        }
        var paragraphs = new ParagraphReader(faults).Read(text);
        if (paragraphs.Count == 0) faults.Add(new TranslationFault.NoText());
        else faults.AddRange(Compare(original.Paragraphs, paragraphs));
        return new TranslationResult(faults.Count == 0 ? new Section(original.Number, tidy, paragraphs, Line: 1) : null, faults);
    }

    static IEnumerable<TranslationFault> Compare(IReadOnlyList<Paragraph> originals, IReadOnlyList<Paragraph> paragraphs)
    {
        if (originals.Count != paragraphs.Count)
        {
            // Where the citations part, a paragraph was cut in two or two became one.
            var alike = originals.Zip(paragraphs).TakeWhile(pair => CitedBy(pair.First).SetEquals(CitedBy(pair.Second))).Count();
            return [new TranslationFault.OtherCount(originals.Count, paragraphs.Count, alike + 1)];
        }
        return originals.Zip(paragraphs).SelectMany(pair => Compare(pair.First, pair.Second));
    }

    static IEnumerable<TranslationFault> Compare(Paragraph original, Paragraph paragraph)
    {
        var (wanted, cited) = (CitedBy(original), CitedBy(paragraph));
        if (wanted.Except(cited).ToList() is { Count: > 0 } missing) yield return new TranslationFault.LacksCitations(paragraph.Number, missing);
        if (cited.Except(wanted).ToList() is { Count: > 0 } added) yield return new TranslationFault.OtherCitations(paragraph.Number, added);
        if (original.Heading is not null && paragraph.Heading is null) yield return new TranslationFault.LacksHeading(paragraph.Number);
        if (original.Heading is null && paragraph.Heading is not null) yield return new TranslationFault.OtherHeading(paragraph.Number);
    }

    /// <summary>The order of the words, and with it that of the marks, is each language's own.</summary>
    static SortedSet<int> CitedBy(Paragraph paragraph) =>
        [.. paragraph.Runs.OfType<CitationRun>().SelectMany(run => run.Citations).SelectMany(cited => Enumerable.Range(cited.First, cited.Last - cited.First + 1))];

    sealed class ParagraphReader(List<TranslationFault> faults)
    {
        readonly List<Paragraph> _paragraphs = [];
        readonly StringBuilder _text = new();
        string? _heading;

        int Number => _paragraphs.Count + 1;

        public List<Paragraph> Read(string text)
        {
            foreach (var raw in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
            {
                var line = raw.Trim();
                if (line.Length == 0) EndParagraph();
                else if (line.StartsWith("### ", StringComparison.Ordinal)) ReadHeading(SectionTitle.Tidy(line[4..]));
                else if (Retelling.OpensBlock(line)) faults.Add(new TranslationFault.NoParagraph(Number, line));
                else _text.Append(_text.Length > 0 && Script.SpaceBetween(_text[^1], line[0]) ? " " : "").Append(line);
            }
            EndParagraph();
            if (_heading is not null) faults.Add(new TranslationFault.NothingBelow(_heading));
            return _paragraphs;
        }

        void ReadHeading(string heading)
        {
            EndParagraph();
            if (_heading is not null) faults.Add(new TranslationFault.NothingBelow(_heading));
            _heading = heading;
        }

        void EndParagraph()
        {
            if (_text.Length == 0) return;
            var markdown = Marked(_text.ToString());
            var isSound = true;
            var runs = InlineParser.Parse(markdown, (_, _) => isSound = false);
            if (!isSound) faults.Add(new TranslationFault.BrokenMarks(Number));
            _paragraphs.Add(new Paragraph(Number, _heading, markdown, runs, Line: 1));
            _heading = null;
            _text.Clear();
        }

        /// <summary>Citation marks as they are kept, however they were written.</summary>
        static string Marked(string text)
        {
            var marked = new StringBuilder();
            var at = 0;
            foreach (var mark in CitationMarks.Find(text).Where(mark => mark.Start == 0 || text[mark.Start - 1] != '\\'))
            {
                marked.Append(text, at, mark.Start - at).AppendJoin("", mark.Cited.Select(CitedMarkdown.Canonical));
                at = mark.End;
            }
            return marked.Append(text, at, text.Length - at).ToString();
        }
    }
}

/// <param name="Section">Null where there is a fault.</param>
/// <param name="Faults">In the order of the text.</param>
public sealed record TranslationResult(Section? Section, IReadOnlyList<TranslationFault> Faults);
