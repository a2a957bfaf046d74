namespace OncoLearn.App.Documents;

/// <summary>Kinds of files that are known and not read.</summary>
public enum ForeignKind
{
    Picture,
    Media,
    OldOffice,
    Rtf,
    Spreadsheet,
    Slides,
    OpenDocument,
    Ebook,
    Archive,
    Program,
    PostScript,
    Database,

    /// <summary>XML that is no article in JATS.</summary>
    Xml,

    /// <summary>Bytes that are no text and none of the others.</summary>
    Unknown,
}
