namespace OncoLearn.App.Data;

/// <summary>The transaction as a whole could not be started or committed: the write is not acknowledged and must be sent again.</summary>
public sealed class WriteFailedException(string message, Exception inner) : Exception(message, inner);
