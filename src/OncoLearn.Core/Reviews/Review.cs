namespace OncoLearn.Core.Reviews;

/// <summary>A review retold in one language.</summary>
/// <param name="Lang">BCP-47 tag.</param>
/// <param name="Sections">In the order of the file; numbers are unique.</param>
public sealed record Review(string Lang, IReadOnlyList<Section> Sections);
