namespace OncoLearn.Core.Reviews.Parsing;

/// <summary>A place that may be a numbered heading.</summary>
/// <param name="Line">Its index among the lines.</param>
/// <param name="At">Where its number begins in the line; text of the section before stands in front of it.</param>
/// <param name="TitleEnd">Behind its title; text of its own section stands behind it.</param>
/// <param name="Score">The higher, the more it looks like a heading by itself.</param>
sealed record HeadingCandidate(int Line, int At, HeadNumber Number, string Title, int TitleEnd, int Score);
