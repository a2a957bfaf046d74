using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What a question is called in a list where its stem alone does not say what is asked: a text with gaps and an assertion stand under the same words again and again.</summary>
public static partial class CalledText
{
    /// <summary>In place of a gap. Full-width, as a low line of ASCII is markup of authored text.</summary>
    public const string Blank = "＿＿＿";

    /// <summary>The stem, and behind it the text in the same language with blanks for its gaps.</summary>
    /// <param name="text">In which a gap is written as <c>{{gap-id}}</c>.</param>
    public static LocalizedText Of(LocalizedText stem, LocalizedText text) => new(stem.Select(lead => KeyValuePair.Create(lead.Lang, text.Has(lead.Lang) ? Join(lead.Value, text.In([lead.Lang]).Value) : lead.Value)));

    static string Join(string stem, string text)
    {
        var lead = stem.TrimEnd();
        return $"{lead}{(Script.IsWidePunctuation(lead[^1]) ? "" : " ")}{Gap().Replace(text, Blank).Trim()}";
    }

    [GeneratedRegex("\\{\\{[^{}]*\\}\\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();
}
