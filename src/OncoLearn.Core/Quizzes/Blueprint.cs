using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Quizzes;

/// <summary>By what the rows of a blueprint are told apart; its columns are the categories.</summary>
public enum BlueprintAxis
{
    Section,
    Level,
    Objective,
}

/// <summary>How many questions a cell draws.</summary>
/// <param name="Row">The uid of a section or an objective or <see cref="PoolFilter.None"/>, or the word of a level.</param>
/// <param name="Count">At least 1.</param>
public sealed record BlueprintCell(string Row, Category Category, int Count);

/// <summary>A table that says how many questions are drawn of each category in each section, level or objective. Each cell is one draw.</summary>
/// <param name="Base">What holds for every cell; it says nothing of the category and of what the rows are.</param>
public sealed record Blueprint(PoolFilter Base, BlueprintAxis Axis, IReadOnlyList<BlueprintCell> Cells)
{
    /// <summary>What a table can be made over: a filter without what its rows and columns say.</summary>
    public static PoolFilter BaseOf(PoolFilter filter, BlueprintAxis axis) => WithRow(filter with { Category = null }, axis, row: null);

    /// <summary>The table that these slots hold already over the same questions; what is not of it is left out.</summary>
    public static Blueprint Of(IEnumerable<SlotPlan> slots, PoolFilter over, BlueprintAxis axis) =>
        new(over, axis, [.. slots.Select(slot => CellOf(slot, over, axis)).OfType<BlueprintCell>().GroupBy(cell => (cell.Row, cell.Category)).Select(same => same.First() with { Count = same.Sum(cell => cell.Count) })]);

    public PoolFilter PoolOf(string row, Category category) => WithRow(Base with { Category = category }, Axis, row);

    public IReadOnlyList<SlotPlan.Draw> ToDraws(double points) => [.. Cells.Select(cell => new SlotPlan.Draw(PoolOf(cell.Row, cell.Category), cell.Count, points))];

    /// <summary>The slots with this table in place of the one that they held: where its first draw was, else at the end.</summary>
    /// <param name="points">Of each drawn question.</param>
    public IReadOnlyList<SlotPlan> ApplyTo(IReadOnlyList<SlotPlan> slots, double points)
    {
        var mine = slots.Select(slot => CellOf(slot, Base, Axis) is not null).ToList();
        var first = mine.IndexOf(true) is var at and >= 0 ? at : slots.Count;
        var others = slots.Where((_, place) => !mine[place]).ToList();
        return [.. others[..first], .. ToDraws(points), .. others[first..]];
    }

    static BlueprintCell? CellOf(SlotPlan slot, PoolFilter over, BlueprintAxis axis) =>
        slot is SlotPlan.Draw { Pool: { Category: { } category } pool } draw && RowOf(pool, axis) is { } row && BaseOf(pool, axis) == over ? new BlueprintCell(row, category, draw.Count) : null;

    static string? RowOf(PoolFilter pool, BlueprintAxis axis) => axis switch
    {
        BlueprintAxis.Section => pool.Section,
        BlueprintAxis.Level => pool.Level?.Word(),
        BlueprintAxis.Objective => pool.Objective,
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, null),
    };

    static PoolFilter WithRow(PoolFilter pool, BlueprintAxis axis, string? row) => axis switch
    {
        BlueprintAxis.Section => pool with { Section = row },
        BlueprintAxis.Level => pool with { Level = row is null ? null : Words<CognitiveLevel>.Parse(row) },
        BlueprintAxis.Objective => pool with { Objective = row },
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, null),
    };
}
