using System.Text.RegularExpressions;

namespace OncoLearn.Core.Authoring.Linting;

/// <summary>The word by which a lead-in asks for the exception.</summary>
/// <param name="Emphasised">The whole text with the word in bold.</param>
sealed partial record Negation(string Word, bool IsEmphasised, string Emphasised)
{
    /// <summary>Null where the text asks for no exception. A negation inside a clause of its own (“a result that is not …”) is none.</summary>
    public static Negation? In(string text, string lang)
    {
        var match = Lang.IsChinese(lang) ? Chinese().Match(text) : Lang.IsEnglish(lang) ? English().Match(text) : Match.Empty;
        if (!match.Success) return null;
        var word = match.Groups["word"];
        return new Negation(
            word.Value,
            PlainText.IsEmphasised(text, word.Index) || (word.Value.Any(char.IsUpper) && !word.Value.Any(char.IsLower)),
            $"{text[..word.Index]}**{word.Value}**{text[(word.Index + word.Length)..]}");
    }

    // What follows “that” is about something else, but for a short relative clause: “which result that it cites does not fit?”
    [GeneratedRegex(@"\b(?<word>except)\b(?! in\b)|\b(which|what|who|where|all)\b(\bthat (it|they|the [a-z]+) (?!(do|does|did|is|are|was|were|has|have|had|can|may|will)\b)[a-z]+\b|(?!\b(that|whose|who|if|when|because|although|though|whether|while|with|after|for)\b)[^?.;:])*?\b(?<word>not|never|cannot|least likely|incorrect|unlikely|false)\b(?! (only|reported|covered))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex English();

    // 不同, 不良 and the like are words of their own; after 的 a negation belongs to what is asked about.
    [GeneratedRegex(@"(哪|下列|以下|何者)[^。？；：]*?(?<word>不(?![同良仅足少断稳变再过久等只论管一清明确])|没有|并非|错误)(?![^。？；]{0,12}(的结果|的细胞|的患者|的标本))|(?<word>除)(?!(去|掉|了解|此))[^。？]{1,30}?(外|之外)[^。？]*?(哪|下列|以下|均|都)|(下列|以下|哪)[^。？]*?(?<word>除)(?!(去|掉))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
