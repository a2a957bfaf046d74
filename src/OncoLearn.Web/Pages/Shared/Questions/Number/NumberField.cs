namespace OncoLearn.Web.Pages.Questions;

/// <summary>A number with what is taken for it, to be written.</summary>
/// <param name="Path">Of the item that holds it; empty for the question itself.</param>
/// <param name="Label">What the number is called.</param>
public sealed record NumberField(EditorModel Editor, string Path, string Label)
{
    /// <summary>The path of one of its fields.</summary>
    public string At(string field) => Path.Length == 0 ? field : $"{Path}.{field}";
}
