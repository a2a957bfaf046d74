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
}

/// <summary>What is said of a question beside its texts; null where it says nothing.</summary>
sealed class EntryFields
{
    static readonly Dictionary<string, EntryLabel> Labels = new(StringComparer.Ordinal)
    {
        ["答案"] = EntryLabel.Key, ["正确答案"] = EntryLabel.Key, ["参考答案"] = EntryLabel.Key, ["标准答案"] = EntryLabel.Key, ["本题答案"] = EntryLabel.Key, ["正确选项"] = EntryLabel.Key,
        ["answer"] = EntryLabel.Key, ["answers"] = EntryLabel.Key, ["ans"] = EntryLabel.Key, ["key"] = EntryLabel.Key, ["correct answer"] = EntryLabel.Key, ["correct answers"] = EntryLabel.Key,
        ["correct option"] = EntryLabel.Key, ["answer key"] = EntryLabel.Key, ["correct"] = EntryLabel.Key,
        ["解析"] = EntryLabel.Explanation, ["答案解析"] = EntryLabel.Explanation, ["试题解析"] = EntryLabel.Explanation, ["题目解析"] = EntryLabel.Explanation, ["解释"] = EntryLabel.Explanation,
        ["详解"] = EntryLabel.Explanation, ["解答"] = EntryLabel.Explanation, ["explanation"] = EntryLabel.Explanation, ["rationale"] = EntryLabel.Explanation, ["feedback"] = EntryLabel.Explanation,
        ["提示"] = EntryLabel.Hint, ["hint"] = EntryLabel.Hint, ["文字"] = EntryLabel.Passage, ["填空文字"] = EntryLabel.Passage, ["text"] = EntryLabel.Passage,
        ["题型"] = EntryLabel.Type, ["type"] = EntryLabel.Type, ["question type"] = EntryLabel.Type, ["语言"] = EntryLabel.Language, ["language"] = EntryLabel.Language,
        ["分类"] = EntryLabel.Category, ["类别"] = EntryLabel.Category, ["category"] = EntryLabel.Category,
        ["层次"] = EntryLabel.Level, ["认知层次"] = EntryLabel.Level, ["level"] = EntryLabel.Level, ["bloom"] = EntryLabel.Level,
        ["难度"] = EntryLabel.Difficulty, ["难易度"] = EntryLabel.Difficulty, ["难易程度"] = EntryLabel.Difficulty, ["difficulty"] = EntryLabel.Difficulty,
        ["用途"] = EntryLabel.Use, ["use"] = EntryLabel.Use, ["标签"] = EntryLabel.Tags, ["知识点"] = EntryLabel.Tags, ["考点"] = EntryLabel.Tags, ["tags"] = EntryLabel.Tags, ["tag"] = EntryLabel.Tags,
        ["章节"] = EntryLabel.Section, ["section"] = EntryLabel.Section, ["论断"] = EntryLabel.Claims, ["claims"] = EntryLabel.Claims,
        ["计分"] = EntryLabel.Scoring, ["scoring"] = EntryLabel.Scoring, ["拼写"] = EntryLabel.Spelling, ["spelling"] = EntryLabel.Spelling, ["大小写"] = EntryLabel.Case, ["case"] = EntryLabel.Case,
    };

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
                return Known(Type = EntryWords.TypeIn(value), value);
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
