using System.Globalization;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>A decimal section number by its values: <c>2.1</c> is 2, 1. In the order of a table of contents: 2, 2.1, 2.1.1, 3.</summary>
sealed class NumberPath(IReadOnlyList<int> values)
{
    /// <summary>Of a number that is printed or made of a level. One put between two of them is one deeper.</summary>
    public const int Deepest = 4;

    /// <summary>At least one, none below 0.</summary>
    public IReadOnlyList<int> Values => values;

    public static NumberPath One { get; } = new([1]);

    public static NumberPath Zero { get; } = new([0]);

    public int Depth => values.Count;

    public NumberPath Child(int value) => new([.. Values, value]);

    /// <summary>The next one at a depth from 1 to one below this one.</summary>
    public NumberPath Next(int depth) => depth > Depth ? Child(1) : new([.. Values.Take(depth - 1), Values[depth - 1] + 1]);

    public bool IsBefore(NumberPath other)
    {
        for (var at = 0; at < Depth && at < other.Depth; at++)
            if (Values[at] != other.Values[at]) return Values[at] < other.Values[at];
        return Depth < other.Depth;
    }

    public override string ToString() => string.Join('.', Values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
}
