using Microsoft.Extensions.Caching.Memory;

namespace OncoLearn.App.Attempts;

/// <summary>
/// Attempts as they stood after a step that is on the disk, so that the next answer reads one row and not every slot. What an attempt is after so many steps never
/// changes; whoever asks says how many there are by now, so a state that another process has moved on from is not found.
/// </summary>
public sealed class AttemptMemory : IDisposable
{
    /// <summary>Around 400 bytes each: 25 MB.</summary>
    const int MostSlots = 60_000;

    // One that does not fit is read from the database each time, until a share of the oldest has made room.
    readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostSlots });

    /// <returns>Null where the attempt is not known as it stands after its newest step.</returns>
    public StoredAttempt? Find(string uid, long lastSeq) => _known.Get<StoredAttempt>(uid) is { } known && known.Attempt.LastSeq == lastSeq ? known : null;

    /// <param name="committed">Read outside a write, or written by one that has ended well.</param>
    public void Keep(StoredAttempt committed) =>
        _known.Set(committed.Uid, committed, new MemoryCacheEntryOptions { Size = committed.Attempt.Slots.Count, SlidingExpiration = TimeSpan.FromMinutes(10) });

    public void Dispose() => _known.Dispose();
}
