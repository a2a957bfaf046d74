using System.Globalization;
using OncoLearn.App.Quizzes;
using OncoLearn.Core;
using OncoLearn.Core.Quizzes;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>The slots as they are typed: a value for each, in order; what is to be done beside saving them.</summary>
public sealed record SlotsForm
{
    /// <summary>Null for none. A list that is there before is not filled by a form.</summary>
    public IReadOnlyList<string>? Points { get; init; }

    /// <summary>How many questions each draws; of a fixed one it is not asked.</summary>
    public IReadOnlyList<string>? Count { get; init; }

    /// <summary>A step and the place that it is about from 0, such as <c>up:2</c>; anything else only saves.</summary>
    public string? Do { get; init; }

    /// <param name="PointsProblem">What is wrong with the points; null where nothing is.</param>
    public sealed record Row(string Points, string Count, string? PointsProblem, string? CountProblem);

    public IReadOnlyList<Row> Rows => [.. (Points ?? []).Zip(Count ?? [], (points, count) => new Row(points, count, ProblemOf(PointsOf(points), SlotPlan.MostPoints), CountProblemOf(count)))];

    /// <returns>Null where something is wrong.</returns>
    public IReadOnlyList<EditSlots.Values>? Read() => Rows.All(row => row is { PointsProblem: null, CountProblem: null })
        ? [.. Rows.Select(row => new EditSlots.Values(PointsOf(row.Points)!.Value, (int)SetFields.Read(row.Count)!.Value))]
        : null;

    public (EditSlots.Step Step, int At) Asked() =>
        (Do ?? "").Split(':') is [var word, var place] && Words<EditSlots.Step>.Find(word) is { } step && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (step, at)
            : (EditSlots.Step.None, 0);

    public static IReadOnlyList<Row> From(IReadOnlyList<SlotPlan> slots) =>
        [.. slots.Select(slot => new Row(slot.Points.ToString(CultureInfo.InvariantCulture), slot.Questions.ToString(CultureInfo.InvariantCulture), null, null))];

    static double? PointsOf(string typed) => SetFields.Read(typed) is > 0 and <= SlotPlan.MostPoints and var points ? points : null;

    static string? ProblemOf(double? points, double most) => points is null ? SetText.PointsNeeded(most) : null;

    static string? CountProblemOf(string typed) =>
        SetFields.Read(typed) is >= 1 and <= SlotPlan.MostQuestions and var count && count == Math.Floor(count) ? null : SetFormText.WholeNeeded(1, SlotPlan.MostQuestions);
}
