using System.Globalization;
using OncoLearn.Core.Reviews.Parsing;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>The sections of a parsed review as a person arranged them. The same edits give the same plan; undoing is to leave the last one out.</summary>
/// <param name="Sections">In order, with the dropped ones. Every parsed paragraph stands in one of them.</param>
/// <param name="Skipped">Edits that do not apply, such as those of a section that an article read again no longer has.</param>
public sealed record SectionPlan(IReadOnlyList<PlannedSection> Sections, IReadOnlyList<SkippedEdit> Skipped)
{
    /// <summary>The sections without the dropped ones.</summary>
    public IEnumerable<PlannedSection> Kept => Sections.Where(section => !section.IsDropped);

    public static SectionPlan Of(ParsedReview parsed, IReadOnlyList<SectionEdit> edits)
    {
        var plan = new SectionPlan([.. parsed.Sections.Select(AsFound)], []);
        foreach (var (at, edit) in edits.Index())
            plan = plan.Check(edit) is { } why ? plan with { Skipped = [.. plan.Skipped, new SkippedEdit(at, edit, why)] } : plan.With(edit);
        return plan;
    }

    /// <param name="edit">One that <see cref="Check(SectionEdit)"/> finds nothing against.</param>
    public SectionPlan With(SectionEdit edit) => this with { Sections = Made(edit) };

    /// <summary>Why an edit cannot be made now; null where it can.</summary>
    public EditRefusal? Check(SectionEdit edit)
    {
        var at = IndexOf(edit.Section);
        if (at < 0) return new EditRefusal.UnknownSection();
        var section = Sections[at];
        return edit switch
        {
            SectionEdit.Keep => section.IsDropped ? null : new EditRefusal.IsKept(),
            SectionEdit.Drop => section.IsDropped ? new EditRefusal.IsDroppedAlready() : null,
            _ when section.IsDropped => new EditRefusal.IsDropped(),
            SectionEdit.Rename rename => Check(rename.Title),
            SectionEdit.Merge => KeptAbove(at) < 0 ? new EditRefusal.NothingAbove() : null,
            SectionEdit.Split split => IndexOf(section, split.At) switch
            {
                < 0 => new EditRefusal.UnknownParagraph(),
                0 => new EditRefusal.FirstParagraph(),
                _ => Check(split.Title),
            },
            _ => throw new InvalidOperationException($"{edit.GetType().Name} is no edit."),
        };
    }

    static EditRefusal? Check(string title) => SectionTitle.Tidy(title).Length switch
    {
        0 => new EditRefusal.EmptyTitle(),
        > SectionTitle.Longest and var length => new EditRefusal.LongTitle(length),
        _ => null,
    };

    static PlannedSection AsFound(ParsedSection parsed, int at) => new(
        at.ToString(CultureInfo.InvariantCulture),
        parsed.Number,
        SectionTitle.Tidy(parsed.Title),
        Math.Max(1, parsed.Level),
        [.. parsed.Paragraphs.Select((paragraph, index) => new PlannedParagraph(new ParagraphPlace(at, index), Heading: null, paragraph))],
        IsDropped: false,
        []);

    List<PlannedSection> Made(SectionEdit edit)
    {
        var sections = Sections.ToList();
        var at = IndexOf(edit.Section);
        var section = sections[at];
        var edited = section with { Edits = [.. section.Edits, edit] };
        switch (edit)
        {
            case SectionEdit.Rename rename:
                sections[at] = edited with { Title = SectionTitle.Tidy(rename.Title) };
                break;
            case SectionEdit.Drop or SectionEdit.Keep:
                sections[at] = edited with { IsDropped = edit is SectionEdit.Drop };
                break;
            case SectionEdit.Merge:
                var above = KeptAbove(at);
                sections[above] = sections[above] with { Paragraphs = [.. sections[above].Paragraphs, .. Headed(section)], Edits = [.. sections[above].Edits, .. edited.Edits] };
                sections.RemoveAt(at);
                break;
            case SectionEdit.Split split:
                var (cut, title) = (IndexOf(section, split.At), SectionTitle.Tidy(split.Title));
                sections[at] = edited with { Paragraphs = [.. section.Paragraphs.Take(cut)] };
                sections.Insert(at + 1, new PlannedSection(split.At.ToString(), PrintedNumber: null, title, section.Level, Untitled([.. section.Paragraphs.Skip(cut)], title), IsDropped: false, [edit]));
                break;
        }
        return sections;
    }

    /// <summary>A section's paragraphs, the first one under its title.</summary>
    static IEnumerable<PlannedParagraph> Headed(PlannedSection section) => section.Paragraphs.Select((paragraph, at) =>
        at > 0 || section.Title.Length == 0 ? paragraph : paragraph with { Heading = paragraph.Heading is { } inner && inner != section.Title ? Joined(section.Title, inner) : section.Title });

    static string Joined(string title, string inner) => Script.IsHan(title[^1]) ? $"{title}：{inner}" : $"{title}: {inner}";

    /// <summary>What the title of a section says is not said again above its first paragraph.</summary>
    static List<PlannedParagraph> Untitled(List<PlannedParagraph> paragraphs, string title)
    {
        if (paragraphs[0].Heading == title) paragraphs[0] = paragraphs[0] with { Heading = null };
        return paragraphs;
    }

    int IndexOf(string id)
    {
        for (var at = 0; at < Sections.Count; at++)
            if (Sections[at].Id == id) return at;
        return -1;
    }

    static int IndexOf(PlannedSection section, ParagraphPlace place)
    {
        for (var at = 0; at < section.Paragraphs.Count; at++)
            if (section.Paragraphs[at].Place == place) return at;
        return -1;
    }

    int KeptAbove(int at)
    {
        do at--;
        while (at >= 0 && Sections[at].IsDropped);
        return at;
    }
}

/// <param name="Index">0-based, in the list of edits.</param>
public sealed record SkippedEdit(int Index, SectionEdit Edit, EditRefusal Why);
