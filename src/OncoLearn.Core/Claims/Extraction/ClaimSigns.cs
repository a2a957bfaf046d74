namespace OncoLearn.Core.Claims.Extraction;

/// <summary>What is known of a found claim that tells how far to trust it.</summary>
/// <param name="IsSubjectNamed">The sentence itself names who acts; else it is carried over from the one before.</param>
/// <param name="IsHedged">The authors say it with doubt.</param>
/// <param name="IsFrame">It stands in an introduction, a summary or a conclusion.</param>
/// <param name="IsVague">The relation says only that there is an effect or a part: “regulates”, “takes part in”.</param>
/// <param name="HasManyNames">The sentence names <see cref="Confidence.Many"/> different things or more.</param>
public readonly record struct ClaimSigns(bool IsSubjectNamed, TumourSign Tumour, bool IsHedged, bool IsFrame, bool IsVague, bool HasManyNames, RuleSign Rule);

/// <summary>Where the tumour of a found claim comes from.</summary>
public enum TumourSign
{
    /// <summary>The sentence names it.</summary>
    Named,

    /// <summary>The heading or a sentence before names it, or it is a general word.</summary>
    Carried,
    None,
}

/// <summary>What the rule has to get right.</summary>
public enum RuleSign
{
    /// <summary>Neither of the others: expression, correlation, binding, location, what something is.</summary>
    State,

    /// <summary>Who acts on what, and in which direction.</summary>
    Effect,

    /// <summary>The same, turned round since the experiment took the subject away.</summary>
    EffectOfLoss,
}
