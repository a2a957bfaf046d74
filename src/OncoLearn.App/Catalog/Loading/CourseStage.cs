using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Lessons;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Courses with their texts and reviews, and their glossaries.</summary>
static class CourseStage
{
    static string ReadCourses(StagingScope scope) => $"select c.id, c.uid, c.archived_at from course c where {scope.Courses}";

    static string ReadPositions(StagingScope scope) => $"select c.id, c.position from course c where {scope.Courses}";

    const string UpdatePosition = "update course set position = @position where id = @id";

    static string ReadTerms(StagingScope scope) => $"""
        select t.id, t.uid, t.archived_at
          from glossary_term t
          join course c on c.id = t.course_id
         where {scope.Courses}
        """;

    static string ReadTermFields(StagingScope scope) => $"""
        select t.id, t.entity_id, t.source
          from glossary_term t
          join course c on c.id = t.course_id
         where {scope.Courses}
        """;

    const string UpdateTerm = "update glossary_term set entity_id = @entity, source = @source where id = @id";

    static readonly TextRows Texts = new("course_text", "course_id", ["lang", "title", "summary"]);
    static readonly TextRows Reviews = new("course_review", "course_id", ["review_id", "position"]);
    static readonly TextRows TermTexts = new("glossary_text", "term_id", ["lang", "term", "spelt_out", "forms", "body"]);

    /// <returns>Ids by slug.</returns>
    public static async Task<Dictionary<string, long>> RunAsync(StagingContext context, ContentSet set, Dictionary<string, long> entities, ReviewRows reviews)
    {
        var courses = set.Courses.Index().ToList();
        var rows = await context.EnsureAsync(ReadCourses(context.Scope), courses, course => course.Item.Slug, async (scope, batch) =>
        {
            var inserted = await scope.InsertAsync<IdentityRow>(
                "course (uid, slug, position, owner_id, audience, created_at, archived_at)",
                batch.Select(course => new object?[] { course.Item.Slug, course.Item.Slug, context.Scope.FirstPosition + course.Index, context.Scope.OwnerId, context.Scope.OwnerId is null ? "everyone" : "owner", context.Now, context.Now }),
                "id, uid");
            var bySlug = batch.ToDictionary(course => course.Item.Slug, course => course.Item, StringComparer.Ordinal);
            await Texts.InsertAsync(scope, inserted.SelectMany(row => TextsOf(bySlug[row.Uid]).Select(text => text.Prepend(row.Id).ToArray())));
            await Reviews.InsertAsync(scope, inserted.SelectMany(row => ReviewsOf(bySlug[row.Uid]).Select(review => review.Prepend(row.Id).ToArray())));
        });
        var wanted = set.Courses.Select(course => course.Slug).ToHashSet(StringComparer.Ordinal);
        context.Publication.ShowOnly("course", rows.Values, row => wanted.Contains(row.Uid), context.Now);
        var positions = (await context.ReadAsync<PositionRow>(ReadPositions(context.Scope))).ToDictionary(row => row.Id, row => row.Position);
        foreach (var (position, course) in courses.Where(course => positions[rows[course.Item.Slug].Id] != context.Scope.FirstPosition + course.Index))
            context.Publication.Add(UpdatePosition, new { id = rows[course.Slug].Id, position = context.Scope.FirstPosition + position });
        await Texts.CompareAsync(context, [.. set.Courses.Select(course => ((object)rows[course.Slug].Id, TextsOf(course)))]);
        await Reviews.CompareAsync(context, [.. set.Courses.Select(course => ((object)rows[course.Slug].Id, ReviewsOf(course)))]);

        var ids = rows.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal);
        await TermsAsync(context, set, ids, entities);
        return ids;

        IReadOnlyList<object?[]> ReviewsOf(CourseContent course) =>
            [.. course.Reviews.Select((slug, at) => new object?[] { reviews.Reviews[slug], at })];
    }

    static async Task TermsAsync(StagingContext context, ContentSet set, Dictionary<string, long> courses, Dictionary<string, long> entities)
    {
        var terms = set.Courses.SelectMany(course => course.Glossary.Select(entry => (Course: course.Slug, Term: entry.Value, Uid: Uids.Term(course.Slug, entry.Value.Key)))).ToList();
        var byUid = terms.ToDictionary(term => term.Uid, term => term.Term, StringComparer.Ordinal);
        var rows = await context.EnsureAsync(ReadTerms(context.Scope), terms, term => term.Uid, async (scope, batch) =>
        {
            var inserted = await scope.InsertAsync<IdentityRow>(
                "glossary_term (uid, course_id, key, entity_id, source, created_at, archived_at)",
                batch.Select(term => new object?[] { term.Uid, courses[term.Course], term.Term.Key, EntityOf(term.Term), term.Term.Source.Word(), context.Now, context.Now }),
                "id, uid");
            await TermTexts.InsertAsync(scope, inserted.SelectMany(row => TextsOf(byUid[row.Uid]).Select(text => text.Prepend(row.Id).ToArray())));
        });
        context.Publication.ShowOnly("glossary_term", rows.Values, row => byUid.ContainsKey(row.Uid), context.Now);
        var fields = (await context.ReadAsync<TermRow>(ReadTermFields(context.Scope))).ToDictionary(row => row.Id);
        foreach (var (uid, term) in byUid)
        {
            var row = fields[rows[uid].Id];
            if (row.EntityId != EntityOf(term) || row.Source != term.Source.Word())
                context.Publication.Add(UpdateTerm, new { id = row.Id, entity = EntityOf(term), source = term.Source.Word() });
        }
        await TermTexts.CompareAsync(context, [.. byUid.Select(pair => ((object)rows[pair.Key].Id, TextsOf(pair.Value)))]);

        long? EntityOf(GlossaryTerm term) => term.Entity is { } key ? entities[key] : null;
    }

    static IReadOnlyList<object?[]> TextsOf(CourseContent course) =>
        [.. course.Title.Select(title => new object?[] { title.Lang, title.Value, course.Summary.In([title.Lang]).Value })];

    static IReadOnlyList<object?[]> TextsOf(GlossaryTerm term) =>
    [
        .. term.Term.Select(name => new object?[]
        {
            name.Lang, name.Value, term.SpeltOut?.In([name.Lang]).Value, ContentJson.Write(term.Forms.GetValueOrDefault(name.Lang, [])), term.Text.In([name.Lang]).Value,
        }),
    ];

    sealed record PositionRow
    {
        public long Id { get; init; }

        public int Position { get; init; }
    }

    sealed record TermRow
    {
        public long Id { get; init; }

        public long? EntityId { get; init; }

        public required string Source { get; init; }
    }
}
