using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OncoLearn.App.Data;

namespace OncoLearn.App.Attempts;

/// <summary>A seed for each attempt, which the learner cannot choose or foresee.</summary>
public sealed class AttemptSeeds(IUidSource uids)
{
    public long Next() => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.ASCII.GetBytes(uids.Next())));
}
