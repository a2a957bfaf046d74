namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>A citation mark as it stands in a text.</summary>
/// <param name="Start">0-based, in UTF-16 units.</param>
/// <param name="End">Behind it.</param>
/// <param name="Cited">At least one; in the order in which they are printed.</param>
sealed record CitationMark(int Start, int End, IReadOnlyList<Citation> Cited);
