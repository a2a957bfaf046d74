using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>What a labelled line says.</summary>
enum EntryLabel
{
    Key,
    Explanation,
    Hint,
    Passage,
    Type,
    Language,
    Category,
    Level,
    Difficulty,
    Use,
    Tags,
    Section,
    Claims,
    Scoring,
    Spelling,
    Case,

    /// <summary>Where something is taken from.</summary>
    Source,
}

/// <summary>What is said of a question beside its texts; null where it says nothing.</summary>
sealed class EntryFields
{
    /// <summary>Names a key only where there is none yet: in an explanation it may begin what somebody says.</summary>
    public const string Reply = "答";

    static readonly (EntryLabel Means, string[] Words)[] Usual =
    [
        (EntryLabel.Key, ["答案", "正确答案", "参考答案", "标准答案", "本题答案", "正确选项", "答案是", "答案为", "正确答案是", "正确答案为", "参考答案是", "参考答案为", "标准答案是", "标准答案为", "本题答案是", Reply, "answer", "answers", "ans", "key", "correct answer", "correct answers", "correct option", "answer key", "correct", "answer is", "the answer is", "correct answer is"]),
        (EntryLabel.Explanation, ["解析", "答案解析", "试题解析", "题目解析", "解释", "详解", "解答", "explanation", "rationale", "feedback"]),
        (EntryLabel.Hint, ["提示", "hint"]),
        (EntryLabel.Passage, ["文字", "填空文字", "text"]),
        (EntryLabel.Type, ["题型", "type", "question type"]),
        (EntryLabel.Language, ["语言", "language"]),
        (EntryLabel.Category, ["分类", "类别", "category"]),
        (EntryLabel.Level, ["层次", "认知层次", "level", "bloom"]),
        (EntryLabel.Difficulty, ["难度", "难易度", "难易程度", "difficulty"]),
        (EntryLabel.Use, ["用途", "use"]),
        (EntryLabel.Tags, ["标签", "知识点", "考点", "tags", "tag"]),
        (EntryLabel.Section, ["章节", "section"]),
        (EntryLabel.Claims, ["论断", "claims"]),
        (EntryLabel.Scoring, ["计分", "scoring"]),
        (EntryLabel.Spelling, ["拼写", "spelling"]),
        (EntryLabel.Case, ["大小写", "case"]),
        (EntryLabel.Source, ["出处", "来源", "题目来源", "source"]),
    ];

    static readonly Dictionary<string, EntryLabel> Labels = Usual.SelectMany(usual => usual.Words.Select(word => (word, usual.Means))).ToDictionary(StringComparer.Ordinal);

    static readonly char[] Commas = [',', '，', '、', ';', '；'];

    public string? Type { get; private set; }

    public Category? Category { get; private set; }

    public CognitiveLevel? Level { get; private set; }

    public Difficulty? Difficulty { get; private set; }

    public QuestionUse? Use { get; private set; }

    public IReadOnlyList<string> Tags { get; private set; } = [];

    public string? Section { get; private set; }

    /// <summary>Uids of claims that the only part rests on.</summary>
    public IReadOnlyList<string> Claims { get; private set; } = [];

    public ScoringRule? Scoring { get; private set; }

    public bool ForgivesSlip { get; private set; }

    public bool CaseMatters { get; private set; }

    /// <summary>Null where the word labels nothing that is known here.</summary>
    public static EntryLabel? LabelOf(string word) => Labels.TryGetValue(EntryWords.Fold(word), out var label) ? label : null;

    /// <summary>Takes what a line says.</summary>
    /// <returns>Why it cannot; null where it can.</returns>
    public Bilingual? Take(EntryLabel label, string value)
    {
        var words = EntryWords.Fold(value);
        switch (label)
        {
            case EntryLabel.Type:
                Type = EntryWords.TypeIn(value);
                return Type is null ? EntryWords.UnknownType(value) : null;
            case EntryLabel.Category:
                return Known(Category = EntryWords.CategoryOf(value), value);
            case EntryLabel.Level:
                return Known(Level = EntryWords.LevelOf(value), value);
            case EntryLabel.Difficulty:
                return Known(Difficulty = EntryWords.DifficultyOf(value), value);
            case EntryLabel.Use:
                return Known(Use = EntryWords.UseOf(value), value);
            case EntryLabel.Scoring:
                return Known(Scoring = Words<ScoringRule>.Find(words), value);
            case EntryLabel.Spelling:
                ForgivesSlip = words == "one-edit";
                return ForgivesSlip || words == "exact" ? null : Unknown(value);
            case EntryLabel.Case:
                CaseMatters = EntryWords.Truth(words) == true;
                return EntryWords.Truth(words) is null ? Unknown(value) : null;
            case EntryLabel.Section:
                Section = value.Trim();
                return null;
            case EntryLabel.Claims:
                Claims = [.. value.Split([.. Commas, ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
                return null;
            case EntryLabel.Tags:
                return TakeTags(value);
            default:
                throw new ArgumentOutOfRangeException(nameof(label), label, "Not a field.");
        }
    }

    public static EntryDefaults Apply(EntryFields fields, EntryDefaults defaults) => defaults with
    {
        Category = fields.Category ?? defaults.Category,
        Level = fields.Level ?? defaults.Level,
        Difficulty = fields.Difficulty ?? defaults.Difficulty,
        Use = fields.Use ?? defaults.Use,
    };

    Bilingual? TakeTags(string value)
    {
        var written = value.Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Tags = [.. Tags.Concat(written.Select(Tag.Clean).OfType<string>()).Distinct(StringComparer.Ordinal).Take(Tag.Most)];
        return written.FirstOrDefault(word => Tag.Clean(word) is null) is { } bad
            ? new($"标签“{bad}”太长，最多 {Tag.Longest} 个字", $"the tag “{bad}” is too long: at most {Tag.Longest} characters")
            : null;
    }

    static Bilingual? Known(object? found, string value) => found is null ? Unknown(value) : null;

    static Bilingual Unknown(string value) => new($"不认识“{value}”，没有采用", $"“{value}” is not known here and was not taken");
}
