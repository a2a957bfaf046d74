using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OncoLearn.App.Documents.Word;

/// <summary>Footnotes and endnotes, numbered as they are first cited: their ids are no numbers.</summary>
sealed class WordNotes
{
    readonly Dictionary<long, Footnote> _footnotes;
    readonly Dictionary<long, Endnote> _endnotes;
    readonly Dictionary<long, int> _citedFootnotes = [];
    readonly Dictionary<long, int> _citedEndnotes = [];

    public WordNotes(MainDocumentPart main)
    {
        _footnotes = main.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(note => note.Id?.Value is not null && note.Type is null).GroupBy(note => note.Id!.Value).ToDictionary(note => note.Key, note => note.First()) ?? [];
        _endnotes = main.EndnotesPart?.Endnotes?.Elements<Endnote>().Where(note => note.Id?.Value is not null && note.Type is null).GroupBy(note => note.Id!.Value).ToDictionary(note => note.Key, note => note.First()) ?? [];
    }

    public IEnumerable<(int Number, Footnote Note)> Footnotes => _citedFootnotes.OrderBy(note => note.Value).Select(note => (note.Value, _footnotes[note.Key]));

    public IEnumerable<(int Number, Endnote Note)> Endnotes => _citedEndnotes.OrderBy(note => note.Value).Select(note => (note.Value, _endnotes[note.Key]));

    /// <summary>Marks a footnote as cited; it leaves no mark in the text, where it would read as a citation.</summary>
    public void CiteFootnote(long? id) => Number(id, _footnotes.ContainsKey, _citedFootnotes);

    /// <returns>Null for an endnote that there is not.</returns>
    public int? CiteEndnote(long? id) => Number(id, _endnotes.ContainsKey, _citedEndnotes);

    static int? Number(long? id, Func<long, bool> isKnown, Dictionary<long, int> cited)
    {
        if (id is not { } known || !isKnown(known)) return null;
        if (!cited.TryGetValue(known, out var number)) cited[known] = number = cited.Count + 1;
        return number;
    }
}
