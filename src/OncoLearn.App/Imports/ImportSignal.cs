using System.Threading.Channels;

namespace OncoLearn.App.Imports;

/// <summary>Tells who reads imports in this process that one waits, so that nobody has to ask the database again and again.</summary>
public sealed class ImportSignal
{
    readonly Channel<bool> _raised = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Returns once it was raised since the last time.</summary>
    public async Task WaitAsync(CancellationToken ct) => await _raised.Reader.ReadAsync(ct);
}
