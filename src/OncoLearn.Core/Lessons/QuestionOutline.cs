using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Lessons;

/// <summary>What a lesson needs to know of a question to choose it: nothing that could tell its key.</summary>
/// <param name="InQuiz">A quiz holds it; such a question is never shown in a lesson.</param>
/// <param name="Claims">Of all its parts, by key.</param>
public sealed record QuestionOutline(string Key, QuestionUse Use, bool InQuiz, IReadOnlyList<string> Claims);
