namespace OncoLearn.Web.Endpoints;

/// <summary>A path of this site with its query: what a link may send a reader back to. Anything else becomes a page of our choice.</summary>
public readonly record struct LocalPath
{
    public static readonly LocalPath Home = new("/");

    public static readonly LocalPath Today = new("/today");

    readonly string _value;

    LocalPath(string value) => _value = value;

    /// <summary>
    /// Takes <c>/path?query</c>; refuses everything that a browser may read as another site: an absolute address, <c>//host</c>, <c>/\host</c>,
    /// a backslash anywhere before the query, and control characters, which browsers drop before they read the rest.
    /// </summary>
    public static LocalPath OrHome(string? path) => Or(path, Home);

    /// <summary>As <see cref="OrHome"/>, for whoever has just signed in: without a way back they begin with what is due.</summary>
    public static LocalPath OrToday(string? path) => Or(path, Today);

    /// <summary>
    /// As a <c>Location</c> header needs it: ASCII, the rest percent-encoded. Character by character, because a normalising parser
    /// turns <c>/.//host</c> into <c>//host</c>.
    /// </summary>
    public string ToHeader() => string.Concat(_value.EnumerateRunes()
        .Select(rune => rune is { IsAscii: true, Value: > ' ' } ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    public override string ToString() => _value;

    static LocalPath Or(string? path, LocalPath other) => IsLocal(path) ? new LocalPath(path!) : other;

    static bool IsLocal(string? path) =>
        path is ['/', ..]
        && path is not ['/', '/' or '\\', ..]
        && !path.Any(char.IsControl)
        && !path.Split('?', '#')[0].Contains('\\', StringComparison.Ordinal);
}
