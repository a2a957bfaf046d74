using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// Options in a list of dashes or bullets: <c>- p53</c>, <c>* MDM2</c>, <c>- [x] p300</c>. They are lettered from A. Bullets before lettered options, and those of a question whose
/// answer is none of them, are a list in the stem.
/// </summary>
sealed partial class BulletOptions
{
    /// <summary>How many lines after a list are looked at.</summary>
    const int Ahead = 4;

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    readonly Dictionary<int, Bullet> _bullets = [];
    readonly HashSet<int> _before = [];

    /// <param name="List">The number of the line in which its list begins.</param>
    /// <param name="Sign">The bullet itself.</param>
    /// <param name="IsMarked">A tick, a star or a crossed box stands at it; in a list of others, a star or a plus is its bullet.</param>
    /// <param name="From">Where its text begins.</param>
    public sealed record Bullet(int List, string Sign, bool IsMarked, int From);

    public BulletOptions(IReadOnlyList<EntryLine> lines)
    {
        var written = lines.Where(line => line.Text.Trim().Length > 0).ToList();
        for (var at = 0; at < written.Count; at++)
        {
            var list = written.Skip(at).Select(line => (Line: line, Match: MatchOf(line.Text))).TakeWhile(one => one.Match is not null).Select(one => (one.Line, Match: one.Match!)).ToList();
            if (list.Count == 0) continue;
            if (list.Count > 1 && Add(list, [.. written.Skip(at + list.Count).Take(Ahead).Select(line => line.Text.Trim())]) && at > 0) _before.Add(written[at - 1].Number);
            at += list.Count;
        }
    }

    /// <summary>The option of a question in a line: after its stem, or after another of its list.</summary>
    /// <param name="block">The question that is being read; null for none.</param>
    /// <returns>Null where none stands there.</returns>
    public Bullet? In(EntryLine line, EntryBlock? block) =>
        _bullets.GetValueOrDefault(line.Number) is { } bullet && block is { Keys.Count: 0 } && (block.Bullets == bullet.List || (block is { Options.Count: 0, Open.Role: EntryRole.Stem } && !block.Stem.IsEmpty)) ? bullet : null;

    /// <summary>Whether options come in the line after this one.</summary>
    public bool FollowOn(EntryLine line) => _before.Contains(line.Number);

    /// <returns>Whether they are options.</returns>
    bool Add(List<(EntryLine Line, Match Match)> list, IReadOnlyList<string> after)
    {
        var signs = list.ConvertAll(one => one.Match.Groups["bullet"].Value);
        var telling = TellingOf(signs);
        var bullets = list.ConvertAll(one => new Bullet(
            list[0].Line.Number, one.Match.Groups["bullet"].Value, one.Match.Groups["mark"].Success || one.Match.Groups["bullet"].Value == telling, one.Match.Groups["rest"].Index));
        var marked = bullets.Exists(bullet => bullet.IsMarked) || list.Exists(one => LineShapes.MarkAfter().IsMatch(one.Line.Text));
        if (OptionSplitter.IsOption(after.FirstOrDefault(), 'A') || (!marked && LettersFollow(after))) return false;
        foreach (var (one, bullet) in list.Zip(bullets)) _bullets[one.Line.Number] = bullet;
        return true;
    }

    /// <summary>Whether lettered options come before anything that ends the question.</summary>
    static bool LettersFollow(IReadOnlyList<string> after) => after
        .TakeWhile(line => !LineShapes.Number().IsMatch(line) && !LineShapes.BareKey().IsMatch(line) && !(LineShapes.Label().Match(line) is { Success: true } label && EntryFields.LabelOf(label.Groups["label"].Value) is not null))
        .Any(line => OptionSplitter.IsOption(line, 'A'));

    /// <summary>Puts a list without marks back into the stem where the key of the question, wherever it stands, is none of it.</summary>
    /// <returns>Whether it did.</returns>
    public static bool GiveBack(EntryBlock block)
    {
        // Under a heading of choices a key that is none of them is a mistake.
        if (block.Bullets is null || block.Keys.Count == 0 || block.TypeHint is "single-best-answer" or "multiple-answer") return false;
        if (block.Options.Exists(option => option.IsMarked || option.Bullet is null) || block.Keys.Exists(key => KeyFinder.MayMean(block, key))) return false;
        foreach (var option in block.Options) block.Stem.AddItem(option.Bullet!, option.Text, block.Defaults.Lang);
        block.Options.Clear();
        block.Bullets = null;
        block.Notes.Add(new("答案不是列表里的任何一项：列表算作题干", "the answer is none of the list, which was taken for a part of the stem"));
        return true;
    }

    /// <summary>The bullet that stands at what is right; null where all are alike or none of them tells.</summary>
    public static string? TellingOf(IEnumerable<string> bullets)
    {
        var signs = bullets.ToHashSet(StringComparer.Ordinal);
        return signs.Count < 2 ? null : signs.Contains("+") ? "+" : signs.Contains("*") ? "*" : null;
    }

    /// <summary>The bullet, a mark at it and the rest of a line; null where it has no bullet.</summary>
    public static Match? MatchOf(string text)
    {
        try
        {
            return text.Length <= EntryReader.LongestLine && Shape().Match(text) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(?<bullet>[-–—•·●○▪◦‣*+])\s+(?:\[(?:(?<mark>[xX√✓✔])|\s?)\]\s*|(?<mark>\\?\*|[√✓✔★☆☑])\s*)?(?<rest>\S.*)$", Options, 1000)]
    private static partial Regex Shape();
}
