using System.Text;
using OncoLearn.Core.Reviews;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Core.Reviews.Parsing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

public sealed class RetoldReviewTests
{
    static readonly (string Printed, string Cited)[] Marks =
    [
        ("[1]", "1"), ("[2] [3]", "2|3"), ("[8]-[12]", "8–12"), ("[8]–[12]", "8–12"), ("[12]-[8]", "12|-|8"), ("[38-44]", "38–44"), ("[15,48-50]", "15|48–50"), ("［3］", "3"), ("［３，５］", "3|5"), ("[4, 6～8]", "4|6–8"), ("[1-3]-[5]", "1–5"), ("[1]-[3,7]", "1–3|7"), ("[1-1999]", "1|1999"), ("¹⁻³", "1–3"), ("²,⁴", "2|4"),
    ];

    static readonly string[] Texts =
    [
        "QRX7 rises", "在细胞中升高", "(Guo et al., 2019)", "[Fig]", " [", "]", "*", "**", "* two *", "\\", "\\[", "\\*", "\\\\", " - ", "+ ", "> ", "| a |", "#", "`x`", "_a_", "<b>", "&amp;", "~", "in [2003] he", "[a]", "--", "=", "x!",
    ];

    static readonly string[] Openings = ["", "- ", "* ", "+ ", "1) ", "12. ", "> ", "| a | b |", "# ", "## 1 T", "### H", "```", "~~~", "---", "===", "___", "***", "-", "1.", "[Fig] ", "    "];

    [Theory]
    [InlineData("It rises [38-44].", "It rises [38]-[44].", "It rises|.")]
    [InlineData("It rises [2] [3]; it falls (Guo et al., 2019).", "It rises [2] [3]; it falls (Guo et al., 2019).", "It rises|; it falls (Guo et al., 2019).")]
    [InlineData("升高［3］，见[15,48-50]。", "升高[3]，见[15][48]-[50]。", "升高|，见|。")]
    [InlineData("It rises.¹⁻³ It falls.", "It rises.[1]-[3] It falls.", "It rises.| It falls.")]
    [InlineData("It * rises [Fig]\\.", @"It \* rises \[Fig\]\\.", @"It * rises [Fig]\.")]
    [InlineData("1) It rises.", @"1\) It rises.", "1) It rises.")]
    [InlineData("- It rises.", @"\- It rises.", "- It rises.")]
    public void Marks_become_citations_and_all_else_is_text(string printed, string markdown, string texts)
    {
        var paragraph = RetoldReview.Of(SectionPlan.Of(SampleReview.Of(SampleReview.Section("1", "T", 1, printed)), []), "en").Sections.Single().Paragraphs.Single();

        Assert.Equal(markdown, paragraph.Markdown);
        Assert.Equal(texts, string.Join('|', paragraph.Runs.OfType<TextRun>().Select(run => run.Text)));
    }

    /// <summary>The marks are known, because they were put in.</summary>
    [Fact]
    public void The_runs_are_the_text_and_what_its_marks_cite()
    {
        for (var seed = 1; seed <= 3000; seed++)
        {
            var chance = new Chance(seed);
            var opening = (chance.Below(2) == 0 ? "x" : "") + Openings[chance.Below(Openings.Length)];
            var (printed, told) = (new StringBuilder(opening), new StringBuilder(opening));
            for (var times = chance.Below(6); times > 0; times--)
            {
                var (text, mark) = (Texts[chance.Below(Texts.Length)], Marks[chance.Below(Marks.Length)]);
                printed.Append(text).Append("end").Append(mark.Printed).Append(';');
                told.Append(text).Append("end{").Append(mark.Cited).Append("};");
            }
            var paragraph = SampleReview.Paragraph(printed.ToString().Trim());
            if (paragraph.Text.Length == 0) continue;
            var review = RetoldReview.Of(SectionPlan.Of(SampleReview.Of(new ParsedSection("1", "T", 1, [paragraph])), []), "en");

            var joined = new StringBuilder();
            foreach (var run in review.Sections.Single().Paragraphs.Single().Runs)
                joined.Append(run is CitationRun cited ? $"{{{string.Join('|', cited.Citations)}}}" : ((TextRun)run).Text);
            Assert.Equal(told.ToString().Trim(), joined.ToString().Replace("}-{", "|-|", StringComparison.Ordinal));
            Assert.All(review.Sections[0].Paragraphs[0].Runs.OfType<TextRun>(), run => Assert.Equal(Emphasis.None, run.Emphasis));
        }
    }

