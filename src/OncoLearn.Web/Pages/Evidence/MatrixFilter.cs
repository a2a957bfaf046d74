using OncoLearn.App.Catalog;
using OncoLearn.Core;
using OncoLearn.Core.Claims;

namespace OncoLearn.Web.Pages.Evidence;

/// <summary>What matrix and cell are filtered by, as words of the address.</summary>
public sealed record MatrixFilter(string? Facet = null, string? Course = null, string? Category = null, string? Evidence = null)
{
    /// <summary>The first is what is shown where none is asked for: the reviews say most about it.</summary>
    public static readonly IReadOnlyList<Facet> Facets = [Core.Claims.Facet.Function, Core.Claims.Facet.Expression, Core.Claims.Facet.Stage, Core.Claims.Facet.Outcome];

    public string Address => $"/evidence{Query}";

    QueryString Query => QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["facet"] = Facet,
        ["course"] = Course,
        ["category"] = Category,
        ["evidence"] = Evidence,
    }.Where(pair => pair.Value is not null));

    public string CellAddress(string marker, string cancer) => $"/evidence/{marker}/{cancer}{Query}";

    /// <returns>Null where a word means nothing. Whether there is such a course is not looked at.</returns>
    public ReadMatrix.Input? ToInput() =>
        Words<Facet>.Find(Facet ?? Facets[0].Word()) is { } facet && TryFind<Category>(Category, out var category) && TryFind<EvidenceKind>(Evidence, out var evidence)
            ? new ReadMatrix.Input(facet, Course, category, evidence)
            : null;

    /// <returns>False for a word that means nothing; no word is fine.</returns>
    static bool TryFind<T>(string? word, out T? found)
        where T : struct, Enum
    {
        found = word is null ? null : Words<T>.Find(word);
        return word is null || found is not null;
    }
}
