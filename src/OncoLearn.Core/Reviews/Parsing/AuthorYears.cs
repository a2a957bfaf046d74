using System.Globalization;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>
/// Joins sentences to the references that they cite by author and year: <c>(Guo et al., 2019; Li and Wang, 2020)</c>, <c>Guo et al. (2019)</c>, <c>（郭一等，2019）</c>. The references
/// have the numbers of their order. What fits none of them, or several, becomes a doubt.
/// </summary>
static class AuthorYears
{
    const int LongestBracket = 300;

    /// <summary>So many characters before a bracket may name the authors of the year in it.</summary>
    const int LongestAuthors = 60;

    static readonly string[] Leads = ["see", "also", "e.g.", "cf.", "reviewed", "review", "in", "by", "for", "as", "from", "and", "参见", "见"];

    static readonly string[] Particles = ["van", "von", "der", "den", "de", "la", "di", "du", "del", "le"];

    /// <summary>The review itself where it cites by numbers, or not by author and year.</summary>
    public static ParsedReview Join(ParsedReview review)
    {
        if (review.References.Count == 0 || review.Sections.Any(section => section.Paragraphs.Any(paragraph => paragraph.Sentences.Any(sentence => sentence.Citations.Count > 0)))) return review;
        var list = new AuthorYearList(review.References);
        var doubts = new List<Doubt>();
        var sections = review.Sections.Select(section =>
        {
            var (missing, unsure) = (new List<string>(), new List<string>());
            var joined = section with
            {
                Paragraphs = [.. section.Paragraphs.Select(paragraph => paragraph with { Sentences = [.. paragraph.Sentences.Select(sentence => sentence with { Citations = Cited(sentence.Text, list, missing, unsure) })] })],
            };
            AddDoubt(doubts, section, missing, "文中引用了 {0}，参考文献表里没有。", "It cites {0}, but no such reference is in the list.");
            AddDoubt(doubts, section, unsure, "文中引用了 {0}，参考文献表里不止一条符合。", "It cites {0}, and more than one reference fits.");
            return joined;
        }).ToList();
        return review with { Sections = sections, Doubts = [.. review.Doubts, .. doubts] };
    }

    /// <summary>Brackets that hold nothing but references by author and year, from the opening one to behind the closing one.</summary>
    public static IEnumerable<(int Start, int End)> Brackets(string text)
    {
        for (var open = text.AsSpan().IndexOfAny('(', '（'); open >= 0;)
        {
            var length = text.AsSpan(open + 1, Math.Min(LongestBracket, text.Length - open - 1)).IndexOfAny(')', '）');
            var end = open + 1;
            if (length >= 0 && text.Substring(open + 1, length) is var inside && inside.Split(';', '；').All(part => Named("", part).ToList() is { Count: > 0 } named && named.TrueForAll(one => one.IsPlain)))
            {
                end = open + length + 2;
                yield return (open, end);
            }
            var next = text.AsSpan(end).IndexOfAny('(', '（');
            open = next < 0 ? -1 : end + next;
        }
    }

    static void AddDoubt(List<Doubt> doubts, ParsedSection section, List<string> cited, string zh, string en)
    {
        if (cited.Count == 0) return;
        var names = cited.Distinct(StringComparer.Ordinal).ToList();
        doubts.Add(new Doubt(ReviewAssembler.NameOf(section), new Bilingual(string.Format(CultureInfo.InvariantCulture, zh, string.Join('、', names)), string.Format(CultureInfo.InvariantCulture, en, string.Join("; ", names)))));
    }

    static IReadOnlyList<int> Cited(string text, AuthorYearList list, List<string> missing, List<string> unsure)
    {
        var found = new SortedSet<int>();
        for (var open = text.AsSpan().IndexOfAny('(', '（'); open >= 0;)
        {
            var length = text.AsSpan(open + 1, Math.Min(LongestBracket, text.Length - open - 1)).IndexOfAny(')', '）');
            if (length >= 0) foreach (var one in Named(text[Math.Max(0, open - LongestAuthors)..open], text.Substring(open + 1, length)))
            {
                var fits = list.Find(one.Author, one.Second, one.Year);
                if (fits is [var number]) found.Add(number);
                else if (fits.Count > 1) unsure.Add($"{one.Author} {one.Year}");
                else if (one.IsPlain) missing.Add($"{one.Author} {one.Year}");
            }
            var next = text.AsSpan(open + 1).IndexOfAny('(', '（');
            open = next < 0 ? -1 : open + 1 + next;
        }
        return [.. found];
    }

