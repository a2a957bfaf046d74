using Microsoft.AspNetCore.Http.Extensions;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Authoring;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>What the address of a list of questions asks for, as words; what is no word of its vocabulary asks for nothing.</summary>
public sealed record ListQuery
{
    /// <summary>Words in the texts.</summary>
    public string? Q { get; init; }

    public string? Section { get; init; }

    public string? Objective { get; init; }

    public string? Category { get; init; }

    public string? Type { get; init; }

    public string? Tag { get; init; }

    public string? State { get; init; }

    public string? Use { get; init; }

    public string? Difficulty { get; init; }

    public string? Level { get; init; }

    public string? Lang { get; init; }

    /// <summary>Any of <c>claim</c>, <c>lint</c>, <c>stale</c>, <c>reported</c>; null for none. A list that is there before is not filled by an address.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    public string? Order { get; init; }

    /// <summary>The page, from 1.</summary>
    public int N { get; init; } = 1;

    public FindQuestions.Order By => Order == "section" ? FindQuestions.Order.Section : FindQuestions.Order.Newest;

    /// <summary>How many conditions beside the words there are.</summary>
    public int Filters => Pairs().Count(pair => pair.Key is not ("q" or "order" or "n"));

    public QuestionFilter ToFilter(string bankUid) => new()
    {
        Bank = bankUid,
        Text = Q,
        Section = Given(Section),
        Objective = Given(Objective),
        Category = Words<Category>.Find(Category ?? ""),
        Type = Given(Type),
        Tag = Given(Tag),
        State = Words<QuestionState>.Find(State ?? ""),
        Use = Words<QuestionUse>.Find(Use ?? ""),
        Difficulty = Words<Difficulty>.Find(Difficulty ?? ""),
        Level = Words<CognitiveLevel>.Find(Level ?? ""),
        Lang = Languages.IsKnown(Lang) ? Lang : null,
        NoClaim = Asks("claim"),
        HasLint = Asks("lint"),
        Stale = Asks("stale"),
        Reported = Asks("reported"),
    };

    /// <summary>Whether it is asked for questions of which this holds.</summary>
    public bool Asks(string only) => Only?.Contains(only) == true;

    /// <summary>The address of another page of the same list.</summary>
    public string Page(string path, int number) => (this with { N = number }).Address(path);

    public string Address(string path) => path + new QueryBuilder(Pairs()).ToQueryString();

    IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        (string, string?)[] single =
        [
            ("q", Q), ("section", Section), ("objective", Objective), ("category", Category), ("type", Type), ("tag", Tag), ("state", State), ("use", Use),
            ("difficulty", Difficulty), ("level", Level), ("lang", Lang), ("order", Order),
        ];
        foreach (var (name, value) in single)
            if (Given(value) is { } given) yield return KeyValuePair.Create(name, given);
        foreach (var only in Only ?? []) yield return KeyValuePair.Create("only", only);
        if (N > 1) yield return KeyValuePair.Create("n", N.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
