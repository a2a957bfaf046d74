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

    /// <param name="rows">Read for this draft, with others or alone.</param>
    /// <param name="questionUid">Of the question whose next version it is; null for a new one.</param>
    public static DraftReferences Of(NamedRows rows, QuestionDraft draft, Question question, string? questionUid)
    {
        var found = new DraftReferences();
        if (draft.Section is { } section) found.SectionId = found.Of(rows.Sections, section, "section", NoSuchSection);
        if (draft.Stimulus is { } stimulus) found.TakeVignette(rows.VignetteOf(stimulus, questionUid), question);
        found.ObjectiveIds = [.. draft.Objectives.Select(uid => found.Of(rows.Objectives, uid, $"objectives.{uid}", NoSuchObjective)).OfType<long>()];
        found.Claims = [.. draft.Claims.SelectMany(part => found.ClaimsOf(part.Key, part.Value, question, rows.Claims))];
        return found;
    }

    IEnumerable<(string Part, long ClaimVersionId)> ClaimsOf(string part, IReadOnlyList<string> uids, Question question, IReadOnlyDictionary<string, long> claims)
    {
        if (uids.Count > 0 && question.Parts.All(one => one.Key != part)) _faults.Add(new QuestionFault($"claims.{part}", NoSuchPart));
        else
            foreach (var uid in uids)
                if (Of(claims, uid, $"claims.{part}.{uid}", NoSuchClaim) is { } version) yield return (part, version);
    }

    void TakeVignette(NamedRows.Vignette? vignette, Question question)
    {
        if (vignette is null)
        {
            _faults.Add(new QuestionFault("stimulus", NoSuchStimulus));
            return;
        }
        (StimulusVersionId, Vignette) = (vignette.VersionId, vignette.Content);
        if ((question with { Shared = Vignette.Text }).Languages.Count == 0) _faults.Add(new QuestionFault("stimulus", NoCommonLanguage));
    }

    long? Of(IReadOnlyDictionary<string, long> rows, string uid, string path, Bilingual problem)
    {
        if (rows.TryGetValue(uid, out var id)) return id;
        _faults.Add(new QuestionFault(path, problem));
        return null;
    }
}
