namespace OncoLearn.App.Data;

/// <summary>Text inside a pattern of <c>like … escape '!'</c>.</summary>
static class LikePattern
{
    public static string Escape(string text) => text.Replace("!", "!!", StringComparison.Ordinal)
        .Replace("%", "!%", StringComparison.Ordinal)
        .Replace("_", "!_", StringComparison.Ordinal);
}
