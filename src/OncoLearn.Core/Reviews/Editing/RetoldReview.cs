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
    /// The text stays as printed; citation marks become citations. Lines count as where each section is written as <c>## NUMBER TITLE</c>, a blank line, and its body.
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
