using Microsoft.AspNetCore.Http.Extensions;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Which questions an address or a form asks for, as words; what is no word of its vocabulary asks for nothing.</summary>
public sealed record PoolQuery
{
    /// <summary>Words in the texts; only a list asks for them.</summary>
    public string? Q { get; init; }

    public string? Bank { get; init; }

    public string? Course { get; init; }

    public string? Section { get; init; }

    public string? Objective { get; init; }

    public string? Category { get; init; }

    public string? Type { get; init; }

    public string? Tag { get; init; }

    public string? Use { get; init; }

    public string? Difficulty { get; init; }

    public string? Level { get; init; }

    public string? Lang { get; init; }

    /// <summary>By what the rows of a blueprint are told apart.</summary>
    public string? Axis { get; init; }

    /// <summary>The page of a list, from 1.</summary>
    public int N { get; init; } = 1;

    public BlueprintAxis Rows => Words<BlueprintAxis>.Find(Axis ?? "") ?? BlueprintAxis.Section;

    /// <summary>How many conditions beside the words there are.</summary>
    public int Filters => ToFilter().Conditions().Count();

    public PoolFilter ToFilter() => new()
    {
        Bank = Given(Bank),
        Course = Given(Course),
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

    /// <summary>For a list, with the words.</summary>
    public QuestionFilter ToQuestionFilter()
    {
        var filter = ToFilter();
        return new QuestionFilter
        {
            Bank = filter.Bank,
            Course = filter.Course,
            Section = filter.Section,
            Objective = filter.Objective,
            Category = filter.Category,
            Type = filter.Type,
            Tag = filter.Tag,
            Use = filter.Use,
            Difficulty = filter.Difficulty,
            Level = filter.Level,
            Lang = filter.Lang,
            Text = Q,
        };
    }

    public string Page(string path, int number) => (this with { N = number }).Address(path);

    public string Address(string path)
    {
        var query = new QueryBuilder(ToFilter().Conditions());
        if (Given(Q) is { } words) query.Add("q", words);
        if (Given(Axis) is { } axis) query.Add("axis", axis);
        if (N > 1) query.Add("n", N.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return path + query.ToQueryString();
    }

    static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