    /// <summary>Who is cited in a bracket, and of which year.</summary>
    /// <param name="before">What stands before the bracket.</param>
    static IEnumerable<(string Author, string? Second, string Year, bool IsPlain)> Named(string before, string inside)
    {
        foreach (var part in inside.Split(';', '；'))
        {
            var years = YearsIn(part);
            if (years.Count == 0) continue;
            var isBare = part[..years[0].At].Trim().Length == 0;
            // “Guo et al. (2019)”
            var names = isBare ? AuthorsBefore(before) : part[..years[0].At].Trim(' ', ',', '，');
            if (names is null || Authors(names) is not var (author, second, isPlain)) continue;
            foreach (var (_, year) in years) yield return (author, second, year, !isBare && isPlain);
        }
    }

    /// <summary>“Guo et al.”, “Li and Wang”, “see Guo”, “郭一等”.</summary>
    /// <returns>Null where no name opens it; plain where nothing but names stands there.</returns>
    static (string Author, string? Second, bool IsPlain)? Authors(string names)
    {
        var words = names.Replace("等人", " 等 ", StringComparison.Ordinal).Replace("等", " 等 ", StringComparison.Ordinal).Replace("&", " and ", StringComparison.Ordinal).Replace("和", " and ", StringComparison.Ordinal).Replace("与", " and ", StringComparison.Ordinal)
            .Replace("，", ", ", StringComparison.Ordinal).Replace("、", ", ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => Leads.Contains(word.TrimEnd(','), StringComparer.OrdinalIgnoreCase)).ToList();
        var end = words.FindIndex(word => word is "et" or "and" or "等" || word.EndsWith(','));
        var last = end < 0 ? words.Count : words[end].EndsWith(',') ? end + 1 : end;
        var author = string.Join(' ', words.Take(last)).TrimEnd(',', '.');
        if (author.Length == 0 || !IsName(author)) return null;
        var joint = words.FindIndex(Math.Min(last, words.Count), word => word == "and");
        var second = joint >= 0 && joint + 1 < words.Count && IsName(words[joint + 1]) ? words[joint + 1].TrimEnd(',', '.') : null;
        return (author, second, last <= 3);
    }

    static bool IsName(string text)
    {
        var first = text.Split(' ').FirstOrDefault(word => !Particles.Contains(word, StringComparer.Ordinal)) ?? "";
        return first.Length > 0 && (char.IsUpper(first[0]) || Script.IsHan(first[0])) && !text.Any(char.IsDigit);
    }

    /// <summary>The names that stand directly before a bracket with a year; null where none do.</summary>
    static string? AuthorsBefore(string before)
    {
        var text = before.TrimEnd();
        var hasMore = false;
        foreach (var more in new[] { "et al.", "et al", "等人", "等" })
        {
            if (!text.EndsWith(more, StringComparison.Ordinal)) continue;
            (text, hasMore) = (text[..^more.Length].TrimEnd(' ', ','), true);
            break;
        }
        var start = WordStart(text, text.Length);
        if (start == text.Length || !IsName(text[start..])) return null;
        if (hasMore) return text[WithParticles(text, start)..];
        // “Li and Wang (2020)”
        foreach (var and in new[] { " and ", " & ", "和", "与" })
        {
            if (!text[..start].EndsWith(and, StringComparison.Ordinal)) continue;
            var end = start - and.Length;
            var other = WordStart(text, end);
            if (other < end && IsName(text[other..end])) return text[WithParticles(text, other)..];
        }
        return text[WithParticles(text, start)..];
    }

    static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '’' or '\'') && (start == end || Script.IsHan(text[start - 1]) == Script.IsHan(text[end - 1]))) start--;
        return start;
    }

    static int WithParticles(string text, int start)
    {
        while (start > 1 && text[start - 1] == ' ' && WordStart(text, start - 1) is var before && Particles.Contains(text[before..(start - 1)], StringComparer.Ordinal)) start = before;
        return start;
    }

    /// <summary>Years from 1900 to 2099, with the letter that tells those of one author apart.</summary>
    internal static List<(int At, string Year)> YearsIn(string text)
    {
        var years = new List<(int, string)>();
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            if (text[at] is not ('1' or '2') || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) || !text.AsSpan(at, 4).ContainsOnlyDigits() || text.AsSpan(at, 2) is not ("19" or "20")) continue;
            var end = at + 4;
            if (end < text.Length && char.IsAsciiLetterLower(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))) end++;
            else if (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) continue;
            years.Add((at, text[at..end]));
            at = end - 1;
        }
        return years;
    }

    static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
