using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>
/// The columns of a table of questions. Stems, explanations, options and reasons have one for each language; options are numbered. <c>payload</c> holds the
/// whole question of any type; where a readable column says something else, that column is right.
/// </summary>
public static partial class TableColumns
{
    public const string Uid = "uid";
    public const string Version = "version";
    public const string Type = "type";
    public const string Category = "category";
    public const string Level = "level";
    public const string Difficulty = "difficulty";
    public const string Use = "use";
    public const string Section = "section";
    public const string Tags = "tags";
    public const string Key = "key";
    public const string Scoring = "scoring";
    public const string Claims = "claims";
    public const string Objectives = "objectives";
    public const string Stimulus = "stimulus";
    public const string Payload = "payload";

    /// <summary>The types whose questions the readable columns hold; others are in the payload alone.</summary>
    public static IReadOnlyList<string> ReadableTypes { get; } = ["single-best-answer", "multiple-answer", "true-false", "short-answer"];

    static readonly string[] Fixed = [Uid, Version, Type, Category, Level, Difficulty, Use, Section, Tags, Key, Scoring, Claims, Objectives, Stimulus, Payload];

    static readonly (string Means, string[] Words)[] Usual =
    [
        (Type, ["题型", "类型", "question type"]),
        (Category, ["分类", "类别"]),
        (Level, ["层次", "认知层次"]),
        (Difficulty, ["难度", "难易度"]),
        (Use, ["用途"]),
        (Section, ["章节"]),
        (Tags, ["标签", "知识点"]),
        (Key, ["答案", "正确答案", "参考答案", "answer", "correct answer", "correct"]),
        ("stem", ["题干", "题目", "试题", "问题", "question", "stem"]),
        ("stem.zh-Hans", ["题干(中文)"]),
        ("stem.en", ["题干(英文)"]),
        ("explanation", ["解析", "答案解析", "explanation", "rationale"]),
        ("explanation.zh-Hans", ["解析(中文)"]),
        ("explanation.en", ["解析(英文)"]),
        (Scoring, ["计分"]),
        (Claims, ["论断"]),
        (Objectives, ["学习目标"]),
    ];

    static readonly Dictionary<string, string> Aliases = Usual.SelectMany(usual => usual.Words.Select(word => (word, usual.Means))).ToDictionary(StringComparer.Ordinal);

    /// <summary>The column that a heading means: its own name or a usual word for it; null for none.</summary>
    /// <param name="lang">Of texts whose heading names none.</param>
    public static string? Of(string heading, string lang)
    {
        var word = EntryWords.Fold(heading);
        if (Aliases.TryGetValue(word, out var alias)) return alias is "stem" or "explanation" ? $"{alias}.{lang}" : alias;
        if (Fixed.Contains(word, StringComparer.Ordinal)) return word;
        if (Option().Match(word) is { Success: true } option)
        {
            var at = option.Groups["letter"] is { Success: true } letter ? letter.Value[0] - 'a' + 1 : int.Parse(option.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            return at < 1 ? null : FormattableString.Invariant($"option.{at}.{lang}");
        }
        var name = word.Replace("zh-hans", EntryDefaults.Chinese, StringComparison.Ordinal);
        return Named().IsMatch(name) ? name : null;
    }

    /// <summary>Whether a row may be the one that names the columns.</summary>
    public static bool IsHeader(IReadOnlyList<string> cells)
    {
        var known = cells.Select(cell => Of(cell, EntryDefaults.Chinese)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return known.Contains(Payload) || (known.Any(name => name.StartsWith("stem.", StringComparison.Ordinal)) && known.Count > 1);
    }

    /// <summary>In the order in which they are written; those of options and reasons as many as are needed.</summary>
    public static IReadOnlyList<string> InOrder(IReadOnlyCollection<string> used, IReadOnlyList<string> langs, int options) =>
    [
        Uid, Version, Type,
        .. langs.Select(lang => $"stem.{lang}"),
        .. Enumerable.Range(1, options).SelectMany(at => langs.Select(lang => FormattableString.Invariant($"option.{at}.{lang}"))),
        Key,
        .. langs.Select(lang => $"explanation.{lang}"),
        .. Enumerable.Range(1, options).SelectMany(at => langs.Select(lang => FormattableString.Invariant($"reason.{at}.{lang}"))).Where(used.Contains),
        Category, Level, Difficulty, Use, Section, Tags,
        .. new[] { Scoring, Claims, Objectives, Stimulus }.Where(used.Contains),
        Payload,
        .. Enumerable.Range(2, 30).Select(at => FormattableString.Invariant($"payload.{at}")).Where(used.Contains),
    ];

    [GeneratedRegex(@"^(?:选项|备选答案|option|choice)\s*(?:(?<letter>[a-z])|(?<number>[0-9]{1,2}))$|^(?<letter>[a-j])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"^(?:(?:stem|explanation)|(?:option|reason)\.[1-9][0-9]?)\.[a-z]{2,3}(?:-[A-Za-z]{4})?$|^payload\.[0-9]{1,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
