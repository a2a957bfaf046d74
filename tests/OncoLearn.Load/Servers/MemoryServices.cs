using System.Collections.Concurrent;
using System.Security.Claims;
using OncoLearn.App.Attempts;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Identity;
using OncoLearn.Core.Attempts;
using OncoLearn.Core.Attempts.Behaviours;
using OncoLearn.Web.Pages.Attempts;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Load.Servers;

/// <summary>Attempts as they were when they were first asked for, and the number of the newest step.</summary>
sealed class RememberedAttempts
{
    long _seq = 1;

    public ConcurrentDictionary<(AttemptKind Kind, string Uid, long LearnerId), LoadedAttempt> Known { get; } = new();

    public long NextSeq() => Interlocked.Increment(ref _seq);
}

/// <summary>Reads an attempt once; after that the page is rendered from memory.</summary>
sealed class RememberingLoader(ReadAttempt read, ReadClaims claims, LearnerClock clock, ReaderPreferences reader, RememberedAttempts memory)
    : AttemptLoader(read, claims, clock, reader)
{
    public override async Task<LoadedAttempt?> FindAsync(AttemptKind kind, string uid, ClaimsPrincipal person, CancellationToken ct)
    {
        var key = (kind, uid, person.LearnerId());
        if (memory.Known.TryGetValue(key, out var known)) return known;
        if (await base.FindAsync(kind, uid, person, ct) is not { } found) return null;
        return memory.Known[key] = found;
    }
}

/// <summary>Acknowledges an answer without keeping it.</summary>
sealed class ForgetfulPosting(ActOnAttempt act, ReaderPreferences reader, RememberedAttempts memory, TimeProvider clock) : AnswerPosting(act, reader)
{
    public override Task<ActOnAttempt.Outcome?> RunAsync(
        AttemptKind kind, string uid, int slot, CommandForm form, IFormCollection fields, ClaimsPrincipal person, CancellationToken ct)
    {
        // What is posted is read all the same.
        var changed = form.Move is Save || CommandForm.AnswerIn(fields).Flat() != (form.Shown ?? "");
        var now = clock.GetUtcNow();
        var attempt = new AttemptHead { Kind = kind, Behaviour = BehaviourList.Of("deferred"), StartedAt = now };
        return Task.FromResult<ActOnAttempt.Outcome?>(changed ? new ActOnAttempt.Outcome.Done(new StepReceipt(memory.NextSeq(), now, OverrodeAt: null), attempt) : null);
    }
}

sealed class RememberedTimeZones(Db db) : LearnerTimeZones(db)
{
    readonly ConcurrentDictionary<long, TimeZoneInfo> _known = new();

    public override async Task<TimeZoneInfo> OfAsync(long learnerId, CancellationToken ct) =>
        _known.TryGetValue(learnerId, out var known) ? known : _known[learnerId] = await base.OfAsync(learnerId, ct);
}
