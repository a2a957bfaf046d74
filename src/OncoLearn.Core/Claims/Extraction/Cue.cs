namespace OncoLearn.Core.Claims.Extraction;

/// <summary>What a word that is no name does in a sentence.</summary>
enum CueKind
{
    /// <summary>Takes an object: “抑制”, “activates”.</summary>
    Effect,

    /// <summary>As <see cref="Effect"/>, but also said of the thing itself: “增殖增加”, “proliferation increased”.</summary>
    Change,

    /// <summary>Makes the next verb its effect: “导致”, “使”.</summary>
    Causes,

    /// <summary>Takes any object and has no direction: “含有”, “encodes”.</summary>
    Links,
    Binds,
    Correlates,
    Located,
    Arrests,
    HighExpression,
    LowExpression,
    NoExpression,

    /// <summary>“表达”, “expression”: a noun for the most part.</summary>
    Expression,

    /// <summary>“更短”, “worse”: said of an outcome.</summary>
    Worse,
    Better,

    /// <summary>“更常见”, “more frequent in”.</summary>
    Frequent,

    /// <summary>“是”, “作为”.</summary>
    Is,
    Target,
    Marker,
    Difference,

    /// <summary>Makes one treatment of two drugs.</summary>
    Plus,
    Downstream,

    /// <summary>“随着”: the change goes with another.</summary>
    Along,
    Diagnostic,
    Independent,

    /// <summary>The experiment took the thing away.</summary>
    Loss,

    /// <summary>The experiment added the thing.</summary>
    Gain,
    Sensitivity,
    Resistance,
    Efficacy,

    /// <summary>“作用”: what something does, unsaid which way.</summary>
    Role,
    Negation,
    Unknown,

    /// <summary>“机制”, “how”: what is unknown then is not whether.</summary>
    Manner,
    Hedge,
    With,
    Towards,
    Passive,
    By,
    Through,
    And,
    Including,
    In,
    InEnd,
    Of,
    After,
    Adverb,
    Then,
    Compared,
    Than,
    It,

    /// <summary>Makes what stands before it a modifier: “依赖性”, “-mediated”.</summary>
    Modifying,
    Stop,

    /// <summary>“具有……作用”.</summary>
    Has,
    Feedback,
    Break,
}

/// <param name="Direction">Of effects; unsigned for what has none.</param>
/// <param name="OnProcess">The relation where the object is a process, pathway or anything else.</param>
/// <param name="OnGene">The relation where the object is a gene.</param>
sealed record Cue(CueKind Kind, Direction Direction = Direction.Unsigned, string? OnProcess = null, string? OnGene = null)
{
    public bool IsPredicate => Kind <= CueKind.Frequent && Kind != CueKind.Expression;
}
