using System.Globalization;

namespace OncoLearn.Core.Claims.Candidates;

/// <summary>The keys of all entities are in one list, so that one that an instructor added says whose it is.</summary>
public static class OwnKeys
{
    const string Opening = "own-";

    /// <param name="key">As the text or a name gives it; one that says whose it is already stays.</param>
    public static string Of(long ownerId, string key) =>
        string.Create(CultureInfo.InvariantCulture, $"{Opening}{ownerId}-") is var prefix && key.StartsWith(prefix, StringComparison.Ordinal) ? key : prefix + key;

    /// <summary>As the text gave it: what an article names is the same thing before and after its instructor added it to the vocabulary.</summary>
    public static string Without(string key)
    {
        if (!key.StartsWith(Opening, StringComparison.Ordinal)) return key;
        var end = Opening.Length;
        while (end < key.Length && char.IsAsciiDigit(key[end])) end++;
        return end > Opening.Length && end + 1 < key.Length && key[end] == '-' ? key[(end + 1)..] : key;
    }
}
