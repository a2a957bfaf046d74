using OncoLearn.Core.Reviews;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports.Translations;

/// <summary>What an import has in its other language.</summary>
/// <param name="Lang">BCP-47 tag of that language.</param>
/// <param name="Course">Null where nobody wrote it.</param>
/// <param name="Sections">Those that make a lesson, in order.</param>
/// <param name="LeftOver">Of sections that make no lesson now: dropped, or merged into another. They are kept.</param>
/// <param name="Statements">Of the claims, by mark.</param>
public sealed record ImportTranslation(
    string Lang, CourseTranslation? Course, IReadOnlyList<TranslatedSection> Sections, IReadOnlyList<SectionText> LeftOver, IReadOnlyDictionary<string, ClaimTranslation> Statements)
{
    /// <param name="section">The id of the section.</param>
    /// <returns>Null where it makes no lesson.</returns>
    public TranslatedSection? Find(string section) => Sections.FirstOrDefault(one => one.Id == section);

    /// <summary>Of the sections whose translation is to be published.</summary>
    internal IReadOnlyList<Section> Published => [.. Sections.Select(section => section.Published).OfType<Section>()];
}

/// <param name="Title">Of the course.</param>
/// <param name="Summary">Of the course.</param>
public sealed record CourseTranslation(string Title, string Summary);

/// <param name="Original">As its lesson has it.</param>
/// <param name="Text">Null where nobody wrote it.</param>
public sealed record TranslatedSection(NumberedSection Numbered, Section Original, SectionText? Text)
{
    public string Id => Numbered.Section.Id;

    public TranslationState State { get; } = Text is null ? TranslationState.Missing : Text.Source == Original.Body ? TranslationState.Written : TranslationState.Outdated;

    /// <summary>Null where there is nothing to publish.</summary>
    internal Section? Published => State == TranslationState.Written ? SectionTranslation.Read(Original, Text!.Title, Text.Body).Section : null;
}

/// <param name="Section">The id of the section.</param>
/// <param name="Body">Markdown, as typed.</param>
/// <param name="Source">The original's body when it was written.</param>
public sealed record SectionText(string Section, string Title, string Body, string Source, DateTimeOffset ChangedAt)
{
    /// <summary>Of whoever changes it: another word where it was changed meanwhile.</summary>
    public string Stamp => StampOf(ChangedAt);

    internal static string StampOf(DateTimeOffset changedAt) => changedAt.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <param name="Source">The original's statement when it was written.</param>
public sealed record ClaimTranslation(string Statement, string Source)
{
    /// <param name="original">The statement as it is now.</param>
    public TranslationState StateOf(string original) => Source == original ? TranslationState.Written : TranslationState.Outdated;
}
