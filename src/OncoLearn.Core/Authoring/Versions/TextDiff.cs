using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Versions;

/// <summary>What became of a stretch of text.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of text with what became of it.</summary>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>
/// A text compared with another, word by word. A word is a run of letters and digits with the joints inside it (<c>TGF-β1</c>); a Chinese character is a
/// word of its own, as Chinese marks no words; everything else stands by itself. As few words as possible are changed: what stays is a longest common
/// subsequence (Wagner, Fischer 1974, doi 10.1145/321796.321811).
/// </summary>
public static class TextDiff
{
    /// <summary>Beyond so many pairs of words to compare a text is shown as replaced whole.</summary>
    const long MostPairs = 4_000_000;

    /// <returns>
    /// Neighbours differ in kind; what was removed stands before what was added in its place. Same and removed make <paramref name="before"/>, same and
    /// added <paramref name="after"/>.
    /// </returns>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var head = 0;
        while (head < old.Count && head < now.Count && old[head] == now[head]) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < now.Count - head && old[^(tail + 1)] == now[^(tail + 1)]) tail++;
        var pieces = new PieceList();
        pieces.Add(DiffKind.Same, old.Take(head));
        Compare([.. old.Skip(head).SkipLast(tail)], [.. now.Skip(head).SkipLast(tail)], pieces);
        pieces.Add(DiffKind.Same, old.Skip(old.Count - tail));
        return pieces.Done();
    }

    /// <summary>The words that are compared; together they are the text.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsSurrogatePair(text, at)) end++;
            else if (IsInWord(text[at])) while (end < text.Length && (IsInWord(text[end]) || IsJoint(text, end))) end++;
            else if (char.IsWhiteSpace(text[at])) while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            words.Add(text[at..end]);
            at = end;
        }
        return words;
    }

    static bool IsInWord(char c) => char.IsLetterOrDigit(c) && !Script.IsHan(c);

    /// <summary>A hyphen, point or stroke inside a word.</summary>
    static bool IsJoint(string text, int at) => text[at] is '-' or '.' or '/' or '\'' or '’' && at + 1 < text.Length && IsInWord(text[at + 1]);

    static void Compare(List<string> old, List<string> now, PieceList pieces)
    {
        if ((long)old.Count * now.Count > MostPairs)
        {
            pieces.Add(DiffKind.Removed, old);
            pieces.Add(DiffKind.Added, now);
            return;
        }
        var common = CommonFrom(old, now);
        var (i, j) = (0, 0);
        while (i < old.Count && j < now.Count)
        {
            if (old[i] == now[j]) (i, j) = (pieces.Add(DiffKind.Same, old[i], i), j + 1);
            else if (common[i + 1, j] >= common[i, j + 1]) i = pieces.Add(DiffKind.Removed, old[i], i);
            else j = pieces.Add(DiffKind.Added, now[j], j);
        }
        pieces.Add(DiffKind.Removed, old.Skip(i));
        pieces.Add(DiffKind.Added, now.Skip(j));
    }

    /// <returns>At [i, j] the length of a longest common subsequence of what begins at i and at j.</returns>
    static int[,] CommonFrom(List<string> old, List<string> now)
    {
        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    /// <summary>Gathers words to pieces.</summary>
    sealed class PieceList
    {
        readonly List<DiffPiece> _done = [];
        readonly List<string> _removed = [];
        readonly List<string> _added = [];

        /// <returns>The place after <paramref name="at"/>.</returns>
        public int Add(DiffKind kind, string word, int at)
        {
            Add(kind, [word]);
            return at + 1;
        }

        public void Add(DiffKind kind, IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                if (kind == DiffKind.Removed) _removed.Add(word);
                else if (kind == DiffKind.Added) _added.Add(word);
                else AddSame(word);
            }
        }

        public IReadOnlyList<DiffPiece> Done()
        {
            Flush();
            return _done;
        }

        void AddSame(string word)
        {
            Flush();
            if (_done.Count > 0 && _done[^1].Kind == DiffKind.Same) _done[^1] = new DiffPiece(DiffKind.Same, _done[^1].Text + word);
            else _done.Add(new DiffPiece(DiffKind.Same, word));
        }

        void Flush()
        {
            if (_removed.Count > 0) _done.Add(new DiffPiece(DiffKind.Removed, string.Concat(_removed)));
            if (_added.Count > 0) _done.Add(new DiffPiece(DiffKind.Added, string.Concat(_added)));
            _removed.Clear();
            _added.Clear();
        }
    }
}
