using OncoLearn.App.Catalog.Loading;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Linting;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.App.Imports;

/// <summary>Tells what bringing the lessons of an import up to date changes, before it is done: what students read, and what rests on it.</summary>
public sealed class CompareUpdate(Db db, MakeContent content, LintCourses courses)
{
    /// <param name="Kind">Never <see cref="MatchKind.Same"/>.</param>
    /// <param name="Number">That it gets; of a lost one, that it has.</param>
    /// <param name="Title">In the language of the article.</param>
    /// <param name="Readers">Learners who have opened it.</param>
    public sealed record ChangedLesson(MatchKind Kind, string Number, string Title, int Readers);

    /// <param name="Kind">Never <see cref="MatchKind.Same"/>.</param>
    /// <param name="Statement">In the language of the article; of a lost one, as it is published.</param>
    /// <param name="Was">As it is published, where that is worded otherwise; null where it is not.</param>
    /// <param name="Questions">That ask it; one may ask several.</param>
    public sealed record ChangedClaim(MatchKind Kind, string Statement, string? Was, IReadOnlyList<long> Questions);

    /// <param name="Published">The numbers of the lessons that are there now.</param>
    /// <param name="Details">Whether its title, its summary, its licence or its attribution is another.</param>
    public sealed record View(IReadOnlySet<string> Published, IReadOnlyList<ChangedLesson> Lessons, IReadOnlyList<ChangedClaim> Claims, bool Details)
    {
        public bool IsEmpty => Lessons.Count == 0 && Claims.Count == 0 && !Details;

        /// <summary>Claims of a kind.</summary>
        public IEnumerable<ChangedClaim> Of(MatchKind kind) => Claims.Where(claim => claim.Kind == kind);
    }

    /// <returns>Null before it is published.</returns>
    public async Task<View?> OfAsync(ImportWork work, long ownerId, CancellationToken ct)
    {
        if (work.Import.CourseSlug is not { } slug) return null;
        var made = await content.OfAsync(work, ownerId, ct);
        var sections = await db.QueryAsync<SectionRow>(SectionsSql, new { slug }, ct);
        return new View(
            sections.Select(row => row.Number).ToHashSet(StringComparer.Ordinal),
            Lessons(sections, await Resting.ReadersAsync(db, slug, ct), made),
            await ClaimsAsync(slug, made, ct),
            await DetailsAsync(slug, made, ct));
    }

    static List<ChangedLesson> Lessons(IReadOnlyList<SectionRow> sections, Dictionary<string, int> readers, ImportedContent made)
    {
        var live = sections.GroupBy(row => row.Key, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.ToList(), StringComparer.Ordinal);
        var texts = made.Review.Texts.ToDictionary(text => text.Review.Lang, text => text.Review.Sections.ToDictionary(section => section.Number, StringComparer.Ordinal), StringComparer.Ordinal);
        var changes = new List<ChangedLesson>();
        foreach (var section in made.Lessons)
        {
            var key = made.Review.KeyOf(section.Number);
            var rows = live.GetValueOrDefault(key);
            live.Remove(key);
            var now = texts.Where(text => text.Value.ContainsKey(section.Number)).Select(text => (text.Key, section.Number, text.Value[section.Number].Title, text.Value[section.Number].Body));
            if (rows is not null && now.ToHashSet().SetEquals(rows.Select(row => (row.Lang, row.Number, row.Title, row.Body)))) continue;
            changes.Add(new ChangedLesson(rows is null ? MatchKind.New : MatchKind.Changed, section.Number, section.Title, readers.GetValueOrDefault(key)));
        }
        changes.AddRange(live.Select(gone => (gone.Key, Row: gone.Value.FirstOrDefault(row => row.Lang == made.Review.SourceLang) ?? gone.Value[0])).OrderBy(gone => gone.Row.Position)
            .Select(gone => new ChangedLesson(MatchKind.Lost, gone.Row.Number, gone.Row.Title, readers.GetValueOrDefault(gone.Key))));
        return changes;
    }

    async Task<List<ChangedClaim>> ClaimsAsync(string slug, ImportedContent made, CancellationToken ct)
    {
        var questions = await Resting.QuestionsAsync(db, slug, ct);
        var live = (await LiveAsync(slug, ct)).ToDictionary(claim => claim.Key, StringComparer.Ordinal);
        string In(Claim claim) => claim.Statement.In([made.Review.SourceLang]).Value;
        var changes = new List<ChangedClaim>();
        foreach (var claim in made.Course.Claims.Select(entry => entry.Value))
        {
            var statement = In(claim);
            if (!live.Remove(claim.Key, out var before))
            {
                changes.Add(new ChangedClaim(MatchKind.New, statement, Was: null, []));
            }
            else if (!Said(before).SetEquals(Said(claim)))
            {
                changes.Add(new ChangedClaim(MatchKind.Changed, statement, In(before) == statement ? null : In(before), [.. questions[claim.Key]]));
            }
        }
        changes.AddRange(live.Values.Select(gone => new ChangedClaim(MatchKind.Lost, In(gone), Was: null, [.. questions[gone.Key]])));
        return changes;
    }

    async Task<IEnumerable<Claim>> LiveAsync(string slug, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await db.QuerySingleOrDefaultAsync<long?>("select id from course where slug = @slug", new { slug }, ct) is { } id ? (await courses.OfAsync(id, connection, transaction: null, ct)).Claims.Values : [];
    }

    async Task<bool> DetailsAsync(string slug, ImportedContent made, CancellationToken ct)
    {
        var live = await db.QueryAsync<DetailsRow>(DetailsSql, new { slug }, ct);
        var attribution = made.Review.Attribution.In([made.Review.SourceLang]).Value;
        var now = made.Course.Title.Select(title => (title.Lang, title.Value, made.Course.Summary.In([title.Lang]).Value, made.Review.Licence, attribution));
        return !now.ToHashSet().SetEquals(live.Select(row => (row.Lang, row.Title, row.Summary, row.Licence, row.Attribution ?? "")));
    }

    /// <summary>All that it says, in each language; where it stands is left out.</summary>
    static HashSet<(string, string?, string?, string, string)> Said(Claim claim)
    {
        var filed = string.Join(' ', claim.Relation, claim.Facet.Word(), claim.Category.Word(), claim.Evidence.Word(), claim.Certainty.Word(), ContentJson.Write(claim.Refs));
        return [.. claim.Statement.Select(text => ($"{claim.Subject} {filed}", claim.Object, claim.Cancer, text.Lang, text.Value))];
    }

    const string SectionsSql = """
        select substr(s.uid, length(r.uid) + 2) as key, s.number, s.position, k.lang, v.title, v.body
          from review r
          join section s on s.review_id = r.id
          join section_current k on k.section_id = s.id
          join section_revision v on v.id = k.revision_id
         where r.slug = @slug and s.archived_at is null
        """;

    const string DetailsSql = """
        select t.lang, t.title, t.summary, r.licence, (select x.attribution from review_text x where x.review_id = r.id and x.lang = r.source_lang) as attribution
          from review r
          join course c on c.slug = r.slug
          join course_text t on t.course_id = c.id
         where r.slug = @slug
        """;

    sealed class SectionRow
    {
        public required string Key { get; init; }

        public required string Number { get; init; }

        public int Position { get; init; }

        public required string Lang { get; init; }

        public required string Title { get; init; }

        public required string Body { get; init; }
    }

    sealed class DetailsRow
    {
        public required string Lang { get; init; }

        public required string Title { get; init; }

        public required string Summary { get; init; }

        public string? Licence { get; init; }

        public string? Attribution { get; init; }
    }
}
