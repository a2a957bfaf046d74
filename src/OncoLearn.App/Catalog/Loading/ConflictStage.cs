using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>Conflicts between claims, with their titles. A conflict is known by its two sides.</summary>
static class ConflictStage
{
    static string ReadConflicts(StagingScope scope) => $"""
        select k.id, k.claim_a_id, k.claim_b_id, k.explanation_id, k.archived_at
          from claim_conflict k
          join claim c on c.id = k.claim_a_id
          join review r on r.id = c.review_id
         where {scope.Reviews}
        """;

    static string ReadTitles(StagingScope scope) => $"""
        select t.conflict_id as owner_id, t.lang, t.title
          from claim_conflict_title t
          join claim_conflict k on k.id = t.conflict_id
          join claim c on c.id = k.claim_a_id
          join review r on r.id = c.review_id
         where {scope.Reviews}
        """;

    const string Show = """
        insert into claim_conflict (claim_a_id, claim_b_id, explanation_id, created_at) values (@a, @b, @explanation, @now)
            on conflict (claim_a_id, claim_b_id) do update set explanation_id = excluded.explanation_id, archived_at = null
        """;

    const string Retire = "update claim_conflict set archived_at = @now where id = @id";

    const string Unname = "delete from claim_conflict_title where conflict_id = (select id from claim_conflict where claim_a_id = @a and claim_b_id = @b)";

    const string Name = """
        insert into claim_conflict_title (conflict_id, lang, title)
        select id, @lang, @title from claim_conflict where claim_a_id = @a and claim_b_id = @b
        """;

    /// <param name="claims">By uid.</param>
    public static async Task RunAsync(StagingContext context, ContentSet set, Dictionary<string, IdentityRow> claims)
    {
        var wanted = set.Courses
            .SelectMany(course => course.Conflicts.Select(entry => new Wanted(
                IdOf(course, entry.Value.A), IdOf(course, entry.Value.B), entry.Value.Explanation is { } key ? IdOf(course, key) : null, entry.Value.Title)))
            .ToList();
        var there = await context.ReadAsync<ConflictRow>(ReadConflicts(context.Scope));
        var titles = (await context.ReadAsync<TitleRow>(ReadTitles(context.Scope))).ToLookup(row => row.OwnerId, row => (row.Lang, row.Title));
        foreach (var one in wanted)
        {
            var row = there.FirstOrDefault(row => row.ClaimAId == one.A && row.ClaimBId == one.B);
            if (row is null || row.ExplanationId != one.Explanation || row.ArchivedAt is not null)
                context.Publication.Add(Show, new { a = one.A, b = one.B, explanation = one.Explanation, now = context.Now });
            if (!one.Titles.ToHashSet().SetEquals(row is null ? [] : titles[row.Id])) Rename(context, one);
        }
        var shipped = claims.Values.Select(row => row.Id).ToHashSet();
        foreach (var row in there.Where(row => row.ArchivedAt is null && shipped.Contains(row.ClaimAId) && !wanted.Exists(one => one.A == row.ClaimAId && one.B == row.ClaimBId)))
            context.Publication.Add(Retire, new { id = row.Id, now = context.Now });

        long IdOf(CourseContent course, string key) => claims[Uids.Claim(course.Reviews[0], key)].Id;
    }

    static void Rename(StagingContext context, Wanted conflict)
    {
        context.Publication.Add(Unname, new { a = conflict.A, b = conflict.B });
        foreach (var (lang, title) in conflict.Titles) context.Publication.Add(Name, new { a = conflict.A, b = conflict.B, lang, title });
    }

    sealed record Wanted(long A, long B, long? Explanation, LocalizedText? Title)
    {
        public IEnumerable<(string Lang, string Title)> Titles => Title?.Select(text => (text.Lang, text.Value)) ?? [];
    }

    sealed record ConflictRow
    {
        public long Id { get; init; }

        public long ClaimAId { get; init; }

        public long ClaimBId { get; init; }

        public long? ExplanationId { get; init; }

        public DateTimeOffset? ArchivedAt { get; init; }
    }

    sealed record TitleRow
    {
        public long OwnerId { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }
    }
}
