using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// The type in brackets behind a stem: <c>（判断题）</c>, <c>(True/False)</c>. It is taken off a question that is of this type, which shows by itself what it
/// is; on any other it may be a part of what is asked.
/// </summary>
static partial class TypeBehind
{
    static readonly Bilingual Note = new("去掉了题干末尾括号里的题型", "the type in the brackets at the end of the stem was taken off");

    public static bool IsIn(string stem) => Shape().IsMatch(stem);

    public static void Cut(EntryBlock block, string type, JsonObject payload)
    {
        // What is typed into gaps of the stem is asked in a text of its own.
        if (block.Stem.IsLiteral || payload[type == "cloze-typing" && block.Passage.IsEmpty ? "text" : "stem"] is not JsonObject texts) return;
        var cut = false;
        foreach (var (lang, text) in texts.ToList())
        {
            if (Shape().Match((string)text!) is not { Success: true } match || EntryWords.TypeIn(match.Groups["type"].Value.Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal)) != type) continue;
            texts[lang] = match.Groups["stem"].Value + match.Groups["end"].Value;
            cut = true;
        }
        if (cut) block.Notes.Add(Note);
    }

    /// <summary>Behind it only empty brackets for the key may stand, and a full stop.</summary>
    [GeneratedRegex(
        @"^(?<stem>.*\S)\s*[（(【\[]\s*(?<type>" + LineShapes.BracketedType + @")\s*[)）】\]](?<end>\s*(?:（\s*）|\(\s*\))?\s*[。.?？:：]?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Shape();
}
