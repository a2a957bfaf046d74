using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Reviews;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Reviews, their sections, and the revisions of each in each language.</summary>
static class ReviewStage
{
    static string ReadReviews(StagingScope scope) => $"select r.id, r.uid, r.archived_at from review r where {scope.Reviews}";

    const string UpdateReview = "update review set source_lang = @lang, licence = @licence where id = @id";

    static string ReadReviewFields(StagingScope scope) => $"select r.id, r.source_lang, r.licence from review r where {scope.Reviews}";

    static string ReadSections(StagingScope scope) => $"""
        select s.id, s.uid, s.archived_at
          from section s
          join review r on r.id = s.review_id
         where {scope.Reviews}
        """;

    static string ReadPlaces(StagingScope scope) => $"""
        select s.id, s.review_id, s.number, s.level, s.position
          from section s
          join review r on r.id = s.review_id
         where {scope.Reviews}
        """;

    const string UpdateNumber = "update section set number = @number where id = @id";

    const string UpdatePlace = "update section set number = @Number, level = @Level, position = @Position where id = @Id";

    static string ReadRevisions(StagingScope scope) => $"""
        select v.id, v.section_id as owner_id, v.lang, v.revision as version, v.hash
          from section_revision v
          join section s on s.id = v.section_id
          join review r on r.id = s.review_id
         where {scope.Reviews}
        """;

    static string ReadCurrent(StagingScope scope) => $"""
        select n.section_id as owner_id, n.lang, n.revision_id as id, '' as hash
          from section_current n
          join section s on s.id = n.section_id
          join review r on r.id = s.review_id
         where {scope.Reviews}
        """;

    const string PointAtRevision = """
        insert into section_current (section_id, lang, revision_id) values (@ownerId, @lang, @id)
            on conflict (section_id, lang) do update set revision_id = excluded.revision_id
        """;

    const string ForgetRevision = "delete from section_current where section_id = @ownerId and lang = @lang";

    static readonly TextRows Texts = new("review_text", "review_id", ["lang", "topic", "attribution"]);

    public static async Task<ReviewRows> RunAsync(StagingContext context, ContentSet set)
    {
        var reviews = await ReviewsAsync(context, set);
        var sections = set.Reviews.SelectMany(review => review.Texts[0].Review.Sections.Select((section, at) => new SectionItem(review, section, at))).ToList();
        var taken = (await context.ReadAsync<PlaceRow>(ReadPlaces(context.Scope))).Select(row => (row.ReviewId, row.Number)).ToHashSet();
        var rows = await context.EnsureAsync(ReadSections(context.Scope), sections, section => section.Uid, (scope, batch) => scope.InsertAsync(
            "section (uid, review_id, number, level, position, created_at, archived_at)",
            batch.Select(item => new object?[] { item.Uid, reviews[item.Review.Slug], FreeNumber(item), item.Section.Level, item.Position, context.Now, context.Now })));
        var wanted = sections.Select(section => section.Uid).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("section", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        await PlacesAsync(context, [.. sections.Select(item => new PlaceRow { Id = rows[item.Uid].Id, ReviewId = reviews[item.Review.Slug], Number = item.Section.Number, Level = item.Section.Level, Position = item.Position })]);
        return new ReviewRows(
            reviews,
            rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal),
            await RevisionsAsync(context, set, rows));

        // The one that has its number keeps it until this is published.
        string FreeNumber(SectionItem item) => taken.Contains((reviews[item.Review.Slug], item.Section.Number)) ? $"+{item.Uid}" : item.Section.Number;
    }

    static async Task<Dictionary<string, long>> ReviewsAsync(StagingContext context, ContentSet set)
    {
        var rows = await context.EnsureAsync(ReadReviews(context.Scope), set.Reviews, review => review.Slug, async (scope, batch) =>
        {
            var inserted = await scope.InsertAsync<IdentityRow>(
                "review (uid, slug, kind, owner_id, source_lang, licence, created_at, archived_at)",
                batch.Select(review => new object?[] { review.Slug, review.Slug, context.Scope.Kind, context.Scope.OwnerId, review.SourceLang, review.Licence, context.Now, context.Now }),
                "id, uid");
            await Texts.InsertAsync(scope, inserted.SelectMany(row => TextsOf(batch.First(review => review.Slug == row.Uid)).Select(text => text.Prepend(row.Id).ToArray())));
        });
        var wanted = set.Reviews.Select(review => review.Slug).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("review", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        var fields = (await context.ReadAsync<ReviewRow>(ReadReviewFields(context.Scope))).ToDictionary(row => row.Id);
        foreach (var review in set.Reviews)
        {
            var row = fields[rows[review.Slug].Id];
            if (row.SourceLang != review.SourceLang || row.Licence != review.Licence)
                context.Publication.Add(UpdateReview, new { id = row.Id, lang = review.SourceLang, licence = review.Licence });
        }
        await Texts.CompareAsync(context, [.. set.Reviews.Select(review => ((object)rows[review.Slug].Id, TextsOf(review)))]);
        return rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal);
    }

