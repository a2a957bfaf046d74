using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Parts a line that holds several options, or a stem and its options: <c>A. x  B. y  C. z</c>.</summary>
static class OptionSplitter
{
    /// <param name="Letter">A capital.</param>
    /// <param name="HasMark">A star or a tick stands before the letter.</param>
    /// <param name="LabelAt">Where the label begins, with the mark.</param>
    /// <param name="From">Where its text begins.</param>
    /// <param name="To">Where its text ends.</param>
    public sealed record Piece(char Letter, bool HasMark, int LabelAt, int From, int To);

    /// <summary>The options in a line, of which the first has the given letter; empty where there are none.</summary>
    /// <param name="next">The next line that is not blank; null for none.</param>
    public static IReadOnlyList<Piece> Split(string line, char first, string? next)
    {
        var found = new List<(Match Match, bool Surely)>();
        var start = LineShapes.Option().Match(line);
        var atStart = start.Success && Capital(start) == first;
        if (atStart) found.Add((start, true));
        if (atStart && start.Groups["rest"].Value.StartsWith(EntryText.Literal)) return [PieceOf(start, line.Length)];
        foreach (Match match in LineShapes.InnerOption().Matches(line))
        {
            var before = match.Index == 0 ? '\0' : line[match.Index - 1];
            if (before == '\0' || (found.Count > 0 && match.Groups["letter"].Index <= found[^1].Match.Groups["letter"].Index)) continue;
            if (Capital(match) != (char)(first + found.Count) || !(MayBegin(match, before) || (IsBracketed(line, match) && found.Count > 0 && IsBracketed(line, found[^1].Match)))) continue;
            found.Add((match, IsWide(match.Groups["gap"].Value)));
        }
        var kept = found.Count;
        // One space parts words as well as options: it counts where three options or more stand in the line, or none follows that it would take away.
        var firstDoubt = found.FindIndex(one => !one.Surely);
        if (firstDoubt >= 0 && found.Count < 3 && IsOption(next, (char)(first + firstDoubt))) kept = firstDoubt;
        if (!atStart && kept < 2) return [];
        return [.. found.Take(kept).Select((one, at) => PieceOf(one.Match, at + 1 < kept ? found[at + 1].Match.Index : line.Length))];
    }

    /// <summary>The options in the first line of a question, from A on. A key in brackets looks like the first of them: <c>（A）BRCA1 is …  A. x  B. y</c>.</summary>
    /// <param name="next">The next line that is not blank; null for none.</param>
    public static IReadOnlyList<Piece> SplitStem(string text, string? next)
    {
        var pieces = Split(text, 'A', next);
        if (pieces.Count == 0 || text[pieces[0].LabelAt] is not ('(' or '（')) return pieces;
        var after = pieces[0].From;
        var others = Split(text[after..], 'A', next);
        if (others.Count == 0 && !IsOption(next, 'A')) return pieces;
        return [.. others.Select(piece => piece with { LabelAt = after + piece.LabelAt, From = after + piece.From, To = after + piece.To })];
    }

    /// <summary>The options that a line begins with, from the letter that is due in the question; a letter that was there before is told later on.</summary>
    public static IReadOnlyList<Piece> Due(string text, EntryBlock block, string? next)
    {
        var repeated = block.Options.Find(option => IsOption(text, option.Letter))?.Letter;
        return Split(text, repeated ?? block.NextLetter, next) is { Count: > 0 } pieces && pieces[0].LabelAt == 0 ? pieces : [];
    }

    public static bool IsOption(string? line, char letter) => line is not null && LineShapes.Option().Match(line.Trim()) is { Success: true } match && Capital(match) == letter;

    static Piece PieceOf(Match match, int to)
    {
        var mark = match.Groups["mark"];
        var label = mark.Success ? mark.Index : match.Index + match.Groups["gap"].Length;
        // The rest of an option at the start of a line is inside its match.
        var from = match.Groups["rest"].Success ? match.Groups["rest"].Index : match.Index + match.Length;
        return new Piece(Capital(match), mark.Success, label, Math.Min(from, to), to);
    }

    /// <summary>Also of a letter of full width.</summary>
    public static char Capital(Match match) => match.Groups["letter"].Value[0] is var letter && letter is >= 'Ａ' and <= 'Ｚ' ? (char)(letter - 'Ａ' + 'A') : char.ToUpperInvariant(letter);

    /// <summary>Letters in brackets need no space before them where the one before has brackets too: <c>（A）TP53（B）KRAS</c>.</summary>
    static bool IsBracketed(string line, Match match) => line.AsSpan(0, match.Groups["letter"].Index).TrimEnd() is [.., '(' or '（'];

    static bool IsWide(string gap) => gap.Length > 1 || gap.Contains('\t', StringComparison.Ordinal) || gap.Contains('\u3000', StringComparison.Ordinal);

    /// <summary>After a space, a Chinese character or Chinese punctuation; never inside a Latin word.</summary>
    static bool MayBegin(Match match, char before) => match.Groups["gap"].Length > 0 || Script.IsHan(before) || Script.IsWidePunctuation(before) || match.Groups["mark"].Success;
}
