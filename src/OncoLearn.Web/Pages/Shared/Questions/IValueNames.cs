namespace OncoLearn.Web.Pages.Questions;

/// <summary>What the words are called that payloads and responses hold where no text of the author stands: <c>activates</c>, <c>true</c>.</summary>
public interface IValueNames : ITypeWords
{
    /// <returns>Null for any other word.</returns>
    string? Of(string word);
}

/// <summary>The words of one type.</summary>
public static class ValueNames
{
    /// <param name="type">The key of the type.</param>
    /// <returns>Null where the interface has no name for the word.</returns>
    public static string? Of(string type, string word) => TypeWords<IValueNames>.For(type).Select(names => names.Of(word)).FirstOrDefault(name => name is not null);
}
