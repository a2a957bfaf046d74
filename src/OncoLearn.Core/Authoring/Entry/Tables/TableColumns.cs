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

    static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["题型"] = Type, ["类型"] = Type, ["question type"] = Type, ["分类"] = Category, ["类别"] = Category, ["层次"] = Level, ["认知层次"] = Level, ["难度"] = Difficulty, ["难易度"] = Difficulty,
        ["用途"] = Use, ["章节"] = Section, ["标签"] = Tags, ["知识点"] = Tags, ["答案"] = Key, ["正确答案"] = Key, ["参考答案"] = Key, ["answer"] = Key, ["correct answer"] = Key, ["correct"] = Key,
        ["题干"] = "stem", ["题目"] = "stem", ["试题"] = "stem", ["问题"] = "stem", ["question"] = "stem", ["stem"] = "stem", ["题干(中文)"] = "stem.zh-Hans", ["题干(英文)"] = "stem.en",
        ["解析"] = "explanation", ["答案解析"] = "explanation", ["explanation"] = "explanation", ["rationale"] = "explanation", ["解析(中文)"] = "explanation.zh-Hans", ["解析(英文)"] = "explanation.en",
        ["计分"] = Scoring, ["论断"] = Claims, ["学习目标"] = Objectives,
    };

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

    [GeneratedRegex(@"^(?:选项|备选答案|option|choice)\s*(?:(?<letter>[a-z])|(?<number>\d{1,2}))$|^(?<letter>[a-j])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"^(?:(?:stem|explanation)|(?:option|reason)\.[1-9]\d?)\.[a-z]{2,3}(?:-[A-Za-z]{4})?$|^payload\.\d{1,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
