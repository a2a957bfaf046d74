using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Markdown;

/// <summary>The fields before a text, of which only lines of the shape <c>name: value</c> are looked at.</summary>
static class FrontMatter
{
    const int LongestValue = 2000;

    static readonly char[] Quotes = ['"', '\'', ' ', '\t'];

    public static SourceMetadata Read(string yaml)
    {
        var metadata = SourceMetadata.None;
        foreach (var line in yaml.Split('\n').Take(200))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            if (at <= 0 || line.Length - at > LongestValue || char.IsWhiteSpace(line[0])) continue;
            var value = line[(at + 1)..].Trim(Quotes);
            if (value.Length > 0) metadata = With(metadata, line[..at].Trim().ToUpperInvariant(), value);
        }
        return metadata;
    }

    static SourceMetadata With(SourceMetadata metadata, string name, string value) => name switch
    {
        "TITLE" => metadata with { Title = value },
        "LANG" or "LANGUAGE" => metadata with { Language = value },
        "LICENSE" or "LICENCE" or "RIGHTS" => metadata with { Licence = value },
        "KEYWORDS" or "TAGS" => metadata with { Keywords = Unquoted(Keywords.Split(Inside(value))) },
        "AUTHOR" or "AUTHORS" => metadata with { Authors = Unquoted(Inside(value).Split(',', ';', '，', '；', '、')) },
        _ => metadata,
    };

    static string Inside(string list) => list.Trim('[', ']');

    static string[] Unquoted(IEnumerable<string> list) => [.. list.Select(one => one.Trim(Quotes)).Where(one => one.Length > 0)];
}
