using System.Collections.ObjectModel;
using OncoLearn.App.Catalog.Loading;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Lessons;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Reviews;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog.Files;

/// <summary>All content files, read. Whole only where nothing was reported.</summary>
/// <param name="Hash">Of all files, by name and content.</param>
sealed record ContentSet(
    string Hash,
    IReadOnlyList<Entry<Entity>> Entities,
    IReadOnlyList<Entry<Relation>> Relations,
    IReadOnlyList<ReviewContent> Reviews,
    IReadOnlyList<CourseContent> Courses)
{
    /// <summary>The uid of a section of one of the reviews.</summary>
    public string SectionUid(string review, string number) => Uids.Section(review, Reviews.First(one => one.Slug == review).KeyOf(number));
}

/// <summary>Something with a key, and where it is written.</summary>
sealed record Entry<T>(T Value, YamlMap Source);

/// <param name="Texts">The retellings by BCP-47 tag, with the file each was read from.</param>
sealed record ReviewContent(
    string Slug,
    LocalizedText Topic,
    string SourceLang,
    string? Licence,
    LocalizedText Attribution,
    IReadOnlyList<ReviewText> Texts,
    YamlMap Source)
{
    /// <summary>By number, what sections are known by that were published under other numbers; the others are known by their number.</summary>
    public IReadOnlyDictionary<string, string> SectionKeys { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public string KeyOf(string number) => SectionKeys.GetValueOrDefault(number, number);

    public Section? Find(string number) => Texts.SelectMany(text => text.Review.Sections).FirstOrDefault(section => section.Number == number);
}

/// <param name="Sound">False where the text has faults.</param>
sealed record ReviewText(string File, Review Review, bool Sound);

/// <param name="Position">Among the courses, from 1; those without one come last.</param>
/// <param name="Reviews">Slugs; the first holds the claims' sections.</param>
sealed record CourseContent(
    string Slug,
    int? Position,
    IReadOnlyList<string> Reviews,
    LocalizedText Title,
    LocalizedText Summary,
    IReadOnlyList<Entry<Claim>> Claims,
    IReadOnlyList<Entry<ClaimConflict>> Conflicts,
    IReadOnlyList<Entry<GlossaryTerm>> Glossary,
    IReadOnlyList<BankContent> Banks,
    IReadOnlyList<Entry<QuizContent>> Quizzes,
    YamlMap Source)
{
    public IEnumerable<Entry<QuestionContent>> Questions => Banks.SelectMany(bank => bank.Questions);
}

/// <param name="Key">The file's name: mechanism, marker, therapy or exam.</param>
sealed record BankContent(string Key, LocalizedText Title, IReadOnlyList<Entry<StimulusContent>> Stimuli, IReadOnlyList<Entry<QuestionContent>> Questions, YamlMap Source)
{
    public const string Exam = "exam";
}

/// <summary>A vignette that questions of the same file stand under.</summary>
/// <param name="Payload">JSON of title and text, as <see cref="SharedVignette"/> reads it.</param>
sealed record StimulusContent(string Key, string Payload);

/// <param name="Payload">JSON of stem, explanation and the type's own fields, without claims.</param>
/// <param name="Waivers">What the writer leaves although the linter finds it.</param>
sealed record QuestionContent(
    string Key,
    string Type,
    int SchemaVersion,
    string Section,
    Category Category,
    CognitiveLevel Level,
    Difficulty Difficulty,
    QuestionUse Use,
    IReadOnlyList<string> Tags,
    string Payload,
    IReadOnlyList<PartContent> Parts,
    IReadOnlyList<LintWaiver> Waivers)
{
    /// <summary>Null where it stands alone.</summary>
    public StimulusContent? Stimulus { get; init; }

    public IEnumerable<string> Claims => Parts.SelectMany(part => part.Claims).Distinct(StringComparer.Ordinal);

    /// <summary>The payload as its type reads it.</summary>
    public Question Parse()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Payload);
        return QuestionTypes.Of(Type).Parse(json.RootElement) with { Shared = Stimulus is null ? null : SharedVignette.Parse(Stimulus.Payload).Text };
    }
}

/// <param name="Claims">By key.</param>
sealed record PartContent(string Key, double Weight, IReadOnlyList<string> Claims);

/// <param name="Tries">Null for the usual number, and where the behaviour has none.</param>
/// <param name="Penalty">What each try before the counted one takes, in [0, 1]; null as <paramref name="Tries"/>.</param>
sealed record QuizContent(
    string Key, LocalizedText Title, LocalizedText Intro, string Behaviour, int? TimeLimitMinutes, int? Tries, double? Penalty, IReadOnlyList<QuizSlotContent> Slots);

sealed record QuizSlotContent(string Question, double Points);
