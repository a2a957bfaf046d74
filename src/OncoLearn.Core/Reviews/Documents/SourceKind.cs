namespace OncoLearn.Core.Reviews.Documents;

/// <summary>What a file is by its content.</summary>
public enum SourceKind
{
    PlainText,
    Markdown,
    Word,
    Html,
    Jats,
    Pdf,
}
