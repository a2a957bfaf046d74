namespace OncoLearn.App.Imports;

/// <summary>The address of the course that an import becomes.</summary>
static class ReviewSlug
{
    const int Longest = 40;

    /// <summary>The Latin words of the title, and enough of the import's uid to be nobody else's.</summary>
    public static string Of(string title, string importUid) => $"{Slug.Of(title, Longest, otherwise: "review")}-{importUid[^8..]}";
}
