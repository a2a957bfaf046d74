using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

/// <summary>Parsed reviews about a gene that does not exist, and edits to them.</summary>
static class SampleReview
{
    static readonly string?[] Numbers = [null, null, "0", "1", "2", "3", "2.1", "2.2", "3.1.1", "1.2.3.4", "一", "二", "（一）", "（二）", "第二章", "II", "B", "(2)", "12", "Box 1"];

    static readonly string[] Titles = ["Introduction", "结论", "Lung cancer", "", "肺癌", "  A  title\non two lines "];

    static readonly string[] Pieces =
    [
        "[1]", "[2] [3]", "[8]-[12]", "[12]-[8]", "[38-44]", "[15,48-50]", "［3］", "[1-1999]", "[8]–[9]–[10,11]", ".¹⁻³", "x²,⁴", "(Guo et al., 2019)", "[Fig]", "[", "]", "*", "**", "\\", "\\[", "\\\\*", "- ", "+ ", "1) ", "2. ", "> ", "| a |", "# ", "## 1 T ",
        "```", "~~~", "---", "===", "___", "-", "–", "。", ". ", " ", "字", "细胞", "word", "QRX7", "10⁶", "`code`", "<b>", "&amp;", "!", "_a_", "\u2003", "\u00A0", "\uFEFF", "\n", "2003",
    ];

    public static ParsedReview Of(params ParsedSection[] sections) => new("T", "en", [], [], Licence: null, sections, [], [], [], [], []);

    public static ParsedSection Section(string? number, string title, int level, params string[] paragraphs) =>
        new(number, title, level, [.. paragraphs.Select(Paragraph)]);

    public static ParsedParagraph Paragraph(string text) => new(text, SentenceSplitter.Split(text));

    /// <summary>With numbers in every habit and none, and with texts of marks that mean something elsewhere.</summary>
    public static ParsedReview Any(Chance chance) => Of([.. Enumerable.Range(0, chance.Below(9)).Select(_ => Section(
        Numbers[chance.Below(Numbers.Length)],
        Titles[chance.Below(Titles.Length)],
        1 + chance.Below(3),
        [.. Enumerable.Range(0, chance.Below(5)).Select(_ => AnyText(chance))]))]);

    static string AnyText(Chance chance) => string.Concat(Enumerable.Range(0, chance.Below(12)).Select(_ => Pieces[chance.Below(Pieces.Length)]));

    /// <summary>Most of them can be made.</summary>
    public static SectionEdit AnyEdit(Chance chance, SectionPlan plan)
    {
        if (plan.Sections.Count == 0 || chance.Below(12) == 0) return new SectionEdit.Drop(chance.Below(2) == 0 ? "99" : "");
        var at = chance.Below(plan.Sections.Count);
        var section = plan.Sections[at];
        var title = chance.Below(8) switch { 0 => " ", 1 => new string('字', 301), 2 when section.Paragraphs.Count > 0 => section.Paragraphs[^1].Heading ?? "H", _ => $"Title {chance.Below(100)}" };
        return chance.Below(7) switch
        {
            0 => new SectionEdit.Rename(section.Id, title),
            1 or 2 => new SectionEdit.Merge(section.Id),
            3 or 4 => new SectionEdit.Split(section.Id, section.Paragraphs.Count > 0 ? section.Paragraphs[chance.Below(section.Paragraphs.Count)].Place : new ParagraphPlace(at, 9), title),
            5 => new SectionEdit.Drop(section.Id),
            _ => new SectionEdit.Keep(plan.Sections.FirstOrDefault(one => one.IsDropped)?.Id ?? section.Id),
        };
    }

    public static IReadOnlyList<SectionEdit> AnyEdits(Chance chance, ParsedReview review)
    {
        var edits = new List<SectionEdit>();
        for (var times = chance.Below(16); times > 0; times--) edits.Add(AnyEdit(chance, SectionPlan.Of(review, edits)));
        return edits;
    }

    /// <summary>Checks a law on many reviews with edits.</summary>
    public static void ForEach(Action<ParsedReview, IReadOnlyList<SectionEdit>> check)
    {
        for (var seed = 1; seed <= 1500; seed++)
        {
            var chance = new Chance(seed);
            var review = Any(chance);
            var edits = AnyEdits(chance, review);
            try
            {
                check(review, edits);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}: {e.Message}\n{string.Join('\n', review.Sections.Select(section => $"{section.Level} {section.Number} {section.Title}: {string.Join(" / ", section.Paragraphs.Select(paragraph => paragraph.Text))}"))}\n{string.Join('\n', edits.Select(SectionEditJson.Write))}", e);
            }
        }
    }
}
