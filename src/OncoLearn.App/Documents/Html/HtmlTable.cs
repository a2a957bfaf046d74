using System.Text;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Html;

/// <summary>The rows of the outermost table that is open. Tables inside it are text of its cells.</summary>
sealed class HtmlTable
{
    readonly List<List<string>> _rows = [];
    readonly StringBuilder _cell = new();
    int _depth;
    bool _hasCell;
    int _characters;

    public bool IsInside => _depth > 0;

    /// <returns>True inside a table, where no other blocks are.</returns>
    public bool Open(string name)
    {
        if (name == "table") _depth++;
        if (_depth == 0) return false;
        if (_depth == 1 && name == "tr") OpenRow();
        if (_depth == 1 && name is "td" or "th") OpenCell();
        return name is not ("caption" or "figcaption");
    }

    /// <returns>Rows where the outermost table ends.</returns>
    public IEnumerable<IReadOnlyList<string>>? Close(string name)
    {
        if (_depth == 0) return null;
        if (_depth == 1 && name is "td" or "th" or "tr") CloseCell();
        return name == "table" && --_depth == 0 ? End() : null;
    }

    public void Add(string text)
    {
        // The limit of the document counts at the table's end; until then this one keeps it from growing.
        if ((_characters += text.Length + 1) > SourceDocument.MostCharacters * 2) return;
        if (!_hasCell) OpenCell();
        _cell.Append(_cell.Length > 0 ? " " : "").Append(text);
    }

    /// <returns>Null where there are none.</returns>
    public IEnumerable<IReadOnlyList<string>>? End()
    {
        CloseCell();
        _depth = 0;
        if (_rows.Count == 0) return null;
        var rows = _rows.ToList();
        _rows.Clear();
        _characters = 0;
        return rows;
    }

    void OpenRow()
    {
        CloseCell();
        _rows.Add([]);
    }

    void OpenCell()
    {
        CloseCell();
        if (_rows.Count == 0) _rows.Add([]);
        _hasCell = true;
    }

    void CloseCell()
    {
        if (!_hasCell) return;
        _rows[^1].Add(_cell.ToString());
        _cell.Clear();
        _hasCell = false;
    }
}
