using System.Security.Cryptography;
using System.Text;

namespace OncoLearn.App.Catalog.Loading;

/// <summary>What makes two versions the same.</summary>
static class ContentHash
{
    /// <returns>SHA-256 over the parts in their order, hexadecimal; where one part ends and the next begins makes a difference.</returns>
    public static string Of(params IEnumerable<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = part is null ? null : Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes?.Length ?? -1));
            if (bytes is not null) hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
