using System.Text;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Text that was put together from pieces of the source, and where each of its characters stood there.</summary>
sealed class JoinedText
{
    readonly StringBuilder _text = new();
    readonly List<int> _origins = [];

    public int Length => _text.Length;

    public char Last => _text[^1];

    public char this[int at] => _text[at];

    /// <summary>-1 where the character was put in.</summary>
    public IReadOnlyList<int> Origins => _origins;

    public void Add(char c, int origin)
    {
        _text.Append(c);
        _origins.Add(origin);
    }

    public void AddSpace()
    {
        if (_text.Length > 0 && _text[^1] != ' ') Add(' ', -1);
    }

    public void RemoveLast()
    {
        _text.Length--;
        _origins.RemoveAt(_origins.Count - 1);
    }

    /// <summary>The word that ends here: letters, digits and hyphens.</summary>
    public string LastWord()
    {
        var start = _text.Length;
        while (start > 0 && (char.IsLetterOrDigit(_text[start - 1]) && _text[start - 1] < '\u2E80' || _text[start - 1] == '-')) start--;
        return _text.ToString(start, _text.Length - start);
    }

    public override string ToString() => _text.ToString();
}
