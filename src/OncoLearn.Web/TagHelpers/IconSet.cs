using System.Collections.Concurrent;

namespace OncoLearn.Web.TagHelpers;

/// <summary>The SVG icons that the build put into the program, read once each.</summary>
public sealed class IconSet
{
    readonly ConcurrentDictionary<string, string> _shapes = new(StringComparer.Ordinal);

    /// <summary>The shapes inside the icon's <c>svg</c> element, drawn on a field of 16 by 16.</summary>
    /// <exception cref="InvalidOperationException">The icon is not in the list of <c>Assets.targets</c>.</exception>
    public string Shapes(string name) => _shapes.GetOrAdd(name, Read);

    static string Read(string name)
    {
        using var file = typeof(IconSet).Assembly.GetManifestResourceStream($"icons/{name}.svg")
            ?? throw new InvalidOperationException($"There is no icon '{name}': add it to UsedIcon in Assets.targets and build again.");
        using var reader = new StreamReader(file);
        var svg = reader.ReadToEnd();
        var start = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Trim();
    }
}
