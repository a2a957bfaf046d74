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
    public static EntrySource Of(IReadOnlyList<EntryLine> lines) => new(lines, Table: null, []);

    public static EntrySource Of(EntryTable table, params IReadOnlyList<Bilingual> notes) => new(Lines: null, table, notes);

    /// <summary>The questions of banks that it names; a text names none.</summary>
    public IReadOnlyList<string> NamedUids() => Table is { } table ? Tables.TableReader.UidsIn(table) : [];

    /// <summary>The questions in it, and what became of each line.</summary>
    /// <param name="known">By uid, questions that become versions of what it says: where it has no column for something, that stays as they say.</param>
    public EntryReading Read(EntryDefaults defaults, IReadOnlyDictionary<string, QuestionDraft>? known = null) =>
        Table is { } table ? Tables.TableReader.Read(table, defaults, Notes, known ?? ReadOnlyDictionary<string, QuestionDraft>.Empty) : new EntryReader(Lines ?? [], defaults).Read(Notes);
}

/// <summary>A table of questions, one to a row.</summary>
/// <param name="HeaderNumber">The number of the row that names the columns.</param>
public sealed record EntryTable(int HeaderNumber, IReadOnlyList<string> Header, IReadOnlyList<EntryRow> Rows);

/// <param name="Number">As the spreadsheet or the text file counts its rows or lines, from 1.</param>
/// <param name="Problem">Why nothing is made of it; null where something may be.</param>
public sealed record EntryRow(int Number, IReadOnlyList<string> Cells, Bilingual? Problem = null);
