using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>
/// One decision that a learner takes in a question, for statistics: a choice among options, one box of several, one gap. The idea of subparts with
/// response classes is that of Moodle's question engine (<c>get_possible_responses</c>, <c>classify_response</c>).
/// </summary>
/// <param name="Key">Unique in the question, stable across versions.</param>
/// <param name="PartKey">The graded part that it belongs to.</param>
/// <param name="Label">What is decided on, such as a premise; null where the question as a whole says it.</param>
/// <param name="Classes">What can be decided, ids unique; <see cref="ResponseClass.None"/> and <see cref="ResponseClass.Other"/> are never among them.</param>
public sealed record ResponseSubpart(string Key, string PartKey, LocalizedText? Label, IReadOnlyList<ResponseClass> Classes);

/// <param name="Id">Stable across versions: an option's id, say.</param>
/// <param name="Text">Null where the interface names it.</param>
/// <param name="Fraction">What this decision is worth by itself, in [-1, 1]; 1 for a right one.</param>
public sealed record ResponseClass(string Id, LocalizedText? Text, double Fraction)
{
    /// <summary>The class of a subpart that was left blank.</summary>
    public const string None = "*none";

    /// <summary>The class of whatever no class foresees: something typed, or an option of another version.</summary>
    public const string Other = "*other";

    /// <summary>One box of several that was ticked. Its subpart's label says what stands at it.</summary>
    public const string Chosen = "chosen";

    /// <summary>One box of several that was left empty while another was ticked.</summary>
    public const string Left = "left";
}

/// <summary>What was decided in one subpart.</summary>
/// <param name="ClassId">One of the subpart's classes, <see cref="ResponseClass.None"/> or <see cref="ResponseClass.Other"/>.</param>
/// <param name="Typed">As typed; null where nothing is typed.</param>
public sealed record ClassifiedResponse(string Subpart, string ClassId, string? Typed = null)
{
    /// <summary>A choice by id.</summary>
    internal static ClassifiedResponse Of(ResponseSubpart subpart, string? choice) => new(
        subpart.Key, choice is null ? ResponseClass.None : subpart.Classes.Any(one => one.Id == choice) ? choice : ResponseClass.Other);
}
