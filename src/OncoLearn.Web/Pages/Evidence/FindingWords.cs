using OncoLearn.App.Catalog;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Evidence;

/// <summary>
/// What a cell says beside each sign. An object that is the cell's own cancer is not named again, and what has no direction is said in words; where the claims point
/// both ways, no relation says what all of them say.
/// </summary>
public sealed class FindingWords(ReadMatrix.View view, Facet facet)
{
    /// <summary>A sign says enough beside an object, except on expression: there ↑ is the marker's own height or what it does to another's.</summary>
    bool IsPlain(MatrixCell cell, MatrixFinding finding) =>
        NamesObject(cell, finding) && (finding.Direction is null || (facet != Facet.Expression && finding.Direction != Direction.Unsigned));

    static bool NamesObject(MatrixCell cell, MatrixFinding finding) => finding.Object is { } on && on != cell.Cancer;

    /// <returns>Null where the words say the direction themselves.</returns>
    public string? Meaning(MatrixCell cell, MatrixFinding finding) => IsPlain(cell, finding) ? EvidenceText.Direction(facet, finding.Direction) : null;

    public TextIn Text(MatrixCell cell, MatrixFinding finding)
    {
        if (IsPlain(cell, finding))
        {
            var name = view.Names[finding.Object!];
            return view.Drugs.Contains(finding.Object!) && facet != Facet.Expression ? new TextIn(name.Lang, EvidenceText.ResponseTo(name.Value, name.Lang)) : name;
        }
        if (finding.Direction is null) return new TextIn(Languages.Current, EvidenceText.Direction(facet, null));
        var clause = view.Clauses[finding.Relation];
        var on = finding.Object is null ? null : finding.Object == cell.Cancer ? EvidenceText.Tumour(clause.Lang) : view.Names[finding.Object].Value;
        return new TextIn(clause.Lang, Relation.Predicate(clause.Value, view.Names[cell.Marker].Value, on));
    }
}
