using System.Text;

namespace OncoLearn.Core.Reviews.Documents;

/// <summary>
/// A piece of a document whose format says what its pieces are. Texts stand on one line. Citation marks read <c>[n]</c>, <c>[n,m]</c> or <c>[n-m]</c>, however
/// the format sets them (superscript, link into the references); superscripts that are no citation read as Unicode's where they can (10⁶, Ca²⁺, ¹⁷⁷Lu).
/// </summary>
public abstract record SourceBlock
{
    SourceBlock()
    {
    }

    /// <summary>As lines of a plain text.</summary>
    public abstract string ToText();

    /// <param name="Level">1 for a main section; 9 at most.</param>
    /// <param name="Label">Its number where the format keeps it apart, as printed.</param>
    public sealed record Heading(int Level, string? Label, string Text) : SourceBlock
    {
        public override string ToText() => Labelled(Label, Text);
    }

    public sealed record Paragraph(string Text) : SourceBlock
    {
        public override string ToText() => Text;
    }

    /// <param name="Depth">0 for a list that stands in no other.</param>
    /// <param name="Label">A number or bullet as printed; null where the format says none.</param>
    public sealed record ListItem(int Depth, string? Label, string Text) : SourceBlock
    {
        public override string ToText() => Labelled(Label, Text);
    }

    /// <summary>Of a figure or table.</summary>
    public sealed record Caption(string Text) : SourceBlock
    {
        public override string ToText() => Text;
    }

    /// <param name="Rows">Cells by row. Rows may differ in length.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : SourceBlock
    {
        public override string ToText()
        {
            var text = new StringBuilder();
            foreach (var row in Rows) text.Append(text.Length > 0 ? "\n" : "").AppendJoin('\t', row);
            return text.ToString();
        }
    }

    /// <summary>An entry of the list of references.</summary>
    /// <param name="Label">Its number as printed, without brackets and dot; null where none is printed and the order counts.</param>
    public sealed record Reference(string? Label, string Text) : SourceBlock
    {
        public override string ToText() => Labelled(Label is null ? null : $"[{Label}]", Text);
    }

    /// <summary>A note at the foot of a page.</summary>
    public sealed record Footnote(string? Label, string Text) : SourceBlock
    {
        public override string ToText() => Labelled(Label, Text);
    }

    static string Labelled(string? label, string text) => string.IsNullOrEmpty(label) ? text : text.Length == 0 ? label : $"{label} {text}";
}
