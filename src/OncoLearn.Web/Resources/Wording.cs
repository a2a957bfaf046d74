using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Resources;

/// <summary>
/// The words of the interface. Each area has a static class <c>…Text</c> in this folder whose members hold both languages side by side, so that neither can be
/// forgotten and the compiler finds a misspelt name; a number in a text is a parameter of the member. Validation attributes name them with
/// <c>ErrorMessageResourceType</c> and <c>ErrorMessageResourceName</c>.
/// </summary>
public static class Wording
{
    /// <summary>The text in the interface language of the running request.</summary>
    public static string Say(string zhHans, string en) => SayIn(Languages.Current, zhHans, en);

    /// <inheritdoc cref="Say(string, string)"/>
    public static string Say(Bilingual text) => Say(text.Zh, text.En);

    /// <summary>The text in the language of the content that it joins, which need not be that of the page.</summary>
    public static string SayIn(string lang, string zhHans, string en) => lang == Languages.Chinese ? zhHans : en;

    /// <summary>A name in a Chinese sentence: a space parts what it begins or ends with in Latin letters from the Chinese beside it, and nothing else.</summary>
    /// <param name="name">Not empty.</param>
    public static string Beside(string before, string name, string after) => $"{before}{Space(before, name)}{name}{Space(name, after)}{after}";

    static string Space(string left, string right) => left.Length > 0 && right.Length > 0 && Script.SpaceBetween(left[^1], right[0]) ? " " : "";
}
