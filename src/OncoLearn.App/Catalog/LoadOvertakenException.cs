namespace OncoLearn.App.Catalog;

/// <summary>Another process loaded other content at the same time.</summary>
public sealed class LoadOvertakenException() : Exception("Another process loads other content at the same time. Start the load again when it is done.");
