using System.Collections;

namespace OncoLearn.Core.Texts;

/// <summary>One text in one or more languages, by BCP-47 tag. Authored text may lack a language; at least one is there.</summary>
public sealed class LocalizedText : IEnumerable<TextIn>
{
    readonly SortedDictionary<string, string> _byLang;

    /// <exception cref="ArgumentException">No language, a language twice, a tag that <see cref="LanguageTag"/> refuses, or an empty text.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts)
    {
        _byLang = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (lang, text) in texts)
        {
            if (!LanguageTag.IsValid(lang)) throw new ArgumentException($"'{lang}' is not a language tag.", nameof(texts));
            if (string.IsNullOrWhiteSpace(text)) throw new ArgumentException($"The text in {lang} is empty.", nameof(texts));
            if (!_byLang.TryAdd(lang, text)) throw new ArgumentException($"The text in {lang} is there twice.", nameof(texts));
        }
        if (_byLang.Count == 0) throw new ArgumentException("A text needs at least one language.", nameof(texts));
    }

    /// <summary>Ordinal by tag.</summary>
    public IEnumerable<string> Languages => _byLang.Keys;

    public bool Has(string lang) => _byLang.ContainsKey(lang);

    /// <summary>The text in the first of the reader's languages that exists, else in the first that does exist (ordinal by tag).</summary>
    public TextIn In(IReadOnlyList<string> preferred)
    {
        foreach (var lang in preferred)
            if (_byLang.TryGetValue(lang, out var text)) return new TextIn(lang, text);
        var first = _byLang.First();
        return new TextIn(first.Key, first.Value);
    }

    public IEnumerator<TextIn> GetEnumerator() => _byLang.Select(pair => new TextIn(pair.Key, pair.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
