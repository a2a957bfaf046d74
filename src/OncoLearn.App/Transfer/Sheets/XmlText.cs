using System.Xml;

namespace OncoLearn.App.Transfer.Sheets;

/// <summary>Text that may stand in XML.</summary>
static class XmlText
{
    /// <summary>Without the characters that XML 1.0 has no way to write.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
}
