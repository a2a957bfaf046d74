using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>How wide text is printed: two cells for a Chinese character or a full-width form, one for anything else, none for what is not seen.</summary>
static class Cells
{
    public static int Of(char c) => Script.IsHan(c) || Script.IsWidePunctuation(c) || c == '\u2003' ? 2 : char.IsControl(c) || c is '\uFEFF' or >= '\u200B' and <= '\u200D' or '\u2060' ? 0 : 1;

    public static int Of(ReadOnlySpan<char> text)
    {
        var cells = 0;
        foreach (var c in text) cells += Of(c);
        return cells;
    }
}
