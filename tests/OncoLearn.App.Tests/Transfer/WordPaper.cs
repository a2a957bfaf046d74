using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OncoLearn.App.Tests.Transfer;

/// <summary>A paper of forty questions as Word keeps it: numbers and letters are automatic lists and stand in no text, and keys are bold.</summary>
static partial class WordPaper
{
    const int Questions = 1;
    const int Letters = 2;

    /// <summary>The questions with four options of the Chinese paper of the reader's tests, cycled to forty.</summary>
    public static byte[] Forty([CallerFilePath] string here = "")
    {
        var paper = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../OncoLearn.Core.Tests/Authoring/Entry/Papers/zh-paper.txt"));
        var found = Question().Matches(paper).Select(match => (Stem: match.Groups["stem"].Value, Options: match.Groups["option"].Captures.Select(option => option.Value.Trim()).ToArray())).ToList();
        return Of(Enumerable.Range(0, 40).Select(at => ($"{found[at % found.Count].Stem}（第 {at + 1} 次）", found[at % found.Count].Options, at % 4)));
    }

    /// <param name="questions">Stem, options, and which of them is the key.</param>
    /// <param name="bullets">Before the options, in place of letters.</param>
    public static byte[] Of(IEnumerable<(string Stem, string[] Options, int Key)> questions, bool bullets = false)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body(new Paragraph(new Run(new Text("单元测验"))));
            var lists = new List<int>();
            foreach (var (stem, options, key) in questions)
            {
                body.Append(Numbered(Questions, 0, new Run(new Text(stem))));
                // Each question's letters begin again.
                lists.Add(Letters + lists.Count);
                foreach (var (at, option) in options.Index()) body.Append(Numbered(lists[^1], 0, new Run(at == key ? new RunProperties(new Bold()) : null!, new Text(option))));
            }
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            [
                new AbstractNum(LevelOf("%1.", NumberFormatValues.Decimal)) { AbstractNumberId = 0 },
                new AbstractNum(bullets ? LevelOf("\uF0B7", NumberFormatValues.Bullet) : LevelOf("%1.", NumberFormatValues.UpperLetter)) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Questions },
                .. lists.Select(list => new NumberingInstance(new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = list }),
            ]);
            main.Document = new Document(body);
        }
        return file.ToArray();
    }

    public static Paragraph Numbered(int list, int level, params Run[] runs) =>
        new([new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), .. runs]);

    static Level LevelOf(string text, NumberFormatValues format) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = 0 };

    [GeneratedRegex(@"^\d+\. (?<stem>[^\n（）]{8,})\n(?:[A-D]\. (?<option>[^\n\t√]+)\n){4}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Question();
}
