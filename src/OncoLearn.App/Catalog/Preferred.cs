namespace OncoLearn.App.Catalog;

/// <summary>Of rows that say the same in several languages, the one for a reader.</summary>
static class Preferred
{
    /// <param name="texts">At least one.</param>
    /// <param name="langs">The reader's languages, best first; the first row where there is none of them.</param>
    public static T Of<T>(IReadOnlyList<T> texts, Func<T, string> langOf, IReadOnlyList<string> langs)
        where T : class =>
        langs.Select(lang => texts.FirstOrDefault(text => langOf(text) == lang)).FirstOrDefault(text => text is not null) ?? texts[0];
}