    /// <summary>Numbers are unique in a review: whoever has one that another gets gives it up first. A retired section keeps its own with a dagger.</summary>
    static async Task PlacesAsync(StagingContext context, IReadOnlyList<PlaceRow> wanted)
    {
        var rows = await context.ReadAsync<PlaceRow>(ReadPlaces(context.Scope));
        var there = rows.ToDictionary(row => row.Id);
        var numbers = rows.Concat(wanted).Select(row => (row.ReviewId, row.Number)).ToHashSet();
        var getting = wanted.ToDictionary(place => (place.ReviewId, place.Number), place => place.Id);
        var staying = wanted.Select(place => place.Id).ToHashSet();
        foreach (var row in rows.Where(row => getting.TryGetValue((row.ReviewId, row.Number), out var next) && next != row.Id))
        {
            var aside = staying.Contains(row.Id) ? $"+{row.Id}" : row.Number;
            while (!numbers.Add((row.ReviewId, aside))) aside += "†";
            context.Publication.Add(UpdateNumber, new { id = row.Id, number = aside });
        }
        foreach (var place in wanted.Where(place => place != there[place.Id])) context.Publication.Add(UpdatePlace, place);
    }

    static async Task<Dictionary<VersionKey, long>> RevisionsAsync(StagingContext context, ContentSet set, Dictionary<string, IdentityRow> sections)
    {
        var wanted = set.Reviews
            .SelectMany(review => review.Texts.SelectMany(text => text.Review.Sections.Select(section => new RevisionItem(
                new VersionKey(sections[Uids.Section(review.Slug, review.KeyOf(section.Number))].Id, text.Review.Lang), section))))
            .ToList();
        var rows = await context.EnsureVersionsAsync(ReadRevisions(context.Scope), wanted, item => (item.Key, item.Hash), (scope, batch) => scope.InsertAsync(
            "section_revision (section_id, lang, revision, title, body, hash, created_at)",
            batch.Select(one => new object?[] { one.Item.Key.OwnerId, one.Item.Key.Lang, one.Number, one.Item.Section.Title, one.Item.Section.Body, one.Item.Hash, context.Now })));
        var current = (await context.ReadAsync<VersionRow>(ReadCurrent(context.Scope))).ToDictionary(row => row.Key, row => row.Id);
        foreach (var (key, row) in rows.Where(pair => current.GetValueOrDefault(pair.Key) != pair.Value.Id))
            context.Publication.Add(PointAtRevision, new { ownerId = key.OwnerId, lang = key.Lang, id = row.Id });
        // A section may have been told in another language before.
        var told = rows.Keys.Select(key => key.OwnerId).ToHashSet();
        foreach (var key in current.Keys.Where(key => told.Contains(key.OwnerId) && !rows.ContainsKey(key)))
            context.Publication.Add(ForgetRevision, new { ownerId = key.OwnerId, lang = key.Lang });
        return rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
    }

    static IReadOnlyList<object?[]> TextsOf(ReviewContent review) =>
        [.. review.Topic.Select(topic => new object?[] { topic.Lang, topic.Value, review.Attribution.In([topic.Lang]).Value })];

    sealed record SectionItem(ReviewContent Review, Section Section, int Position)
    {
        public string Uid { get; } = Uids.Section(Review.Slug, Review.KeyOf(Section.Number));
    }

    sealed record RevisionItem(VersionKey Key, Section Section)
    {
        public string Hash { get; } = ContentHash.Of(Section.Title, Section.Body);
    }

    sealed record ReviewRow
    {
        public long Id { get; init; }

        public required string SourceLang { get; init; }

        public string? Licence { get; init; }
    }

    sealed record PlaceRow
    {
        public long Id { get; init; }

        public long ReviewId { get; init; }

        public required string Number { get; init; }

        public int Level { get; init; }

        public int Position { get; init; }
    }
}

/// <param name="Reviews">Ids by slug.</param>
/// <param name="Sections">Ids by uid.</param>
/// <param name="Revisions">Ids by section and language.</param>
sealed record ReviewRows(Dictionary<string, long> Reviews, Dictionary<string, long> Sections, Dictionary<VersionKey, long> Revisions);
