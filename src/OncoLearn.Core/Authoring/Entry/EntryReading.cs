using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>What the author says once for all questions that do not say it themselves.</summary>
/// <param name="Lang">A BCP-47 tag.</param>
/// <param name="Category">Null where each question has to name its own.</param>
public sealed record EntryDefaults(string Lang, Category? Category, CognitiveLevel Level, Difficulty Difficulty, QuestionUse Use)
{
    public const string Chinese = "zh-Hans";
    public const string English = "en";

    public static EntryDefaults For(string lang) => new(lang, Claims.Category.Mechanism, CognitiveLevel.Understand, Difficulty.Medium, QuestionUse.Practice);
}

/// <summary>What a text or table holds.</summary>
/// <param name="Items">Every question that was found, in the order of the file, also those of which nothing can be made.</param>
/// <param name="Lines">One verdict for every line, in their order.</param>
/// <param name="Notes">What is to be said of the whole.</param>
public sealed record EntryReading(IReadOnlyList<EntryItem> Items, IReadOnlyList<EntryVerdict> Lines, IReadOnlyList<Bilingual> Notes);

/// <summary>A question that was found.</summary>
/// <param name="At">Its place among those found, from 1.</param>
/// <param name="Line">The number of its first line.</param>
/// <param name="LastLine">The number of its last line; answers at the end of the file do not count.</param>
/// <param name="Label">The number that it has in the file; null for none.</param>
public sealed record EntryItem(int At, int Line, int LastLine, string? Label)
{
    /// <summary>The sheet that it stands in; null where there is only one.</summary>
    public string? Sheet { get; init; }

    /// <summary>Null where nothing can be made of it.</summary>
    public EntryDraft? Draft { get; init; }

    /// <summary>Why nothing can be made of it; empty where something is.</summary>
    public IReadOnlyList<Bilingual> Problems { get; init; } = [];

    /// <summary>Whether a category is all that it lacks.</summary>
    public bool LacksCategory => Problems is [var only] && only == EntryMaker.NoCategory;

    /// <summary>What was changed or concluded on the way.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>The first words of its stem, for what is said of it.</summary>
    public string Words { get; init; } = "";
}

/// <summary>A question that can be saved, with where it belongs.</summary>
/// <param name="Uid">The question of the bank of which this becomes the next version; null for a new one.</param>
/// <param name="Version">The number of the version that the file began with; null where it does not say.</param>
public sealed record EntryDraft(Drafts.QuestionDraft Question, string? Uid = null, int? Version = null)
{
    /// <summary>Whether the file has a place for the shared vignette; where it has none, nothing follows from there being none.</summary>
    public bool SaysStimulus { get; init; }
}

/// <summary>What became of one line.</summary>
/// <param name="Question">The place of the question that it belongs to, from 1; null for none.</param>
/// <param name="Why">Why it was not understood, or what it was taken for; null where the role says it all.</param>
public sealed record EntryVerdict(int Line, EntryRole Role, int? Question, Bilingual? Why = null)
{
    /// <summary>The sheet that the row stands in; null where there is only one.</summary>
    public string? Sheet { get; init; }
}

/// <summary>What a line was taken for.</summary>
public enum EntryRole
{
    Blank,

    /// <summary>A remark that begins with <c>#</c>: for readers of the file only.</summary>
    Comment,

    /// <summary>A title; it may name the type of the questions below it.</summary>
    Heading,
    Stem,
    Option,
    Key,
    Explanation,
    Reason,
    Hint,

    /// <summary>Category, level, tags and the like.</summary>
    Field,

    /// <summary>Answers to several questions, or to one further up.</summary>
    AnswerList,

    /// <summary>A row of a table.</summary>
    Row,
    NotUnderstood,
}
