using OncoLearn.App.Data;

namespace OncoLearn.Cli.Hosting;

/// <summary>Identifiers as the server makes them: UUID version 7 in 32 hexadecimal digits.</summary>
sealed class UidSource : IUidSource
{
    public string Next() => Guid.CreateVersion7().ToString("N");
}
