namespace OncoLearn.App.Data;

/// <summary>A table as the database describes it, in terms that both databases share.</summary>
public sealed record TableInfo(
    string Name,
    IReadOnlyList<ColumnInfo> Columns,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<IndexInfo> Indexes,
    IReadOnlyList<ForeignKeyInfo> ForeignKeys);

/// <param name="Type">As the database spells it.</param>
public sealed record ColumnInfo(string Name, string Type, bool Nullable);

/// <summary>Without the index of the primary key.</summary>
public sealed record IndexInfo(IReadOnlyList<string> Columns, bool Unique);

public sealed record ForeignKeyInfo(IReadOnlyList<string> Columns, string Table, string OnDelete);
