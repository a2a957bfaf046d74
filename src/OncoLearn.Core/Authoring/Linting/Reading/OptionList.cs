using System.Text.RegularExpressions;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>Options that stand together.</summary>
/// <param name="Path">The JSON path of the list.</param>
/// <param name="PartKey">The part that they answer; null where they are shared by parts, so that none is the key by itself.</param>
sealed partial record OptionList(string Path, string? PartKey, IReadOnlyList<ListedOption> Options)
{
    public IEnumerable<ListedOption> Keys => Options.Where(option => option.Correct == true);

    public IEnumerable<ListedOption> Distractors => Options.Where(option => option.Correct == false);

    /// <summary>Whether there are both keys and distractors.</summary>
    public bool HasKey => Keys.Any() && Distractors.Any();

    /// <summary>The languages that every option is in.</summary>
    public IEnumerable<string> Languages => Options[0].Text.Languages.Where(lang => Options.All(option => option.Text.Has(lang)));

    public static IReadOnlyList<OptionList> Of(Question question)
    {
        var sets = question.OptionSets
            .Where(set => set.Options.Count > 0)
            .Select(set => new OptionList(set.Path, set.PartKey, [.. set.Options.Select((option, at) => new ListedOption($"{set.Path}[{at}].text", option.Text, option.Correct))]))
            .ToList();
        var shared = question.Texts
            .Where(text => text is { Role: TextRole.Option, Text: not null })
            .Select(text => (Match: ItemText().Match(text.Path), text.Path, Text: text.Text!))
            .Where(text => text.Match.Success)
            .GroupBy(text => text.Match.Groups["list"].Value, StringComparer.Ordinal)
            .Where(list => sets.TrueForAll(set => set.Path != list.Key))
            .Select(list => new OptionList(list.Key, PartKey: null, [.. list.Select(text => new ListedOption(text.Path, text.Text, Correct: null))]));
        return [.. sets, .. shared];
    }

    [GeneratedRegex(@"^(?<list>.+)\[[0-9]+\]\.text\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ItemText();
}

/// <param name="Path">The JSON path of the text.</param>
/// <param name="Correct">Null where that depends on the part.</param>
sealed record ListedOption(string Path, LocalizedText Text, bool? Correct)
{
    public string In(string lang) => Text.In([lang]).Value;

    /// <summary>Without marks of emphasis and gaps.</summary>
    public string PlainIn(string lang) => PlainText.Of(In(lang));
}
