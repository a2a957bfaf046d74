namespace OncoLearn.App.Data;

/// <param name="Detail">Where the engine comes from and how it is set; never a connection string.</param>
/// <param name="Warnings">Settings under which an acknowledged write could be lost; empty when all is well.</param>
public sealed record DatabaseInfo(string Product, string Version, string Detail, IReadOnlyList<string> Warnings);
