using System.Security.Cryptography;

namespace OncoLearn.App.Identity;

/// <summary>Secrets that a person copies from a screen: 32 characters that cannot be mistaken for one another, in groups of four.</summary>
public static class OneTimeText
{
    const string Alphabet = "abcdefghjkmnpqrstuvwxyz023456789";
    const int GroupLength = 4;

    /// <param name="groups">Each of four characters, which is 20 bits.</param>
    public static string Make(int groups) =>
        string.Join('-', Enumerable.Range(0, groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));
}
