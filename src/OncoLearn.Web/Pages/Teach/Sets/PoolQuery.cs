using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.Core;
using OncoLearn.Core.Quizzes;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Which questions of all banks are asked for, to be put into a set or drawn for it.</summary>
public sealed record PoolQuery : QuestionQuery
{
    public string? Bank { get; init; }

    public string? Course { get; init; }

    /// <summary>By what the rows of a blueprint are told apart.</summary>
    public string? Axis { get; init; }

    public BlueprintAxis Rows => Words<BlueprintAxis>.Find(Axis ?? "") ?? BlueprintAxis.Section;

    /// <summary>For a list, with the words.</summary>
    public QuestionFilter ToQuestionFilter() => Common() with { Bank = Given(Bank), Course = Given(Course) };

    /// <summary>For a draw, which takes no words.</summary>
    public PoolFilter ToFilter()
    {
        var filter = ToQuestionFilter();
        return new PoolFilter
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
        };
    }

    protected override IEnumerable<KeyValuePair<string, string>> Conditions() => ToFilter().Conditions();

    protected override IEnumerable<KeyValuePair<string, string>> View() => Given(Axis) is { } axis ? [KeyValuePair.Create("axis", axis)] : [];
}
