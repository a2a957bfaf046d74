namespace OncoLearn.Core.Reviews;

/// <summary>What is wrong with a retelling, and where.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public sealed record RetellingFault(int Line, int Column, string Message);
