using System.Security.Cryptography;
using System.Text;

namespace OncoLearn.App.Attempts;

/// <summary>Ids that clients give their commands, so that a repeated one is known again.</summary>
public static class CommandIds
{
    /// <summary>16 to 64 of A-Z, a-z, 0-9 and -; shorter ones are the server's own.</summary>
    public static bool IsValid(string? id) =>
        id is { Length: >= 16 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>The uid of the attempt that this learner's start command makes: the same command makes the same attempt.</summary>
    public static string AttemptUid(long learnerId, string commandId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{learnerId}/{commandId}")))[..32];
}
