using System.Collections.Frozen;
using System.Text;

namespace OncoLearn.Core;

/// <summary>
/// The written form of a closed vocabulary, in content files, in the database's CHECK constraints and in addresses: the members' names in
/// kebab case (<c>ClinicalSamples</c> is <c>clinical-samples</c>).
/// </summary>
public static class Words<T>
    where T : struct, Enum
{
    static readonly FrozenDictionary<T, string> Written = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));
    static readonly FrozenDictionary<string, T> Read = Written.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>All words, in the order of the members.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => Written[value])];

    /// <exception cref="KeyNotFoundException">Not a member.</exception>
    public static string Print(T value) => Written[value];

    public static T? Find(string word) => Read.TryGetValue(word, out var value) ? value : null;

    /// <exception cref="FormatException">No such word: a row from a newer version, or a broken one.</exception>
    public static T Parse(string word) => Find(word) ?? throw new FormatException($"'{word}' is not a {typeof(T).Name}. There are: {string.Join(", ", All)}.");

    static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }
        return word.ToString();
    }
}

public static class WordsExtensions
{
    /// <summary>The written form, such as <c>in-vitro</c>.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => Words<T>.Print(value);
}
