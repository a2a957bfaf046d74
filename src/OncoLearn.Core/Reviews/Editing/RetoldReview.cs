using System.Text;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>The lessons of a plan as a review in the form in which retold ones are kept (<see cref="Retelling"/>).</summary>
public static class RetoldReview
{
    /// <summary>Of the text before the first heading, where nobody gave it a title.</summary>
    static readonly Bilingual Opening = new("开篇", "Opening");

    /// <summary>Of a text without any heading.</summary>
    static readonly Bilingual Whole = new("全文", "Full text");

    /// <summary>
    /// The text stays as printed; citation marks become citations. Lines count as in <see cref="Markdown"/>.
    /// </summary>
    /// <param name="lang">BCP-47 tag of the text.</param>
    /// <returns>One section for each lesson; none where the plan has no text.</returns>
    public static Review Of(SectionPlan plan, string lang)
    {
        var lessons = LessonNumbers.Of(plan).Where(section => section.IsLesson).ToList();
        var untitled = (lessons.Count == 1 ? Whole : Opening).In(lang);
        var sections = new List<Section>();
        var line = 1;
        foreach (var lesson in lessons)
        {
            var opened = line;
            line += 2;
            var paragraphs = Paragraphs(lesson.Section, ref line);
            sections.Add(new Section(lesson.Number, lesson.Section.Title.Length > 0 ? lesson.Section.Title : untitled, paragraphs, opened));
        }
        return new Review(lang, sections);
    }

    /// <summary>The review that was parsed with the lessons of a plan as its sections: their paragraphs and sentences are those of <see cref="Of"/>, one by one.</summary>
    public static ParsedReview Parsed(ParsedReview parsed, SectionPlan plan) => parsed with
    {
        Sections =
        [
            .. LessonNumbers.Of(plan).Where(section => section.IsLesson).Select(lesson => new ParsedSection(
                lesson.Number, lesson.Section.Title, lesson.Section.Level, [.. lesson.Section.Paragraphs.Where(paragraph => paragraph.HasText).Select(paragraph => paragraph.Parsed)])),
        ],
    };

    /// <summary>The whole review on lines; <see cref="Retelling.Parse"/> reads the same review from it.</summary>
    public static string Markdown(Review review)
    {
        var text = new StringBuilder();
        foreach (var section in review.Sections) text.Append("## ").Append(section.Number).Append(' ').Append(section.Title).Append("\n\n").Append(section.Body).Append("\n\n");
        return text.ToString();
    }

    static List<Paragraph> Paragraphs(PlannedSection section, ref int line)
    {
        var paragraphs = new List<Paragraph>();
        string? heading = null;
        foreach (var planned in section.Paragraphs)
        {
            heading = planned.Heading ?? heading;
            if (!planned.HasText) continue;
            if (heading is not null) line += 2;
            var markdown = CitedMarkdown.Of(planned.Parsed);
            paragraphs.Add(new Paragraph(paragraphs.Count + 1, heading, markdown, InlineParser.Parse(markdown, (_, message) => throw new InvalidOperationException(message)), line));
            (heading, line) = (null, line + 2);
        }
        return paragraphs;
    }
}
