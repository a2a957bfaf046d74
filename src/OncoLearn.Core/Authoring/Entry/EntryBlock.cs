using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>A question while its lines are gathered.</summary>
/// <param name="Label">Its number, in digits as lists of answers count; null for none.</param>
/// <param name="Shape">Which shape of number it is: a list inside a stem has another.</param>
/// <param name="Defaults">What holds where it says nothing itself.</param>
sealed record EntryBlock(int At, int Line, string? Label, string? Shape, EntryDefaults Defaults)
{
    public int LastLine { get; set; } = Line;

    /// <summary>The key of the type that the heading above it, or a word before its stem, names; null for none.</summary>
    public string? TypeHint { get; set; }

    /// <summary>Whether the file names the language that holds where nothing else is said.</summary>
    public bool NamesLanguage { get; init; }

    /// <summary>The number of the part of the paper that it stands in; null for none.</summary>
    public string? Part { get; init; }

    public EntryText Stem { get; } = new();

    /// <summary>A text with gaps beside the stem.</summary>
    public EntryText Passage { get; } = new();

    public List<EntryOption> Options { get; } = [];

    /// <summary>The list of bullets that its options stand in, by the number of its first line; null for none.</summary>
    public int? Bullets { get; set; }

    /// <summary>What is right, as its own lines say; more than one only by mistake.</summary>
    public List<KeyText> Keys { get; } = [];

    /// <summary>The line further down that its key comes from; null for none.</summary>
    public int? KeyLine { get; set; }

    public EntryText Explanation { get; } = new();

    /// <summary>Where it, or what explains it, is taken from, each with the number of its line.</summary>
    public List<(int Line, EntryText Text)> Sources { get; } = [];

    public Dictionary<char, EntryText> Reasons { get; } = [];

    public List<EntryText> Hints { get; } = [];

    public EntryFields Fields { get; } = new();

    /// <summary>The key of the type that it, or what stands above it, names; null for none.</summary>
    public string? Type => Fields.Type ?? TypeHint;

    public List<Bilingual> Notes { get; } = [];

    public List<Bilingual> Problems { get; } = [];

    /// <summary>The text that an unlabelled line goes on with, and what it is; null after a key.</summary>
    public (EntryText Text, EntryRole Role)? Open { get; set; }

    /// <summary>All that is written of it for learners.</summary>
    public IEnumerable<EntryText> Texts => [Stem, Passage, .. Options.Select(option => option.Text), Explanation, .. Reasons.Values, .. Hints];

    public bool HasBody => Options.Count > 0 || Keys.Count > 0;

    public char NextLetter => Options.Count == 0 ? 'A' : (char)(Options[^1].Letter + 1);
}

/// <param name="Letter">As written, a capital.</param>
sealed record EntryOption(char Letter)
{
    public EntryText Text { get; } = new();

    /// <summary>What stands before it in place of a letter; null where it has its letter.</summary>
    public string? Bullet { get; set; }

    /// <summary>Its words begin with a letter as those of an option do, where a bullet stands for the letter: <c>C. elegans</c>.</summary>
    public bool SaysLetter => Bullet is not null && LineShapes.Option().IsMatch(Text.ToString());

    /// <summary>A star or a tick stands at it.</summary>
    public bool IsMarked { get; set; }

    /// <summary>All its letters are bold.</summary>
    public bool IsBold { get; set; }
}
