namespace OncoLearn.Web.Pages.Questions;

/// <summary>Words that types of questions bring along for the pages, in their folders; found by their interface.</summary>
public interface ITypeWords
{
    /// <summary>In place of a type, for a shared vignette: it has the fields alone that questions of any type have.</summary>
    const string NoType = "";

    /// <summary>The keys of the types that say so; empty for what is said of any.</summary>
    IReadOnlyCollection<string> Types { get; }
}

/// <summary>All words of one kind that there are.</summary>
public static class TypeWords<T>
    where T : class, ITypeWords
{
    static readonly IReadOnlyList<T> All =
    [
        .. typeof(T).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(T))).Select(type => (T)Activator.CreateInstance(type)!),
    ];

    /// <summary>First those of the type itself, then what is said of any.</summary>
    /// <param name="type">The key of a type, or <see cref="ITypeWords.NoType"/>.</param>
    public static IEnumerable<T> For(string type) => All.Where(words => words.Types.Contains(type)).Concat(All.Where(words => words.Types.Count == 0));
}
