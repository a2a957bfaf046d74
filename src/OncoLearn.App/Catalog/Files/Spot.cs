namespace OncoLearn.App.Catalog.Files;

/// <summary>A place in a content file.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
sealed record Spot(string File, int Line, int Column)
{
    public static Spot Of(string file, YamlDotNet.Core.Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
