using System.Globalization;
using System.Text.Json.Nodes;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry.Tables;

/// <summary>What a row says of a question beside its payload; of what there is no column for, what the question said before.</summary>
/// <param name="before">Null for a new question.</param>
/// <param name="called">What the file calls a column.</param>
sealed class TableMeta(Dictionary<string, string> cells, List<Bilingual> problems, QuestionDraft? before, Func<string, string> called)
{
    static readonly char[] Commas = [',', '，', '、', ';', '；'];

    public EntryDraft Draft(string type, JsonObject payload, EntryDefaults defaults)
    {
        var draft = new QuestionDraft
        {
            Type = type,
            Payload = payload,
            Category = Staying(TableColumns.Category)?.Category ?? Word(TableColumns.Category, EntryWords.CategoryOf, EntryWords.Print) ?? defaults.Category ?? Lacking(),
            Level = Staying(TableColumns.Level)?.Level ?? Word(TableColumns.Level, EntryWords.LevelOf, EntryWords.Print) ?? defaults.Level,
            Difficulty = Staying(TableColumns.Difficulty)?.Difficulty ?? Word(TableColumns.Difficulty, EntryWords.DifficultyOf, EntryWords.Print) ?? defaults.Difficulty,
            Use = Staying(TableColumns.Use)?.Use ?? Word(TableColumns.Use, EntryWords.UseOf, EntryWords.Print) ?? defaults.Use,
            Section = Staying(TableColumns.Section) is { } section ? section.Section : Cell(TableColumns.Section),
            Tags = Staying(TableColumns.Tags)?.Tags ?? TagsOf(),
            Objectives = Staying(TableColumns.Objectives)?.Objectives ?? Cell(TableColumns.Objectives)?.Split([' ', .. Commas], StringSplitOptions.RemoveEmptyEntries) ?? [],
            Claims = Staying(TableColumns.Claims)?.Claims ?? ClaimsOf(type),
            Stimulus = Staying(TableColumns.Stimulus) is { } stimulus ? stimulus.Stimulus : Cell(TableColumns.Stimulus),
        };
        return new EntryDraft(draft, Cell(TableColumns.Uid), VersionOf()) { SaysStimulus = cells.ContainsKey(TableColumns.Stimulus) };
    }

    Category Lacking()
    {
        // What was written and is not known has been told.
        if (Cell(TableColumns.Category) is null) problems.Add(EntryMaker.NoCategory);
        return default;
    }

    /// <summary>Null where the table has the column: there an empty cell means nothing.</summary>
    QuestionDraft? Staying(string column) => cells.ContainsKey(column) ? null : before;

    string? Cell(string name) => cells.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value ? value : null;

    int? VersionOf()
    {
        if (Cell(TableColumns.Version) is not { } written) return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var version)) return version;
        problems.Add(new($"“{called(TableColumns.Version)}”一列应是数字，这里是“{written}”", $"the column “{called(TableColumns.Version)}” holds numbers, not “{written}”"));
        return null;
    }

    T? Word<T>(string name, Func<string, T?> find, Func<T, bool, string> print)
        where T : struct, Enum
    {
        if (Cell(name) is not { } written) return null;
        var found = find(written);
        if (found is null)
        {
            var words = Enum.GetValues<T>().Select(value => (Zh: print(value, true), En: print(value, false))).ToList();
            problems.Add(new(
                $"“{called(name)}”一列不认识“{written}”，可以写：{string.Join("、", words.Select(word => $"{word.Zh}（{word.En}）"))}",
                $"“{written}” is not known in the column “{called(name)}”; there are: {string.Join(", ", words.Select(word => $"{word.En} ({word.Zh})"))}"));
        }
        return found;
    }

    IReadOnlyList<string> TagsOf()
    {
        var written = Cell(TableColumns.Tags)?.Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (written.FirstOrDefault(word => Tag.Clean(word) is null) is { } bad) problems.Add(new($"标签“{bad}”太长，最多 {Tag.Longest} 个字", $"the tag “{bad}” is too long: at most {Tag.Longest} characters"));
        var tags = written.Select(Tag.Clean).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (tags.Count > Tag.Most) problems.Add(new($"标签最多 {Tag.Most} 个", $"at most {Tag.Most} tags"));
        return tags;
    }

    /// <summary><c>part=uid uid; other=uid</c>; without a part where the type has only one.</summary>
    IReadOnlyDictionary<string, IReadOnlyList<string>> ClaimsOf(string type)
    {
        var claims = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var written in Cell(TableColumns.Claims)?.Split([';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            var pair = written.Split('=', 2, StringSplitOptions.TrimEntries);
            var part = pair.Length == 2 ? pair[0] : type switch { "true-false" => "answer", "short-answer" => "answers", _ => "options" };
            claims[part] = [.. claims.GetValueOrDefault(part, []), .. pair[^1].Split([' ', ',', '，'], StringSplitOptions.RemoveEmptyEntries)];
        }
        return claims;
    }
}
