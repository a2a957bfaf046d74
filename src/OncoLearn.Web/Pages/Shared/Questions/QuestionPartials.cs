using System.Collections.Concurrent;

namespace OncoLearn.Web.Pages.Questions;

/// <summary>The partials of a question type, in a folder beside these that is named as the type: <c>single-best-answer</c> in <c>SingleBestAnswer</c>.</summary>
public static class QuestionPartials
{
    static readonly ConcurrentDictionary<string, string> Folders = new(StringComparer.Ordinal);

    /// <summary>The fields of an answer; its model is an <see cref="AnswerModel"/>.</summary>
    public static string Answer(string type) => $"Questions/{Folder(type)}/_Answer";

    /// <summary>What was answered and what is right; its model is a <see cref="ReviewModel"/>.</summary>
    public static string Review(string type) => $"Questions/{Folder(type)}/_Review";

    /// <summary>The fields of a question that is being written; its model is an <see cref="EditorModel"/>.</summary>
    public static string Editor(string type) => $"Questions/{Folder(type)}/_Editor";

    /// <summary>The question on paper; its model is a <see cref="PrintModel"/>.</summary>
    public static string Print(string type) => $"Questions/{Folder(type)}/_Print";

    public static string Folder(string type) =>
        Folders.GetOrAdd(type, key => string.Concat(key.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
}
