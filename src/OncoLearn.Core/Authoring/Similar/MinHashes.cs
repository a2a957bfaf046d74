using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OncoLearn.Core.Authoring.Similar;

/// <summary>
/// A set in 128 bytes, so that millions of pairs can be looked through: under each of 128 mixings the least hash, of which the lowest 8 bits are kept
/// (b-bit minwise hashing, Li and König 2010, doi 10.1145/1772690.1772759). Two sets of Jaccard index J agree in each byte with the probability J + (1 - J) / 256.
/// </summary>
static class MinHashes
{
    public const int Count = 128;

    /// <summary>
    /// Agreements from which two sets are compared exactly. Of pairs with a Jaccard index of 0.6 one in a thousand agrees in fewer (a binomial of mean 77 and
    /// standard deviation 5.5); of those with 0.3 two in a hundred thousand agree in as many.
    /// </summary>
    public const int Enough = 60;

    static readonly uint[] Seeds = [.. Enumerable.Range(1, Count).Select(row => unchecked((uint)row * 0x9E3779B9))];

    public static byte[] Of(int[] hashes)
    {
        var least = new uint[Count];
        for (var at = 0; at < Count; at += Vector<uint>.Count)
        {
            var (seeds, minimum) = (new Vector<uint>(Seeds, at), new Vector<uint>(uint.MaxValue));
            foreach (var hash in hashes) minimum = Vector.Min(minimum, Mix(new Vector<uint>(unchecked((uint)hash)) ^ seeds));
            minimum.CopyTo(least, at);
        }
        return [.. least.Select(hash => unchecked((byte)hash))];
    }

    public static int Agreements(byte[] one, byte[] other)
    {
        ref var a = ref MemoryMarshal.GetArrayDataReference(one);
        ref var b = ref MemoryMarshal.GetArrayDataReference(other);
        var count = 0;
        for (nuint at = 0; at < Count; at += (nuint)Vector256<byte>.Count)
            count += BitOperations.PopCount(Vector256.Equals(Vector256.LoadUnsafe(ref a, at), Vector256.LoadUnsafe(ref b, at)).ExtractMostSignificantBits());
        return count;
    }

    /// <summary>The finaliser of MurmurHash3 (Appleby, public domain), in each lane.</summary>
    static Vector<uint> Mix(Vector<uint> hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
