namespace OncoLearn.App.Documents;

/// <summary>Why a file of a known format cannot be read.</summary>
public enum Damage
{
    /// <summary>An archive that is cut off or does not unpack.</summary>
    Archive,

    /// <summary>A Word file without its main text, or with parts that are not what they say.</summary>
    Word,

    /// <summary>XML that is not well-formed.</summary>
    Markup,

    /// <summary>XML that declares entities of its own; they are never resolved.</summary>
    Entities,

    /// <summary>Elements in one another deeper than any article has them.</summary>
    Nesting,

    Pdf,

    /// <summary>A PDF that opens with a password only, or forbids to copy its text.</summary>
    Password,

    /// <summary>A library gave up for a reason of its own.</summary>
    Unreadable,
}
