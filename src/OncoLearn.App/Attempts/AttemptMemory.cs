using Microsoft.Extensions.Caching.Memory;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>
/// The slots of attempts in progress as a step that is on the disk left them, so that the next answer reads one row and not every slot. Slots change by steps alone:
/// whoever asks says how many there are by now, so that what another process has moved on from is not found.
/// </summary>
public sealed class AttemptMemory : IDisposable
{
    /// <summary>
    /// Some 400 attempts that are answered at the same time, in 10 MB. With 20,000 under way each pauses longer than it could be kept for any number that fits a small
    /// server: 60,000 slots took 50 MB more there and made no answer faster.
    /// </summary>
    const int MostSlots = 8_000;

    /// <summary>A learner who pauses longer costs one reading.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    // One that does not fit is read from the database each time, until a share of the oldest has made room.
    readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostSlots });

    /// <returns>Null where the slots are not known as they stand after the newest step.</returns>
    public IReadOnlyList<AttemptSlot>? Find(string uid, long lastSeq) => _known.Get<Attempt>(uid) is { } known && known.LastSeq == lastSeq ? known.Slots : null;

    /// <param name="committed">As a write left it that has ended well.</param>
    public void Keep(StoredAttempt committed)
    {
        if (committed.Attempt.State == AttemptState.InProgress)
            _known.Set(committed.Uid, committed.Attempt, new MemoryCacheEntryOptions { Size = committed.Attempt.Slots.Count, SlidingExpiration = Pause });
        else
            _known.Remove(committed.Uid);
    }

    public void Dispose() => _known.Dispose();
}
