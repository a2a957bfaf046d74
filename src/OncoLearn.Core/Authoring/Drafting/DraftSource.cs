using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>What drafts are made from. It is read into an index once: keep it for the next seed.</summary>
/// <param name="course">The course that is asked about.</param>
/// <param name="others">The other courses: what they say keeps an option from being called wrong.</param>
public sealed class DraftSource(DraftCourse course, IReadOnlyList<DraftCourse> others, IReadOnlyList<Entity> entities, IReadOnlyList<Relation> relations)
{
    readonly Lazy<DraftIndex> _index = new(() => new DraftIndex(course, others, entities, relations));

    public DraftCourse Course { get; } = course;

    /// <summary>What the claims of all courses may name.</summary>
    public IReadOnlyList<Entity> Entities { get; } = entities;

    public IReadOnlyList<Relation> Relations { get; } = relations;

    internal DraftIndex Index => _index.Value;
}
