using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Similar;

/// <summary>What questions are alike by: what is asked, and what it is answered with. Reasons, explanations and hints tell nothing apart, nor does a vignette that many share.</summary>
public static class AskedText
{
    /// <summary>In all languages of the question, one text.</summary>
    public static string Of(Question question) => string.Join('\n', question.Texts
        .Where(text => text.Role is TextRole.Stem or TextRole.Passage or TextRole.Item or TextRole.Option or TextRole.Answer)
        .SelectMany(text => text.Text ?? Enumerable.Empty<TextIn>())
        .Select(one => AuthoredImage.ToWords(one.Value)));
}
