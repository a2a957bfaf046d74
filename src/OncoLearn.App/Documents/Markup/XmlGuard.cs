using System.Xml;

namespace OncoLearn.App.Documents.Markup;

/// <summary>
/// The limits of XML, whoever reads it: trees take many times the room of their text, and libraries walk them by recursion, which a deep nesting would end
/// together with the whole program.
/// </summary>
static class XmlGuard
{
    /// <summary>Of elements in one another. Articles have about 30.</summary>
    public const int Deepest = 200;

    /// <summary>Of one file. A review has about 50,000; one of 2 million characters in Word, with a run for every few words, about a million.</summary>
    public const int MostElements = 1_500_000;

    /// <summary>In characters or bytes, of one tag.</summary>
    public const int LongestToken = 512 * 1024;

    /// <summary>Nothing outside is ever read, and no entity is resolved.</summary>
    public static XmlReaderSettings Settings(DtdProcessing dtd) => new()
    {
        DtdProcessing = dtd,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <param name="elements">That the file had so far.</param>
    /// <exception cref="DocumentRefusedException">Too deep or too many.</exception>
    public static void Check(XmlReader reader, int elements)
    {
        if (reader.Depth > Deepest) throw new DocumentRefusedException(new ReadOutcome.Broken(Damage.Nesting));
        if (elements > MostElements) throw TooMuch();
    }

    public static DocumentRefusedException TooMuch() => new(new ReadOutcome.TooLarge(SizeLimit.Elements));
}
