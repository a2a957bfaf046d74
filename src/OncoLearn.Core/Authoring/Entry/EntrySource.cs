using System.Collections.ObjectModel;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>What a file or a paste holds, once it is no file any more: lines of a text, or a table.</summary>
/// <param name="Lines">Null for a table.</param>
/// <param name="Table">Null for a text.</param>
/// <param name="Notes">What was left behind when it was read, such as other sheets.</param>
public sealed record EntrySource(IReadOnlyList<EntryLine>? Lines, EntryTable? Table, IReadOnlyList<Bilingual> Notes)
{
    /// <summary>The further sheets of a workbook that hold questions.</summary>
    public IReadOnlyList<EntryTable> More { get; init; } = [];

    public static EntrySource Of(IReadOnlyList<EntryLine> lines) => new(lines, Table: null, []);

    public static EntrySource Of(EntryTable table, params IReadOnlyList<Bilingual> notes) => new(Lines: null, table, notes);

    /// <summary>The questions of banks that it names; a text names none.</summary>
    public IReadOnlyList<string> NamedUids() => [.. Sheets.SelectMany(Tables.TableReader.UidsIn).Distinct(StringComparer.Ordinal)];

    IEnumerable<EntryTable> Sheets => Table is { } table ? More.Prepend(table) : [];

    /// <summary>The questions in it, and what became of each line.</summary>
    /// <param name="known">By uid, questions that become versions of what it says: where it has no column for something, that stays as they say.</param>
    public EntryReading Read(EntryDefaults defaults, IReadOnlyDictionary<string, QuestionDraft>? known = null) =>
        Table is null ? new EntryReader(Lines ?? [], defaults).Read(Notes) : Together([.. Sheets.Select(sheet => Tables.TableReader.Read(sheet, defaults, [], known ?? ReadOnlyDictionary<string, QuestionDraft>.Empty))]);

    EntryReading Together(List<EntryReading> sheets)
    {
        var (items, lines) = (new List<EntryItem>(), new List<EntryVerdict>());
        foreach (var sheet in sheets)
        {
            var before = items.Count;
            items.AddRange(sheet.Items.Select(item => item with { At = before + item.At }));
            lines.AddRange(sheet.Lines.Select(line => line with { Question = before + line.Question }));
        }
        return new EntryReading(items, lines, [.. Notes, .. sheets.SelectMany(sheet => sheet.Notes).Distinct()]);
    }
}

/// <summary>A table of questions, one to a row.</summary>
/// <param name="HeaderNumber">The number of the row that names the columns.</param>
public sealed record EntryTable(int HeaderNumber, IReadOnlyList<string> Header, IReadOnlyList<EntryRow> Rows)
{
    /// <summary>What its sheet is called; null where there are no others beside it.</summary>
    public string? Sheet { get; init; }
}

/// <param name="Number">As the spreadsheet or the text file counts its rows or lines, from 1.</param>
/// <param name="Problem">Why nothing is made of it; null where something may be.</param>
public sealed record EntryRow(int Number, IReadOnlyList<string> Cells, Bilingual? Problem = null);
