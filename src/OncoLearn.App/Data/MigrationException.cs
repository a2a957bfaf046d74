namespace OncoLearn.App.Data;

/// <summary>The database cannot be brought to this program's version. Nothing of the failing step was kept.</summary>
public sealed class MigrationException(string message, Exception? inner = null) : Exception(message, inner);
