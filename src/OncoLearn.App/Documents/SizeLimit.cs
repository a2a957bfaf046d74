namespace OncoLearn.App.Documents;

/// <summary>The limits of size that a file can pass.</summary>
public enum SizeLimit
{
    /// <summary><see cref="DocumentReaders.MostBytes"/>.</summary>
    Bytes,

    /// <summary><see cref="OncoLearn.Core.Reviews.Documents.SourceDocument.MostCharacters"/>.</summary>
    Characters,

    /// <summary>What an archive holds once it is unpacked.</summary>
    Unpacked,

    /// <summary>The number of elements of markup, or the length of one piece of it.</summary>
    Elements,
}
