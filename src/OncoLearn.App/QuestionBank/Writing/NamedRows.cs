using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>
/// The rows that drafts name by uid, read for all of them at once. What is archived is not there, nor what is of a course that the instructor may not see, unless a question
/// of the bank names it already.
/// </summary>
sealed class NamedRows
{
    NamedRows()
    {
    }

    /// <summary>Ids by uid.</summary>
    public IReadOnlyDictionary<string, long> Sections { get; private init; } = null!;

    /// <inheritdoc cref="Sections"/>
    public IReadOnlyDictionary<string, long> Objectives { get; private init; } = null!;

    /// <summary>Ids of the current versions, by the uid of the claim.</summary>
    public IReadOnlyDictionary<string, long> Claims { get; private init; } = null!;

    /// <summary>Those of the bank, by uid.</summary>
    IReadOnlyDictionary<string, Vignette> Vignettes { get; init; } = null!;

    /// <summary>Of the vignettes that were put away: which questions stand under them.</summary>
    IReadOnlySet<(string Vignette, string Question)> Standing { get; init; } = null!;

    /// <summary>The current version of a vignette of the bank.</summary>
    /// <param name="questionUid">The question that names it; null for a new one.</param>
    /// <returns>Null where there is none, and where it was put away and the question does not stand under it.</returns>
    public Vignette? VignetteOf(string uid, string? questionUid) =>
        Vignettes.TryGetValue(uid, out var found) && (!found.Archived || (questionUid is not null && Standing.Contains((uid, questionUid)))) ? found : null;

    public static async Task<NamedRows> ReadAsync(WriteScope scope, Dialect dialect, BankRow bank, IReadOnlyCollection<QuestionDraft> drafts)
    {
        Task<IReadOnlyList<Row>> RowsAsync(string sql, IEnumerable<string?> named) => scope.QueryInChunksAsync<Row, string>(sql, named.OfType<string>(), uids => new { uids, bankId = bank.Id, userId = bank.UserId });

        async Task<IReadOnlyDictionary<string, long>> IdsAsync(string sql, IEnumerable<string?> uids) =>
            (await RowsAsync(sql, uids)).ToDictionary(row => row.Uid, row => row.Id, StringComparer.Ordinal);

        var any = dialect.AnyOf("@uids");
        var vignettes = await RowsAsync(VignettesSql(any), drafts.Select(draft => draft.Stimulus));
        return new NamedRows
        {
            Sections = await IdsAsync(SectionsSql(any), drafts.Select(draft => draft.Section)),
            Objectives = await IdsAsync(ObjectivesSql(any), drafts.SelectMany(draft => draft.Objectives)),
            Claims = await IdsAsync(ClaimsSql(any), drafts.SelectMany(draft => draft.Claims.SelectMany(part => part.Value))),
            Vignettes = vignettes.ToDictionary(row => row.Uid, row => new Vignette(row.Id, SharedVignette.Parse(row.Payload!), row.Archived), StringComparer.Ordinal),
            Standing = (await RowsAsync(StandingSql(any), vignettes.Where(row => row.Archived).Select(row => row.Uid))).Select(row => (row.Uid, row.Question!)).ToHashSet(),
        };
    }

    static string SectionsSql(string any) => $"""
        select s.uid, s.id
          from section s
         where s.uid {any} and s.archived_at is null
           and (s.review_id in {CourseAccess.SeenReviewsByUser}
                or exists (select 1 from question q join question_version v on v.question_id = q.id where q.bank_id = @bankId and v.section_id = s.id))
        """;

    static string ObjectivesSql(string any) => $"""
        select o.uid, o.id
          from objective o
          join section s on s.id = o.section_id
         where o.uid {any} and o.archived_at is null
           and (s.review_id in {CourseAccess.SeenReviewsByUser}
                or exists (select 1 from question q join question_objective x on x.question_id = q.id where q.bank_id = @bankId and x.objective_id = o.id))
        """;

    static string ClaimsSql(string any) => $"""
        select c.uid, c.current_version_id as id
          from claim c
         where c.uid {any} and c.archived_at is null and c.current_version_id is not null
           and (c.review_id in {CourseAccess.SeenReviewsByUser}
                or exists (select 1
                             from claim_version cited
                             join question_part_claim p on p.claim_version_id = cited.id
                             join question_version v on v.id = p.question_version_id
                             join question q on q.id = v.question_id
                            where cited.claim_id = c.id and q.bank_id = @bankId))
        """;

    static string VignettesSql(string any) => $"""
        select t.uid, v.id, v.payload, case when t.archived_at is null then 0 else 1 end as archived
          from stimulus t
          join stimulus_version v on v.id = t.current_version_id
         where t.uid {any} and t.bank_id = @bankId
        """;

    static string StandingSql(string any) => $"""
        select t.uid, q.uid as question
          from stimulus t
          join stimulus_version v on v.stimulus_id = t.id
          join question_version qv on qv.stimulus_version_id = v.id
          join question q on q.head_version_id = qv.id
         where t.uid {any} and t.bank_id = @bankId
        """;

    /// <param name="Archived">It was put away: no other question is put under it.</param>
    public sealed record Vignette(long VersionId, SharedVignette Content, bool Archived);

    sealed class Row
    {
        public required string Uid { get; init; }

        public long Id { get; init; }

        /// <summary>Of a vignette.</summary>
        public string? Payload { get; init; }

        /// <inheritdoc cref="Payload"/>
        public bool Archived { get; init; }

        /// <summary>One that stands under it.</summary>
        public string? Question { get; init; }
    }
}
