using System.Runtime.InteropServices;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>Text that was put together from pieces of the source, and where each of its characters stood there.</summary>
sealed class JoinedText
{
    readonly List<char> _text = [];
    readonly List<int> _origins = [];

    public int Length => _text.Count;

    public char Last => _text[^1];

    public char this[int at] => _text[at];

    /// <summary>-1 where the character was put in.</summary>
    public IReadOnlyList<int> Origins => _origins;

    public void Add(char c, int origin)
    {
        _text.Add(c);
        _origins.Add(origin);
    }

    public void AddSpace()
    {
        if (_text.Count > 0 && _text[^1] != ' ') Add(' ', -1);
    }

    public void RemoveLast()
    {
        _text.RemoveAt(_text.Count - 1);
        _origins.RemoveAt(_origins.Count - 1);
    }

    /// <summary>No word is longer.</summary>
    const int LongestWord = 60;

    /// <summary>The word that ends here: letters, digits and hyphens.</summary>
    public string LastWord()
    {
        var start = _text.Count;
        while (start > 0 && _text.Count - start < LongestWord && (char.IsLetterOrDigit(_text[start - 1]) && _text[start - 1] < '\u2E80' || Hyphens.IsHyphen(_text[start - 1]))) start--;
        return new string(CollectionsMarshal.AsSpan(_text)[start..]);
    }

    public override string ToString() => new(CollectionsMarshal.AsSpan(_text));
}
