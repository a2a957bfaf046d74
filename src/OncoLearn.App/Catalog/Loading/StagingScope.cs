namespace OncoLearn.App.Catalog.Loading;

/// <summary>Whose rows a load compares with what it brings: what is in its scope and not in what it brings is retired.</summary>
/// <param name="Kind">Of its reviews.</param>
/// <param name="OwnerId">Of its reviews and courses; null where they belong to nobody.</param>
/// <param name="Slug">Of the review and its course; null where there are many.</param>
/// <param name="FirstPosition">Of its courses among all: those of the content files stand before those of instructors.</param>
/// <param name="Reviews">Which reviews are in it, as SQL on the alias r.</param>
/// <param name="Courses">Which courses are in it, as SQL on the alias c.</param>
sealed record StagingScope(string Kind, long? OwnerId, string? Slug, int FirstPosition, string Reviews, string Courses)
{
    /// <summary>Everything that content files bring.</summary>
    public static StagingScope Shipped { get; } = new("shipped", OwnerId: null, Slug: null, FirstPosition: 0, "r.kind = 'shipped'", "c.owner_id is null");

    /// <summary>One review that an instructor imported, and the course of the same slug.</summary>
    public static StagingScope Imported(long ownerId, string slug) => new("imported", ownerId, slug, FirstPosition: 100_000, "r.slug = @slug", "c.slug = @slug");
}
