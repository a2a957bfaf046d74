using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Tells answers that learners would write in their own words, which no comparison of texts can mark, from those that are typed as they stand.</summary>
static partial class LongAnswer
{
    /// <summary>Of a question that is taken as a short answer all the same.</summary>
    public static Bilingual Note { get; } = new(
        "答案是一整句话，或题目要求叙述：只有逐字写出这个答案才算对；请改成关键词，或在编辑器里写成论述题，按评分标准批改",
        "the answer is a whole sentence, or the question asks for one: only exactly this text is right, word for word. Shorten it to what counts, or write an essay question with a rubric in the editor");

    /// <param name="key">As written.</param>
    /// <param name="answers">Those that it is parted into, in each language.</param>
    public static bool IsMeant(EntryBlock block, string key, IReadOnlyCollection<string> answers) =>
        answers.All(answer => IsLonger(answer, han: 15, words: 8))
        || (EndOfSentence().IsMatch(key) && IsLonger(key, han: 5, words: 3))
        || block.Stem.In(block.Defaults.Lang).Values.Any(stem => Asks().IsMatch(stem))
        // Under the heading of such questions; one that names its type itself, and a row of a table, mean the type.
        || (block is { Label: not null, TypeHint: "short-answer", Fields.Type: null } && answers.All(answer => IsLonger(answer, han: 8, words: 4)));

    /// <summary>Nobody types so many characters or words as somebody else would: 15 characters of Chinese are about 10 words.</summary>
    static bool IsLonger(string text, int han, int words) => text.Count(Script.IsHan) > han || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > words;

    [GeneratedRegex(@"[。.！!？?]\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndOfSentence();

    /// <summary>What asks for a description or a reason where a sentence begins.</summary>
    [GeneratedRegex(
        @"(?:^|[\n。；;！!？?，,.:：]\s*)(?:(?:请|试|简要|简单|please|briefly|in your own words,?)\s*)*(?:简述|试述|论述|阐述|叙述|概述|详述|阐明|说明|解释|描述|谈谈|为什么|为何|(?:explain|describe|discuss|outline|summari[sz]e|elaborate|justify|why)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Asks();
}
