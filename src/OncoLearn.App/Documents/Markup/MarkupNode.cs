namespace OncoLearn.App.Documents.Markup;

/// <summary>A text or an element.</summary>
abstract class MarkupNode;

sealed class MarkupText(string text) : MarkupNode
{
    public string Text { get; } = text;
}
