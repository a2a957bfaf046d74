using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Takes away bullets before letters of options, labels and numbers: <c>- A. p53</c>, <c>• Answer: B</c>. Word may set any paragraph in a bulleted list. Letters that are not those of options,
/// as in <c>- E. coli</c>, stay as they are, also where they follow on one another by chance: <c>- C. elegans</c>, <c>- D. melanogaster</c>.
/// </summary>
static partial class BulletedLabels
{
    /// <summary>A bullet that tells the right options from the others.</summary>
    const string Mark = "√";

    /// <param name="Bullet">Null where there is none.</param>
    /// <param name="Letter">Of an option, a capital.</param>
    /// <param name="HoldsMore">More options stand in the line.</param>
    /// <param name="MayBeName">It may be a species, its genus shortened.</param>
    sealed record Lettered(EntryLine Line, Match? Bullet, char Letter, bool HoldsMore, bool MayBeName);

    public static IReadOnlyList<EntryLine> Without(IReadOnlyList<EntryLine> lines)
    {
        var changed = new Dictionary<int, EntryLine>();
        var run = new List<Lettered>();
        foreach (var line in lines.Where(line => line.Text.Trim().Length is > 0 and <= EntryReader.LongestLine))
        {
            try
            {
                Take(line, run, changed);
            }
            catch (RegexMatchTimeoutException)
            {
                // The reader tells of a line that is too tangled.
            }
        }
        End(run, changed);
        return [.. lines.Select(line => changed.GetValueOrDefault(line.Number, line))];
    }

    static void Take(EntryLine line, List<Lettered> run, Dictionary<int, EntryLine> changed)
    {
        var bullet = BulletOptions.MatchOf(line.Text);
        var words = bullet?.Groups["rest"].Value ?? line.Text.Trim();
        if (IsLabelled(words))
        {
            End(run, changed);
            if (bullet is { } before && !before.Groups["mark"].Success) changed[line.Number] = Cut(line, before, mark: "");
        }
        else if (LineShapes.Option().Match(words) is { Success: true } option)
        {
            var letter = OptionSplitter.Capital(option);
            if (letter == 'A') End(run, changed);
            run.Add(new Lettered(line, bullet, letter, OptionSplitter.Split(words, 'A', next: null).Count > 1, bullet is not null && Species().IsMatch(words)));
        }
    }

    /// <summary>A ratio as <c>1:10</c> is no number of a question, nor are the numbers of statements that an option takes together: <c>(1) and (3)</c>.</summary>
    static bool IsLabelled(string words) =>
        (LineShapes.Number().Match(words) is { Success: true } number && !IsRatio(words, number) && !Together().IsMatch(words))
        || (LineShapes.Part().IsMatch(words) && EntryWords.TypeIn(words) is not null)
        || (LineShapes.TypeBefore().Match(words) is { Success: true } typed && EntryWords.TypeIn(typed.Groups["type"].Value) is not null)
        || (LineShapes.Label().Match(words) is { Success: true } label && EntryFields.LabelOf(label.Groups["label"].Value) is not null)
        || LineShapes.BareKey().IsMatch(words) || LineShapes.Reason().IsMatch(words) || LineShapes.Language().IsMatch(words) || LineShapes.AnswersHeading().IsMatch(words);

    static bool IsRatio(string words, Match number) =>
        number.Groups["n"].Success && words[..number.Groups["rest"].Index].TrimEnd()[^1] is ':' or '：' && char.IsAsciiDigit(number.Groups["rest"].Value.FirstOrDefault());

    /// <summary>
    /// Letters are those of options where they begin at A or follow on one another, unless all of them may be names; a list that leaves one out is then told to
    /// be wrong, and not lettered anew.
    /// </summary>
    static void End(List<Lettered> run, Dictionary<int, EntryLine> changed)
    {
        var mayBeNames = run.TrueForAll(one => one.MayBeName);
        var isList = run is [{ Letter: 'A' }, { Letter: 'B' }, ..] or [{ Letter: 'A', HoldsMore: true }]
            || (!mayBeNames && (run is [{ Letter: 'A' }, _, ..] || run.Zip(run.Skip(1)).Any(pair => pair.Second.Letter == pair.First.Letter + 1)));
        var telling = BulletOptions.TellingOf(run.Select(one => one.Bullet?.Groups["bullet"].Value ?? ""));
        foreach (var (line, bullet, _, _, _) in isList ? run : [])
            if (bullet is { Groups: var groups }) changed[line.Number] = Cut(line, bullet, groups["mark"].Success || groups["bullet"].Value == telling ? Mark : "");
        run.Clear();
    }

    static EntryLine Cut(EntryLine line, Match bullet, string mark)
    {
        var cut = bullet.Groups["rest"].Index;
        int At(int place) => Math.Max(0, place - cut) + mark.Length;
        return line with { Text = mark + line.Text[cut..], Bold = line.Bold?.Select(span => new EntrySpan(At(span.Start), At(span.Start + span.Length) - At(span.Start))).ToList() };
    }

    [GeneratedRegex(@"^\*?[A-Z]\.\s?[a-z]{3,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Species();

    /// <summary>Two numbers or more, and nothing else. A point parts a number from its answer: <c>1. 5</c>.</summary>
    [GeneratedRegex(@"^[（(]?\d{1,2}[)）]?(?:\s*(?:[,，、;；+&和与及或]|and\b|or\b)?\s*[（(]?\d{1,2}[)）]?)+\s*[.。]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Together();
}
