using OncoLearn.App.Data;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>What a draft names by uid, as rows: its section, objectives, stimulus and claims in their current versions.</summary>
sealed class DraftReferences
{
    static readonly Bilingual NoSuchSection = new("没有这一节", "there is no such section");
    static readonly Bilingual NoSuchObjective = new("没有这个学习目标", "there is no such learning objective");
    static readonly Bilingual NoSuchStimulus = new("这个题库里没有这份共用病例", "this bank has no such shared vignette");
    static readonly Bilingual NoCommonLanguage = new("共用病例和题目没有同一种语言", "the shared vignette and the question have no language in common");
    static readonly Bilingual NoSuchClaim = new("没有这条论断", "there is no such claim");
    static readonly Bilingual NoSuchPart = new("题目没有这一部分", "the question has no such part");

    readonly List<QuestionFault> _faults = [];

    public long? SectionId { get; private set; }

    public long? StimulusVersionId { get; private set; }

    /// <summary>The vignette that the question stands under; null for none.</summary>
    public SharedVignette? Vignette { get; private set; }

    public IReadOnlyList<long> ObjectiveIds { get; private set; } = [];

    /// <summary>Claim versions by part, in the order of the draft.</summary>
    public IReadOnlyList<(string Part, long ClaimVersionId)> Claims { get; private set; } = [];

    /// <summary>What is named and not there; paths as in <see cref="QuestionDraft.ToDocument"/>.</summary>
    public IReadOnlyList<QuestionFault> Faults => _faults;

    public static async Task<DraftReferences> FindAsync(WriteScope scope, Dialect dialect, long bankId, QuestionDraft draft, Question question)
    {
        var found = new DraftReferences();
        if (draft.Section is { } section) found.SectionId = await found.OneAsync(scope, "section", SectionSql, new { uid = section }, NoSuchSection);
        if (draft.Stimulus is { } stimulus) await found.VignetteAsync(scope, stimulus, bankId, question);
        var objectives = await found.ManyAsync(scope, ObjectivesSql(dialect), draft.Objectives);
        found.ObjectiveIds = [.. draft.Objectives.Select(uid => found.Of(objectives, uid, $"objectives.{uid}", NoSuchObjective)).OfType<long>()];
        var claims = await found.ManyAsync(scope, ClaimsSql(dialect), [.. draft.Claims.SelectMany(part => part.Value).Distinct(StringComparer.Ordinal)]);
        found.Claims = [.. draft.Claims.SelectMany(part => found.ClaimsOf(part.Key, part.Value, question, claims))];
        return found;
    }

    IEnumerable<(string Part, long ClaimVersionId)> ClaimsOf(string part, IReadOnlyList<string> uids, Question question, Dictionary<string, long> claims)
    {
        if (uids.Count > 0 && question.Parts.All(one => one.Key != part)) _faults.Add(new QuestionFault($"claims.{part}", NoSuchPart));
        else
            foreach (var uid in uids)
                if (Of(claims, uid, $"claims.{part}.{uid}", NoSuchClaim) is { } version) yield return (part, version);
    }

    async Task VignetteAsync(WriteScope scope, string uid, long bankId, Question question)
    {
        StimulusVersionId = await OneAsync(scope, "stimulus", StimulusSql, new { uid, bankId }, NoSuchStimulus);
        if (StimulusVersionId is not { } id) return;
        Vignette = SharedVignette.Parse((await scope.ExecuteScalarAsync<string>(StimulusTextSql, new { id }))!);
        if ((question with { Shared = Vignette.Text }).Languages.Count == 0) _faults.Add(new QuestionFault("stimulus", NoCommonLanguage));
    }

    async Task<long?> OneAsync(WriteScope scope, string path, string sql, object args, Bilingual problem)
    {
        var id = await scope.QuerySingleOrDefaultAsync<long?>(sql, args);
        if (id is null) _faults.Add(new QuestionFault(path, problem));
        return id;
    }

    async Task<Dictionary<string, long>> ManyAsync(WriteScope scope, string sql, IReadOnlyList<string> uids) => uids.Count == 0
        ? new Dictionary<string, long>(StringComparer.Ordinal)
        : (await scope.QueryAsync<Row>(sql, new { uids = uids.ToArray() })).ToDictionary(row => row.Uid, row => row.Id, StringComparer.Ordinal);

    long? Of(Dictionary<string, long> rows, string uid, string path, Bilingual problem)
    {
        if (rows.TryGetValue(uid, out var id)) return id;
        _faults.Add(new QuestionFault(path, problem));
        return null;
    }

    const string SectionSql = "select id from section where uid = @uid and archived_at is null";

    const string StimulusSql = "select current_version_id from stimulus where uid = @uid and bank_id = @bankId and archived_at is null";

    const string StimulusTextSql = "select payload from stimulus_version where id = @id";

    static string ObjectivesSql(Dialect dialect) => $"select uid, id from objective where uid {dialect.AnyOf("@uids")} and archived_at is null";

    static string ClaimsSql(Dialect dialect) => $"select uid, current_version_id as id from claim where uid {dialect.AnyOf("@uids")} and archived_at is null and current_version_id is not null";

    sealed class Row
    {
        public required string Uid { get; init; }

        public long Id { get; init; }
    }
}
