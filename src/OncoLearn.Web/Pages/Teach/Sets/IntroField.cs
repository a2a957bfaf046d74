namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>The introduction of a quiz in one language, in a form.</summary>
/// <param name="Name">Of its property.</param>
public sealed record IntroField(string Name, string Label, string Lang, string? Value, string? Help = null)
{
    public string Id => $"Form_{Name}";
}
