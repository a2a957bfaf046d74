using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>The words of both languages that authors use for what questions are sorted by, and those that are written for them.</summary>
static class EntryWords
{
    static readonly (string Word, Category Value)[] Categories =
    [
        ("机制", Category.Mechanism), ("标志物", Category.Marker), ("生物标志物", Category.Marker), ("治疗", Category.Therapy), ("背景", Category.Background),
    ];

    static readonly (string Word, CognitiveLevel Value)[] Levels =
    [
        ("记忆", CognitiveLevel.Remember), ("识记", CognitiveLevel.Remember), ("了解", CognitiveLevel.Remember), ("理解", CognitiveLevel.Understand), ("应用", CognitiveLevel.Apply),
        ("分析", CognitiveLevel.Analyse), ("analyze", CognitiveLevel.Analyse), ("recall", CognitiveLevel.Remember),
    ];

    static readonly (string Word, Difficulty Value)[] Difficulties =
    [
        ("易", Difficulty.Easy), ("简单", Difficulty.Easy), ("容易", Difficulty.Easy), ("中", Difficulty.Medium), ("中等", Difficulty.Medium), ("一般", Difficulty.Medium),
        ("难", Difficulty.Hard), ("困难", Difficulty.Hard), ("较难", Difficulty.Hard), ("difficult", Difficulty.Hard),
    ];

    static readonly (string Word, QuestionUse Value)[] Uses = [("练习", QuestionUse.Practice), ("考试", QuestionUse.Exam), ("练习和考试", QuestionUse.Both), ("两者", QuestionUse.Both)];

    static readonly (string Word, string Key)[] Types =
    [
        ("单选", "single-best-answer"), ("单项选择", "single-best-answer"), ("最佳选择", "single-best-answer"), ("a1型", "single-best-answer"), ("single best", "single-best-answer"),
        ("single choice", "single-best-answer"), ("single answer", "single-best-answer"), ("多选", "multiple-answer"), ("多项选择", "multiple-answer"), ("不定项", "multiple-answer"),
        ("x型", "multiple-answer"), ("multiple answer", "multiple-answer"), ("multiple response", "multiple-answer"), ("select all", "multiple-answer"), ("判断", "true-false"),
        ("是非", "true-false"), ("true or false", "true-false"), ("true/false", "true-false"), ("填空", "cloze-typing"), ("fill in", "cloze-typing"), ("简答", "short-answer"),
        ("short answer", "short-answer"), ("multiple choice", "single-best-answer"), ("选择题", "single-best-answer"),
        ("名词解释", "essay"), ("问答题", "essay"), ("论述题", "essay"),
    ];

    /// <summary>Words that name a type where nothing else stands beside them, as in a column of types; in a heading they may mean anything.</summary>
    static readonly Dictionary<string, string> TypesAlone = new (string Key, string[] Words)[]
    {
        ("single-best-answer", ["single", "singlechoice", "singleselect", "sba", "sc", "mc", "mcq", "multichoice", "multiplechoice", "choice", "选择", "a型", "a2型"]),
        ("multiple-answer", ["multi", "multiple", "multiselect", "multipleselect", "multianswer", "multiresponse", "multipleresponse", "checkbox", "ma", "mr", "sata", "复选", "复选题"]),
        ("true-false", ["truefalse", "tf", "t/f", "boolean", "bool", "yes/no", "yesno", "对错", "对错题", "正误", "正误题", "判断正误"]),
        ("cloze-typing", ["cloze", "blank", "blanks", "fill", "fib", "gap", "gaps", "completion"]),
        ("short-answer", ["short", "shortanswer"]),
        ("essay", ["论述", "essayquestion", "问答"]),
        ("matching", ["match", "配对", "匹配", "匹配题", "连线", "连线题"]),
        ("ordering", ["order", "sequence", "排序", "排列"]),
        ("number", ["numeric", "numerical", "数值", "计算", "计算题"]),
    }.SelectMany(type => type.Words.Select(word => (word, type.Key))).ToDictionary(StringComparer.Ordinal);

    /// <summary>What is said where a word names no type.</summary>
    public static Bilingual UnknownType(string word) => new(
        $"不认识题型“{word.Trim()}”，可以是：{string.Join("、", QuestionTypes.All.Select(type => type.Name.Zh))}", $"the type “{word.Trim()}” is not known here; there are: {string.Join(", ", QuestionTypes.All.Select(type => type.Name.En))}");

    public static Category? CategoryOf(string word) => Find(word, Categories);

    public static CognitiveLevel? LevelOf(string word) => Find(word, Levels);

    public static Difficulty? DifficultyOf(string word) => Find(word, Difficulties);

    public static QuestionUse? UseOf(string word) => Find(word, Uses);

    public static string Print(Category value, bool zh) => Print(value, Categories, zh);

    public static string Print(CognitiveLevel value, bool zh) => Print(value, Levels, zh);

    public static string Print(Difficulty value, bool zh) => Print(value, Difficulties, zh);

    public static string Print(QuestionUse value, bool zh) => Print(value, Uses, zh);

    /// <summary>The key of the type that a heading names; null for none.</summary>
    public static string? TypeIn(string heading)
    {
        var words = Fold(heading);
        if (QuestionTypes.Find(words) is not null) return words;
        if (QuestionTypes.All.FirstOrDefault(type => Fold(type.Name.Zh) == words || Fold(type.Name.En) == words) is { } named) return named.Key;
        if (TypesAlone.TryGetValue(string.Concat(words.Where(c => c is not (' ' or '-' or '_'))), out var alone)) return alone;
        return Types.FirstOrDefault(type => words.Contains(type.Word, StringComparison.Ordinal)).Key;
    }

    /// <summary>True, false or, in any other case, null.</summary>
    public static bool? Truth(string word) => Fold(word).TrimEnd('.', '。') switch
    {
        "对" or "正确" or "是" or "√" or "✓" or "✔" or "true" or "t" or "right" or "yes" => true,
        "错" or "错误" or "不对" or "不正确" or "否" or "非" or "×" or "x" or "✗" or "✘" or "╳" or "false" or "f" or "wrong" or "no" => false,
        _ => null,
    };

    public static string Fold(string word) => SearchText.Fold(word);

    static T? Find<T>(string word, (string Word, T Value)[] words)
        where T : struct, Enum
    {
        var folded = Fold(word);
        if (Words<T>.Find(folded) is { } known) return known;
        foreach (var (name, value) in words)
            if (name == folded) return value;
        return null;
    }

    /// <summary>The first word of each value is its proper one.</summary>
    static string Print<T>(T value, (string Word, T Value)[] words, bool zh)
        where T : struct, Enum => zh ? words.First(word => word.Value.Equals(value)).Word : value.Word();
}