    [Fact]
    public void A_paragraph_cites_what_its_sentences_cite() => SampleReview.ForEach((review, edits) =>
    {
        var plan = SectionPlan.Of(review, edits);
        Assert.Equal(
            Parsed(review, plan).Sections.Select(section => $"{section.Number}: {string.Join('|', section.Paragraphs.Select(paragraph => Ascending(paragraph.Sentences.SelectMany(sentence => sentence.Citations))))}"),
            RetoldReview.Of(plan, "en").Sections.Select(section => $"{section.Number}: {string.Join('|', section.Paragraphs.Select(paragraph => Ascending(paragraph.Runs.OfType<CitationRun>().SelectMany(run => run.Citations).SelectMany(cited => Enumerable.Range(cited.First, cited.Last - cited.First + 1)))))}"));

        static string Ascending(IEnumerable<int> numbers) => string.Join(' ', numbers.Distinct().Order());
    });

    [Fact]
    public void What_is_written_is_read_again_without_a_fault() => SampleReview.ForEach((review, edits) =>
    {
        var retold = RetoldReview.Of(SectionPlan.Of(review, edits), "zh-Hans");
        if (retold.Sections.Count == 0) return;
        var (read, faults) = Retelling.Parse(Markdown(retold), "zh-Hans");
        Assert.Empty(faults);
        Assert.Equal(Told(retold), Told(read));
    });

    [Fact]
    public void A_text_without_a_title_gets_one()
    {
        var text = SampleReview.Section(number: null, "", 1, "Text.");

        Assert.Equal(["全文"], Titles("zh-Hans", text));
        Assert.Equal(["Opening", "Lung"], Titles("en", text, SampleReview.Section("1", "Lung", 1, "Text.")));

        static IEnumerable<string> Titles(string lang, params ParsedSection[] sections) => RetoldReview.Of(SectionPlan.Of(SampleReview.Of(sections), []), lang).Sections.Select(section => section.Title);
    }

    [Fact]
    public void The_heading_of_a_merged_section_stands_above_its_first_text()
    {
        var review = SampleReview.Of(SampleReview.Section("1", "A", 1, "A1."), SampleReview.Section("2", "B", 1, " ", "B1.", "B2."));

        var section = RetoldReview.Of(SectionPlan.Of(review, [new SectionEdit.Merge("1")]), "en").Sections.Single();

        Assert.Equal("A1.\n\n### B\n\nB1.\n\nB2.", section.Body);
        Assert.Equal([1, 2, 3], section.Paragraphs.Select(paragraph => paragraph.Number));
    }

    static IEnumerable<string> Told(Review review) => review.Sections.Select(section =>
        $"{section.Line} {section.Number} {section.Title}\n{string.Join('\n', section.Paragraphs.Select(paragraph => $"{paragraph.Line} {paragraph.Number} {paragraph.Heading} {paragraph.Markdown} {string.Concat(paragraph.Runs.Select(run => run is CitationRun cited ? $"{{{string.Join('|', cited.Citations)}}}" : run.ToString()))}"))}");

    /// <summary>The review with the lessons of a plan as its sections: their paragraphs are those that are retold, one by one.</summary>
    static ParsedReview Parsed(ParsedReview parsed, SectionPlan plan) => parsed with
    {
        Sections =
        [
            .. LessonNumbers.Of(plan).Where(section => section.IsLesson).Select(lesson => new ParsedSection(
                lesson.Number, lesson.Section.Title, lesson.Section.Level, [.. lesson.Section.Paragraphs.Where(paragraph => paragraph.HasText).Select(paragraph => paragraph.Parsed)])),
        ],
    };

    static string Markdown(Review review) => string.Concat(review.Sections.Select(section => $"## {section.Number} {section.Title}\n\n{section.Body}\n\n"));
}
