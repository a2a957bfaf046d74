using System.Security.Cryptography;
using System.Text;
using OncoLearn.Core.Attempts;

namespace OncoLearn.App.Attempts;

/// <summary>Ids that clients give their commands, so that a repeated one is known again.</summary>
public static class CommandIds
{
    /// <summary>16 to 64 of A-Z, a-z, 0-9 and -; shorter ones are the server's own.</summary>
    public static bool IsValid(string? id) =>
        id is { Length: >= 16 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>The uid of the attempt that this learner's start command makes: the same command makes the same attempt.</summary>
    /// <param name="what">What is started.</param>
    public static string AttemptUid(long learnerId, string commandId, string what) => Digest($"{learnerId}/{commandId}/{what}", 32);

    /// <summary>
    /// The command under the id it is kept by: the client's, with a digest of what it asks for. A page that comes back from the browser's memory
    /// sends its old id with another answer; that is another command and not a repeat. (Not so where such a page sends an answer that it sent before, with another in between: then the one in between stays.)
    /// </summary>
    public static AttemptCommand Named(AttemptCommand command) => command with
    {
        CommandId = $"{command.CommandId}.{Digest(command switch
        {
            AttemptCommand.Answer answer => $"answer/{answer.Slot}/{answer.Fields.Flat()}",
            AttemptCommand.Flag flag => $"flag/{flag.Slot}/{flag.Flagged}",
            AttemptCommand.Judge judge => FormattableString.Invariant($"judge/{judge.Slot}/{string.Join('/', judge.Parts.Select(part => part.Fraction))}/{judge.Comment}"),
            AttemptCommand.Submit => "submit",
            _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "no client sends it"),
        }, 12)}",
    };

    static string Digest(string text, int length) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..length];
}
