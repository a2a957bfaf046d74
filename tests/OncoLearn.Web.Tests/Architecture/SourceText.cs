using System.Text.RegularExpressions;

namespace OncoLearn.Web.Tests.Architecture;

/// <summary>What source files say, where metadata cannot tell: inside one assembly, and inside strings.</summary>
static partial class SourceText
{
    /// <returns>The lines under a folder of the repository that match, as <c>file: line</c>.</returns>
    public static IReadOnlyList<string> Matches(string folder, Regex pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(file => !Generated().IsMatch(file))
            .SelectMany(file => File.ReadLines(file).Where(line => pattern.IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")),
    ];

    /// <summary>A statement of SQL, wherever it stands in a line.</summary>
    [GeneratedRegex(@"\b(select\s[\w\s.,*()]+\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+table\s)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    public static partial Regex Sql();

    /// <summary>A name of the given namespace below OncoLearn.Core, spelt out or relative.</summary>
    public static Regex CoreNamespace(string name) => new($@"\b(OncoLearn\.)?(Core\.)?{name}(\.\w|;)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"[\\/](obj|bin|node_modules)[\\/]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Generated();
}
