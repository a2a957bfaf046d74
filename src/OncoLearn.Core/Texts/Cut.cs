namespace OncoLearn.Core.Texts;

/// <summary>The beginning of a text that is too long for its place.</summary>
public static class Cut
{
    /// <summary>No more than so many UTF-16 units of it, and never half of a character: a database takes no such half.</summary>
    public static string At(string text, int most) => text.Length <= most ? text : text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
