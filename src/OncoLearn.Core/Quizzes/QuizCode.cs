namespace OncoLearn.Core.Quizzes;

/// <summary>The code under which a quiz is opened: eight characters that are not taken for one another on a board or by telephone.</summary>
public static class QuizCode
{
    public const int Length = 8;

    /// <summary>Without 0 and o, 1, i and l, and u, which is taken for v. 30 characters: 30^8 codes, about 39 bits.</summary>
    public const string Alphabet = "23456789abcdefghjkmnpqrstvwxyz";

    /// <param name="chooses">A number in [0, n) from a source that nobody can foresee.</param>
    public static string Make(Func<int, int> chooses) => string.Create(Length, chooses, static (code, choose) =>
    {
        for (var at = 0; at < code.Length; at++) code[at] = Alphabet[choose(Alphabet.Length)];
    });

    /// <summary>A code as somebody typed it: spaces, hyphens and capitals do not matter, nor full-width letters.</summary>
    /// <returns>Null for what can be no code.</returns>
    public static string? Read(string? typed)
    {
        var code = string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(c => c != '-' && !char.IsWhiteSpace(c))).ToLowerInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }
}
