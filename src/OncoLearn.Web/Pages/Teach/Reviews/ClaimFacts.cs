using OncoLearn.App.Catalog;
using OncoLearn.App.Imports;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Claims.Candidates;
using OncoLearn.Core.Claims.Extraction;
using OncoLearn.Core.Texts;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What a claim says beside its statement, in the words of the reader's language where there are any.</summary>
public sealed class ClaimFacts(TriagedClaim claim, Vocabulary vocabulary, IReadOnlyList<string> langs)
{
    readonly Dictionary<string, Entity> _entities = vocabulary.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);

    public TriagedClaim Claim => claim;

    /// <summary>The label of its relation; its key where the vocabulary has it no longer.</summary>
    public TextIn Relation => vocabulary.Relations.FirstOrDefault(relation => relation.Key == claim.Fields.Relation)?.Label.In(langs) ?? new TextIn("en", claim.Fields.Relation);

    public TextIn Name(ClaimTerm term) => (_entities.GetValueOrDefault(term.Key) ?? TermLookup.EntityOf(term)).NameIn(langs);
}
