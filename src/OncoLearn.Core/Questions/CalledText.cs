using System.Text.RegularExpressions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>What a question is called in a list where its stem alone does not say what is asked: a text with gaps and an assertion stand under the same words again and again.</summary>
public static partial class CalledText
{
    /// <summary>In place of a gap. Full-width, as a low line of ASCII is markup of authored text.</summary>
    public const string Blank = "＿＿＿";

    public static Bilingual Assertion { get; } = new("论断", "Assertion");

    /// <summary>The statement that is given for the assertion.</summary>
    public static Bilingual Because { get; } = new("理由", "Reason");

    static Bilingual Colon { get; } = new("：", ": ");

    /// <summary>The stem, and behind it what it asks about, in the same language.</summary>
    /// <param name="asked">Null where the stem says it all.</param>
    public static LocalizedText Of(LocalizedText stem, LocalizedText? asked) =>
        asked is null ? stem : new(stem.Select(lead => KeyValuePair.Create(lead.Lang, asked.Has(lead.Lang) ? Join(lead.Value, asked.In([lead.Lang]).Value) : lead.Value)));

    /// <summary>The text with blanks for its gaps.</summary>
    /// <param name="text">In which a gap is written as <c>{{gap-id}}</c>.</param>
    public static LocalizedText Blanked(LocalizedText text) => new(text.Select(one => KeyValuePair.Create(one.Lang, Gap().Replace(one.Value, Blank).Trim())));

    /// <summary>The two statements that are judged, each after the word for what it is.</summary>
    /// <param name="because">Null while it is not written.</param>
    public static LocalizedText Judged(LocalizedText assertion, LocalizedText? because) =>
        Of(Named(Assertion, assertion), because is null ? null : Named(Because, because));

    static LocalizedText Named(Bilingual name, LocalizedText text) =>
        new(text.Select(one => KeyValuePair.Create(one.Lang, $"{name.In(one.Lang)}{Colon.In(one.Lang)}{one.Value.Trim()}")));

    static string Join(string first, string second)
    {
        var lead = first.TrimEnd();
        return $"{lead}{(Script.IsWidePunctuation(lead[^1]) ? "" : " ")}{second.Trim()}";
    }

    [GeneratedRegex("\\{\\{[^{}]*\\}\\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap();
}
