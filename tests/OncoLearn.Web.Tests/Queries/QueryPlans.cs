using System.Text.RegularExpressions;

namespace OncoLearn.Web.Tests.Queries;

/// <summary>How SQLite means to answer a statement.</summary>
static partial class QueryPlans
{
    /// <param name="tables">Those that grow: none of them may be read from end to end.</param>
    /// <returns>The plans with a full reading of one of them, each with its statement.</returns>
    public static async Task<IReadOnlyList<string>> ScansAsync(TestDb database, IReadOnlyCollection<string> tables, IEnumerable<string> statements)
    {
        var scans = new List<string>();
        foreach (var statement in statements)
        {
            var named = Tables().Matches(statement).ToLookup(
                match => match.Groups["alias"] is { Success: true, Value: var alias } && !Keywords().IsMatch(alias) ? alias : match.Groups["table"].Value,
                match => match.Groups["table"].Value);
            var plan = await database.QueryAsync<PlanRow>($"explain query plan {statement}");
            scans.AddRange(plan
                .Select(step => Scan().Match(step.Detail))
                .Where(scan => scan.Success && (tables.Contains(scan.Groups["name"].Value) || named[scan.Groups["name"].Value].Any(tables.Contains)))
                .Select(scan => $"{scan.Value}\n{statement}"));
        }
        return scans;
    }

    /// <returns>Of the statements those that are answered by this index.</returns>
    public static async Task<IReadOnlyList<string>> UsingAsync(TestDb database, string index, IEnumerable<string> statements)
    {
        var found = new List<string>();
        foreach (var statement in statements)
        {
            var plan = await database.QueryAsync<PlanRow>($"explain query plan {statement}");
            if (plan.Any(step => step.Detail.Contains($"INDEX {index} ", StringComparison.Ordinal))) found.Add(statement);
        }
        return found;
    }

    [GeneratedRegex(@"\b(from|join)\s+(?<table>[a-z_]+)(\s+(as\s+)?(?<alias>[a-z_]+))?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tables();

    [GeneratedRegex("^(on|where|join|left|order|group|limit|union)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Keywords();

    /// <summary>Older engines say <c>SCAN TABLE attempt AS a</c>, newer ones <c>SCAN a</c>.</summary>
    [GeneratedRegex(@"^SCAN (TABLE [a-z_]+ AS |TABLE )?(?<name>[a-z_]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Scan();

    sealed class PlanRow
    {
        public required string Detail { get; init; }
    }
}
