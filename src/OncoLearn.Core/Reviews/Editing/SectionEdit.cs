using System.Text.Json.Serialization;

namespace OncoLearn.Core.Reviews.Editing;

/// <summary>One change to the sections that were found in a review. Sections are renumbered by themselves (<see cref="LessonNumbers"/>).</summary>
/// <param name="Section">The id of a planned section: its 0-based place among the parsed ones (<c>4</c>), or the place of its first paragraph where it was split off (<c>4@3</c>).</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "edit")]
[JsonDerivedType(typeof(Rename), "rename")]
[JsonDerivedType(typeof(Merge), "merge")]
[JsonDerivedType(typeof(Split), "split")]
[JsonDerivedType(typeof(Drop), "drop")]
[JsonDerivedType(typeof(Keep), "keep")]
public abstract record SectionEdit(string Section)
{
    /// <param name="Title">Spaces around and between its words do not count; at most <see cref="SectionTitle.Longest"/> characters.</param>
    public sealed record Rename(string Section, string Title) : SectionEdit(Section);

    /// <summary>Into the nearest section above that was not dropped; its title heads its first paragraph there.</summary>
    public sealed record Merge(string Section) : SectionEdit(Section);

    /// <summary>From one paragraph on, the section becomes another, at the same level.</summary>
    /// <param name="At">Any paragraph of the section but its first. The new section is named by it.</param>
    public sealed record Split(string Section, ParagraphPlace At, string Title) : SectionEdit(Section);

    /// <summary>It stays in its place and makes no lesson.</summary>
    public sealed record Drop(string Section) : SectionEdit(Section);

    /// <summary>Takes a drop back.</summary>
    public sealed record Keep(string Section) : SectionEdit(Section);
}
