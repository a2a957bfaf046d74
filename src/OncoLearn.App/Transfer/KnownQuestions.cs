using System.Text.Json.Nodes;
using OncoLearn.App.QuestionBank;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.App.Transfer;

/// <summary>What the bank has, and what further up in the file was.</summary>
sealed class KnownQuestions(IReadOnlyDictionary<string, QuestionDraft> named, IReadOnlyDictionary<string, PlanImport.Row> rows)
{
    readonly Lazy<ILookup<string, PlanImport.Row>> _forms = new(() => rows.Values
        .ToLookup(row => ContentForm.Of(row.Type, JsonNode.Parse(row.Payload)!.AsObject()), StringComparer.Ordinal));

    /// <summary>Of what stands alone: under vignettes many questions begin alike.</summary>
    readonly Lazy<HashSet<string>> _stems = new(() => [.. rows.Values.Where(row => row.Stimulus is null).SelectMany(row => FoldedIn(row.Payload))]);

    readonly HashSet<(string? Stimulus, string Form)> _inFile = [];
    readonly Dictionary<string, int> _claimed = new(StringComparer.Ordinal);

    public PlanImport.Row? Row(string uid) => rows.GetValueOrDefault(uid);

    /// <summary>Whether no other row of the file is of the same question.</summary>
    public bool Claims(string uid, int at) => _claimed.TryAdd(uid, at);

    /// <param name="row">The question that the file names; null for none.</param>
    /// <param name="stimulus">The shared vignette that the file names, also where it is left behind: under two of them the same words ask two things.</param>
    /// <param name="same">The question of the bank that says the same; null for none.</param>
    public ImportFate FateOf(EntryDraft entry, PlanImport.Row? row, string? stimulus, out string? same)
    {
        same = null;
        var form = ContentForm.Of(entry.Question.Type, entry.Question.Payload);
        var first = _inFile.Add((stimulus, form));
        if (row is not null)
        {
            var isSame = named.TryGetValue(row.Uid, out var draft) && CanonicalJson.Of(draft.ToDocument()) == CanonicalJson.Of(entry.Question.ToDocument());
            return isSame ? ImportFate.AlreadyThere : ImportFate.NewVersion;
        }
        same = _forms.Value[form].FirstOrDefault(known => !entry.SaysStimulus || known.Stimulus == entry.Question.Stimulus)?.Uid;
        if (same is not null) return ImportFate.AlreadyThere;
        return first ? ImportFate.New : ImportFate.Twice;
    }

    /// <summary>Whether a question of the bank has the same stem in one of its languages.</summary>
    public bool HasStem(QuestionDraft question) => question.Stimulus is null && FoldedIn(question.Payload.ToJsonString()).Any(_stems.Value.Contains);

    /// <summary>What is asked, in each language; of gaps also the text around them, since many stems above them are alike.</summary>
    static IEnumerable<string> FoldedIn(string payload) => Stems.Of(payload) is { } stem ? stem.Select(text => SearchText.Fold(text.Value)) : [];
}
