namespace OncoLearn.Core.Reviews.Documents;

/// <summary>What a format declares beside the text. Plain text and PDF declare nothing.</summary>
public sealed record SourceMetadata
{
    public static readonly SourceMetadata None = new();

    public string? Title { get; init; }

    /// <summary>BCP-47 tag as declared; null where it is not.</summary>
    public string? Language { get; init; }

    /// <summary>In the order of the file. They do not stand among the blocks.</summary>
    public IReadOnlyList<SourceAbstract> Abstracts { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>In words or as an address.</summary>
    public string? Licence { get; init; }

    /// <summary>Given name before family name, as declared.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];
}

/// <param name="Language">BCP-47 tag as declared; null where it is not.</param>
/// <param name="Text">Paragraphs with a line end between them.</param>
public sealed record SourceAbstract(string? Language, string Text);
