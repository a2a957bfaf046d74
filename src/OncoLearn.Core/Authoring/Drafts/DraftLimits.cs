using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafts;

/// <summary>What is taken from no author, although it is said soundly: what is stored already must stay readable, so the types do not ask this.</summary>
public static class DraftLimits
{
    /// <summary>In characters, of a text in one language. A vignette of a page has a third of it; what is longer was pasted by mistake.</summary>
    public const int LongestText = 10_000;

    /// <returns>A fault at each text that is too long.</returns>
    public static IEnumerable<QuestionFault> FaultsOf(Question question) => question.Texts.SelectMany(text => FaultsOf(text.Path, text.Text));

    /// <inheritdoc cref="FaultsOf(Question)"/>
    public static IEnumerable<QuestionFault> FaultsOf(SharedVignette vignette) => [.. FaultsOf("title", vignette.Title), .. FaultsOf("text", vignette.Text)];

    static IEnumerable<QuestionFault> FaultsOf(string path, LocalizedText? text) =>
        from one in text?.ToList() ?? []
        where one.Value.Length > LongestText
        select new QuestionFault(
            $"{path}.{one.Lang}",
            new Bilingual($"最多 {LongestText} 个字符，现在有 {one.Value.Length} 个", $"{LongestText} characters at most; there are {one.Value.Length}"));
}
