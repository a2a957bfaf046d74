using System.Text;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>
/// A text of a question while its lines are gathered: in one language, or in several that are named before them (<c>中文：</c>, <c>EN:</c>). A line after
/// <see cref="Literal"/> is taken as it stands and keeps its line break; the lines of others flow together.
/// </summary>
sealed class EntryText
{
    /// <summary>Before what is taken as it stands.</summary>
    public const char Literal = '|';

    readonly List<Segment> _segments = [];

    public bool IsEmpty => _segments.TrueForAll(segment => segment.Text.Length == 0);

    /// <summary>Whether nothing in it may be taken for anything but text.</summary>
    public bool IsLiteral { get; private set; }

    /// <summary>Whether a language stands before some of it.</summary>
    public bool NamesLanguage => _segments.Exists(segment => segment.Lang is not null);

    public void Add(string line)
    {
        var (lang, text) = (default(string), line);
        if (!line.StartsWith(Literal) && LineShapes.Language().Match(line) is { Success: true } match) (lang, text) = (LangOf(match.Groups["lang"].Value), match.Groups["rest"].Value);
        if (lang is not null || _segments.Count == 0) Open(lang);
        var segment = _segments[^1];
        if (text.StartsWith(Literal))
        {
            IsLiteral = true;
            if (segment.HasLine) segment.Text.Append('\n');
            segment.Text.Append(text, 1, text.Length - 1);
            segment.HasLine = true;
        }
        else segment.FlowOn(text);
    }

    /// <summary>Goes on in one language with what is text and nothing else.</summary>
    /// <param name="unnamed">The language of what does not say its own.</param>
    public void AddIn(string lang, string text, string unnamed)
    {
        var written = _segments.FindLast(segment => segment.Text.Length > 0 && (segment.Lang ?? unnamed) == lang);
        if (written is null) Open(lang);
        (written ?? _segments[^1]).FlowOn(text);
    }

    /// <summary>Adds an item of a list, to each language what it says in it.</summary>
    /// <param name="lang">Of what does not say its language.</param>
    public void AddItem(string bullet, EntryText item, string lang)
    {
        foreach (var (own, words) in item.In(lang))
        {
            if (item.NamesLanguage || _segments.Count == 0) Open(item.NamesLanguage ? own : null);
            _segments[^1].FlowOn($"{bullet} {words}");
        }
    }

    /// <summary>By language, without the ones in which nothing is written.</summary>
    /// <param name="lang">Of what does not say its language.</param>
    public IReadOnlyDictionary<string, string> In(string lang)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var segment in _segments.Where(segment => segment.Text.ToString().Trim().Length > 0))
        {
            var own = segment.Lang ?? lang;
            texts[own] = texts.TryGetValue(own, out var before) ? $"{before}\n{segment.Text}" : segment.Text.ToString();
        }
        return texts;
    }

    /// <summary>Changes what is written in every language, unless it is to be taken as it stands.</summary>
    public void Change(Func<string, string> change)
    {
        if (IsLiteral) return;
        foreach (var segment in _segments.Where(segment => segment.Text.Length > 0))
        {
            var changed = change(segment.Text.ToString());
            segment.Text.Clear().Append(changed);
        }
    }

    /// <summary>All of it, for what is looked for in any language.</summary>
    public override string ToString() => string.Join('\n', _segments.Select(segment => segment.Text.ToString()));

    void Open(string? lang)
    {
        var known = _segments.FindIndex(segment => segment.Lang == lang);
        var segment = known < 0 ? new Segment(lang) : _segments[known];
        if (known >= 0) _segments.RemoveAt(known);
        _segments.Add(segment);
    }

    static string LangOf(string word) => word.ToUpperInvariant() is "EN" or "英文" or "ENGLISH" ? EntryDefaults.English : EntryDefaults.Chinese;

    sealed record Segment(string? Lang)
    {
        public StringBuilder Text { get; } = new();

        public bool HasLine { get; set; }

        public void FlowOn(string text)
        {
            text = text.Trim();
            if (text.Length > 0 && Text.Length > 0 && Script.SpaceBetween(Text[^1], text[0])) Text.Append(' ');
            Text.Append(text);
            HasLine |= text.Length > 0;
        }
    }
}
