using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>
/// Copies questions into a bank of one's own: their newest version as a draft, with its claims, tags, objectives and waivers, and where it came from. A shared
/// vignette is copied with them, once.
/// </summary>
public sealed class CopyQuestions(Db db, ReadDraft read, SaveQuestion save, IUidSource uids, TimeProvider clock)
{
    /// <summary>As many as one call may name.</summary>
    public const int Most = 200;

    public sealed record Input(IReadOnlyList<string> QuestionUids, string ToBankUid, long UserId);

    public abstract record Outcome
    {
        /// <param name="Copies">The uids of the copies, by what they were copied from.</param>
        /// <param name="Refused">What cannot be written again as it is.</param>
        /// <param name="Left">What is not shared for use, or is gone.</param>
        public sealed record Copied(IReadOnlyDictionary<string, string> Copies, IReadOnlyList<Refusal> Refused, IReadOnlyList<string> Left) : Outcome;

        /// <summary>The bank that is copied to can be seen and not written in.</summary>
        public sealed record NotAllowed : Outcome;

        public sealed record NotFound : Outcome;
    }

    /// <param name="QuestionUid">Of the question that was to be copied.</param>
    /// <param name="Type">The key of its type.</param>
    /// <param name="Fault">The first that is found: it was written before that was asked for, or refers to what is retired by now.</param>
    public sealed record Refusal(string QuestionUid, string Type, QuestionFault Fault);

    /// <exception cref="ArgumentException">More than <see cref="Most"/>.</exception>
    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        if (input.QuestionUids.Count > Most) throw new ArgumentException($"More than {Most} questions.", nameof(input));
        if (await BankRow.FindAsync(db, input.ToBankUid, input.UserId, ct) is not { } bank) return new Outcome.NotFound();
        if (!bank.Allows(BankAccess.Edit)) return new Outcome.NotAllowed();
        var drafts = new List<ReadDraft.Found>();
        foreach (var uid in input.QuestionUids.Distinct(StringComparer.Ordinal))
            if (await read.RunAsync(uid, version: null, input.UserId, ct) is { Access: >= BankAccess.Use } found) drafts.Add(found);
        var (copies, refused) = await db.WriteAsync(scope => CopyAsync(scope, drafts, bank, input), ct);
        return new Outcome.Copied(copies, refused, [.. input.QuestionUids.Except(copies.Keys, StringComparer.Ordinal).Except(refused.Select(question => question.QuestionUid), StringComparer.Ordinal)]);
    }

    async Task<(IReadOnlyDictionary<string, string> Copies, IReadOnlyList<Refusal> Refused)> CopyAsync(WriteScope scope, List<ReadDraft.Found> drafts, BankRow bank, Input input)
    {
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        var refused = new List<Refusal>();
        var stimuli = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var found in drafts)
        {
            var draft = found.Draft;
            if (draft.Stimulus is { } stimulus) draft = draft with { Stimulus = await StimulusAsync(scope, stimulus, found.BankUid, bank, stimuli) };
            var origin = await scope.ExecuteScalarAsync<long>(OriginSql, new { uid = found.QuestionUid, version = found.Version });
            var saved = await save.SaveAsync(scope, new SaveQuestion.Input(bank.Uid, QuestionUid: null, Seen: null, draft, input.UserId) { OriginVersionId = origin });
            if (saved is SaveQuestion.Outcome.Saved copy) copies[found.QuestionUid] = copy.QuestionUid;
            else if (saved is SaveQuestion.Outcome.Faulty faulty) refused.Add(new Refusal(found.QuestionUid, draft.Type, faulty.Faults[0]));
        }
        return (copies, refused);
    }

    async Task<string> StimulusAsync(WriteScope scope, string stimulus, string fromBank, BankRow bank, Dictionary<string, string> copied)
    {
        if (fromBank == bank.Uid) return stimulus;
        if (copied.TryGetValue(stimulus, out var known)) return known;
        var uid = uids.Next();
        var now = clock.GetUtcNow();
        var id = await scope.ExecuteScalarAsync<long>(InsertStimulusSql, new { uid, bankId = bank.Id, now });
        await scope.ExecuteAsync(CopyStimulusSql, new { id, from = stimulus, now });
        await scope.ExecuteAsync(PointSql, new { id });
        return copied[stimulus] = uid;
    }

    const string OriginSql = """
        select v.id
          from question_version v
          join question q on q.id = v.question_id
         where q.uid = @uid and v.version = @version
        """;

    const string InsertStimulusSql = "insert into stimulus (uid, bank_id, created_at) values (@uid, @bankId, @now) returning id";

    const string CopyStimulusSql = """
        insert into stimulus_version (stimulus_id, version, payload, hash, author_id, created_at)
        select @id, 1, v.payload, v.hash, v.author_id, @now
          from stimulus s
          join stimulus_version v on v.id = s.current_version_id
         where s.uid = @from
        """;

    const string PointSql = "update stimulus set current_version_id = (select id from stimulus_version where stimulus_id = @id) where id = @id";
}
