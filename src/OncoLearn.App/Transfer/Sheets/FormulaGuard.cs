namespace OncoLearn.App.Transfer.Sheets;

/// <summary>
/// Keeps a spreadsheet from taking a text for a formula: an apostrophe before it, which is taken away when it comes back (OWASP, "CSV Injection"). One that
/// looks guarded already gets one more, so that every text comes back as it was.
/// </summary>
static class FormulaGuard
{
    public static string Guard(string cell) => IsDangerous(cell) ? $"'{cell}" : cell;

    /// <summary>For a cell that is text whatever it begins with: only what would be taken for guarded is.</summary>
    public static string GuardInWorkbook(string cell) => cell.StartsWith('\'') ? Guard(cell) : cell;

    public static string Unguard(string cell) => cell.StartsWith('\'') && IsDangerous(cell[1..]) ? cell[1..] : cell;

    static bool IsDangerous(string cell) => cell.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
