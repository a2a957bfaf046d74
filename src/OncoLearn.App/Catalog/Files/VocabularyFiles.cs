using OncoLearn.Core.Claims;
using OncoLearn.Core.Lessons;

namespace OncoLearn.App.Catalog.Files;

/// <summary>Items of <c>entities.yaml</c>, <c>relations.yaml</c> and <c>glossary.yaml</c>.</summary>
static class VocabularyFiles
{
    const int GlossaryWords = 30;

    public static Entity Entity(YamlMap map) => new(map.Key(), map.Word<EntityKind>("kind"), map.String("symbol"), map.Lists("names", required: true))
    {
        IsGeneral = map.OptionalFlag("general"),
        Parts = map.OptionalStrings("parts"),
    };

    public static Relation Relation(YamlMap map)
    {
        var relation = new Relation(map.Key(), map.Word<Direction>("direction"), map.WordList<Facet>("facets"), map.Text("label"), map.Text("clause"));
        if (relation.Facets.Count == 0) map.Fault("facets", "missing-field", "A relation may be used for at least one facet.");
        foreach (var clause in relation.Clause)
        {
            if (!clause.Value.Contains(Core.Claims.Relation.SubjectSlot, StringComparison.Ordinal))
                map.Fault("clause", "clause", $"The clause in {clause.Lang} does not say where the subject stands: {Core.Claims.Relation.SubjectSlot} is missing.");
        }
        if (relation.Clause.Select(clause => clause.Value.Contains(Core.Claims.Relation.ObjectSlot, StringComparison.Ordinal)).Distinct().Count() > 1)
            map.Fault("clause", "clause", $"{Core.Claims.Relation.ObjectSlot} stands in the clause of one language and not of another.");
        return relation;
    }

    public static GlossaryTerm Term(YamlMap map)
    {
        var term = new GlossaryTerm(
            map.Key(),
            map.Word<GlossarySource>("source"),
            map.OptionalKey("entity"),
            map.Text("term"),
            map.OptionalText("spelt-out"),
            map.Lists("forms", required: false),
            map.Text("text"));
        var words = term.Text.Has("en") ? term.Text.In(["en"]).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : 0;
        if (words > GlossaryWords) map.Fault("text", "too-long", $"The explanation has {words} English words; at most {GlossaryWords}.");
        return term;
    }
}
