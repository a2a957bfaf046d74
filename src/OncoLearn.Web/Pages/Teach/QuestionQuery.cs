using Microsoft.AspNetCore.Http.Extensions;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach;

/// <summary>Which questions an address or a form asks for, as words; what is no word of its vocabulary asks for nothing.</summary>
public abstract record QuestionQuery
{
    /// <summary>Words in the texts; only a list asks for them.</summary>
    public string? Q { get; init; }

    public string? Section { get; init; }

    public string? Objective { get; init; }

    public string? Category { get; init; }

    public string? Type { get; init; }

    public string? Tag { get; init; }

    public string? Use { get; init; }

    public string? Difficulty { get; init; }

    public string? Level { get; init; }

    public string? Lang { get; init; }

    /// <summary>The page of a list, from 1.</summary>
    public int N { get; init; } = 1;

    /// <summary>How many conditions beside the words there are.</summary>
    public int Filters => Conditions().Count();

    /// <summary>The address of another page of the same list.</summary>
    public string Page(string path, int number) => (this with { N = number }).Address(path);

    public string Address(string path) => path + Query(Conditions(), N);

    QueryString Query(IEnumerable<KeyValuePair<string, string>> conditions, int number)
    {
        var query = new QueryBuilder(conditions);
        if (Given(Q) is { } words) query.Add("q", words);
        foreach (var (name, value) in View()) query.Add(name, value);
        if (number > 1) query.Add("n", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return query.ToQueryString();
    }

    /// <summary>The conditions beside the words, each with the address of the list without it.</summary>
    public IEnumerable<(string Name, string Value, string Without)> Each(string path) =>
        Conditions().Select((condition, at) => (condition.Key, condition.Value, path + Query(Conditions().Where((_, other) => other != at), number: 1)));

    /// <summary>What is asked for but words, by name, as in the address.</summary>
    protected abstract IEnumerable<KeyValuePair<string, string>> Conditions();

    /// <summary>How what is found is shown, by name, as in the address.</summary>
    protected abstract IEnumerable<KeyValuePair<string, string>> View();

    /// <summary>What all that ask for questions can ask for, with the words.</summary>
    protected QuestionFilter Common() => new()
    {
        Text = Q,
        Section = Given(Section),
        Objective = Given(Objective),
        Category = Words<Category>.Find(Category ?? ""),
        Type = Given(Type),
        Tag = Given(Tag),
        Use = Words<QuestionUse>.Find(Use ?? ""),
        Difficulty = Words<Difficulty>.Find(Difficulty ?? ""),
        Level = Words<CognitiveLevel>.Find(Level ?? ""),
        Lang = Languages.IsKnown(Lang) ? Lang : null,
    };

    protected static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
