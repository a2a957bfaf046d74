using System.Collections.Concurrent;

namespace OncoLearn.Web.TagHelpers;

/// <summary>The SVG icons that the build copied into <c>wwwroot/lib/bootstrap-icons</c>, read once each.</summary>
public sealed class IconSet(IWebHostEnvironment environment)
{
    readonly ConcurrentDictionary<string, string> _shapes = new(StringComparer.Ordinal);

    /// <summary>The shapes inside the icon's <c>svg</c> element, drawn on a field of 16 by 16.</summary>
    /// <exception cref="InvalidOperationException">The icon is not in the list of <c>Assets.targets</c>.</exception>
    public string Shapes(string name) => _shapes.GetOrAdd(name, Read);

    string Read(string name)
    {
        var file = environment.WebRootFileProvider.GetFileInfo($"lib/bootstrap-icons/{name}.svg");
        if (!file.Exists)
            throw new InvalidOperationException($"There is no icon '{name}': add it to UsedIcon in Assets.targets and build again.");

        using var reader = new StreamReader(file.CreateReadStream());
        var svg = reader.ReadToEnd();
        var start = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return svg[start..svg.LastIndexOf("</svg>", StringComparison.Ordinal)].Trim();
    }
}
