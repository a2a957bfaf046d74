using OncoLearn.Core.Claims;
using OncoLearn.Core.Reviews;

namespace OncoLearn.Core.Lessons;

/// <summary>What a lesson is made of. The order of the lists makes no difference to the lesson.</summary>
/// <param name="Lang">BCP-47 tag of the section.</param>
/// <param name="Claims">Of the whole review; of other sections only those are looked at that oppose a claim of this one.</param>
/// <param name="Entities">By key; all that the claims name.</param>
/// <param name="Relations">By key; all that the claims use.</param>
/// <param name="Questions">Of the whole course.</param>
public sealed record LessonSource(
    string Lang,
    Section Section,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<ClaimConflict> Conflicts,
    IReadOnlyDictionary<string, Entity> Entities,
    IReadOnlyDictionary<string, Relation> Relations,
    IReadOnlyList<GlossaryTerm> Glossary,
    IReadOnlyList<QuestionOutline> Questions)
{
    /// <summary>A section of which nothing is known but its text.</summary>
    public static LessonSource OfText(string lang, Section section) =>
        new(lang, section, [], [], new Dictionary<string, Entity>(StringComparer.Ordinal), new Dictionary<string, Relation>(StringComparer.Ordinal), [], []);
}
