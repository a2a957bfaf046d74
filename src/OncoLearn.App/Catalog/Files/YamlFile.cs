using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OncoLearn.App.Catalog.Files;

/// <summary>Reads YAML with the place of everything in it.</summary>
static class YamlFile
{
    /// <returns>The root; null where the text is not YAML, which is then reported.</returns>
    public static YamlNode? Read(string file, string text, FindingList findings)
    {
        try
        {
            if (AliasIn(text) is { } alias)
            {
                findings.Unreadable(Spot.Of(file, alias), "yaml", "Anchors and aliases (& and *) are not used in content files. Put the text in quotation marks if it begins with & or *.");
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1) return stream.Documents[0].RootNode;
            findings.Unreadable(new Spot(file, 1, 1), "yaml", stream.Documents.Count == 0 ? "The file is empty." : "The file holds several documents (---); one is expected.");
        }
        catch (YamlException e)
        {
            findings.Unreadable(Spot.Of(file, e.Start), "yaml", $"This is not well-formed YAML: {Reason(e)} Often a colon, a quotation mark or the indentation is at fault.");
        }
        return null;
    }

    static Mark? AliasIn(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) return parser.Current.Start;
        return null;
    }

    static string Reason(YamlException e)
    {
        var reason = (e.InnerException ?? e).Message.Trim();
        return reason.EndsWith('.') ? reason : reason + ".";
    }
}
