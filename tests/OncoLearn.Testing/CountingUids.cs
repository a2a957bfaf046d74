using System.Globalization;
using OncoLearn.App.Data;

namespace OncoLearn.Testing;

/// <summary>Identifiers 1, 2, 3 … as 32 hexadecimal digits.</summary>
public sealed class CountingUids : IUidSource
{
    long _last;

    public string Next() => Interlocked.Increment(ref _last).ToString("x32", CultureInfo.InvariantCulture);
}
