using OncoLearn.App.Data;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>The rows that drafts name by uid, read for all of them at once; what is archived is not there.</summary>
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

    /// <summary>Of the bank, in their current versions, by uid.</summary>
    public IReadOnlyDictionary<string, (long VersionId, SharedVignette Content)> Vignettes { get; private init; } = null!;

    public static async Task<NamedRows> ReadAsync(WriteScope scope, Dialect dialect, long bankId, IReadOnlyCollection<QuestionDraft> drafts)
    {
        Task<IReadOnlyList<Row>> RowsAsync(string sql, IEnumerable<string?> named) => scope.QueryInChunksAsync<Row, string>(sql, named.OfType<string>(), uids => new { uids, bankId });

        async Task<IReadOnlyDictionary<string, long>> IdsAsync(string sql, IEnumerable<string?> uids) =>
            (await RowsAsync(sql, uids)).ToDictionary(row => row.Uid, row => row.Id, StringComparer.Ordinal);

        var any = dialect.AnyOf("@uids");
        return new NamedRows
        {
            Sections = await IdsAsync($"select uid, id from section where uid {any} and archived_at is null", drafts.Select(draft => draft.Section)),
            Objectives = await IdsAsync($"select uid, id from objective where uid {any} and archived_at is null", drafts.SelectMany(draft => draft.Objectives)),
            Claims = await IdsAsync(
                $"select uid, current_version_id as id from claim where uid {any} and archived_at is null and current_version_id is not null",
                drafts.SelectMany(draft => draft.Claims.SelectMany(part => part.Value))),
            Vignettes = (await RowsAsync(VignettesSql(any), drafts.Select(draft => draft.Stimulus)))
                .ToDictionary(row => row.Uid, row => (row.Id, SharedVignette.Parse(row.Payload!)), StringComparer.Ordinal),
        };
    }

    static string VignettesSql(string any) => $"""
        select t.uid, v.id, v.payload
          from stimulus t
          join stimulus_version v on v.id = t.current_version_id
         where t.uid {any} and t.bank_id = @bankId
           and (t.archived_at is null
                or exists (select 1
                             from stimulus_version av
                             join question_version qv on qv.stimulus_version_id = av.id
                             join question q on q.head_version_id = qv.id
                            where av.stimulus_id = t.id))
        """;

    sealed class Row
    {
        public required string Uid { get; init; }

        public long Id { get; init; }

        /// <summary>Of a vignette.</summary>
        public string? Payload { get; init; }
    }
}
