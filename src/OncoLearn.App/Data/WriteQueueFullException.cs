namespace OncoLearn.App.Data;

/// <summary>Too many writes are waiting. Nothing was written; the caller may try again in a moment (HTTP 503 with Retry-After).</summary>
public sealed class WriteQueueFullException(int capacity)
    : Exception($"{capacity} writes are waiting already; this one was turned away and nothing was written.")
{
    public int Capacity { get; } = capacity;
}
