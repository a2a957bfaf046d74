namespace OncoLearn.Core.Texts;

/// <summary>A text as one line.</summary>
public static class OneLine
{
    /// <summary>Every run of white space is one space; none stands at either end.</summary>
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
