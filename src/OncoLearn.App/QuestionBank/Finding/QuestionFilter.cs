using OncoLearn.Core.Authoring;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Finding;

/// <summary>Which questions are meant; what is null or false asks for nothing. It is about the newest version of each.</summary>
public sealed record QuestionFilter
{
    /// <summary>The uid of one bank; null for every bank that the instructor may see.</summary>
    public string? Bank { get; init; }

    /// <summary>The slug of a course: of the question's section, else of its bank.</summary>
    public string? Course { get; init; }

    /// <summary>The uid of a section.</summary>
    public string? Section { get; init; }

    /// <summary>The uid of a learning objective.</summary>
    public string? Objective { get; init; }

    public Category? Category { get; init; }

    public string? Type { get; init; }

    public string? Tag { get; init; }

    /// <summary>Null for all but the retired ones.</summary>
    public QuestionState? State { get; init; }

    /// <summary>Where it may be served; what may be served in both is found by either.</summary>
    public QuestionUse? Use { get; init; }

    public Difficulty? Difficulty { get; init; }

    public CognitiveLevel? Level { get; init; }

    /// <summary>A language in which the question is complete.</summary>
    public string? Lang { get; init; }

    /// <summary>Words that all stand somewhere in its texts, in any language; one Chinese character is enough.</summary>
    public string? Text { get; init; }

    /// <summary>It rests on no claim.</summary>
    public bool NoClaim { get; init; }

    /// <summary>The linter warns and nobody has waived it.</summary>
    public bool HasLint { get; init; }

    /// <summary>A claim that it rests on has a newer version, or is gone.</summary>
    public bool Stale { get; init; }

    /// <summary>Learners have reported a problem that nobody has answered.</summary>
    public bool Reported { get; init; }
}
