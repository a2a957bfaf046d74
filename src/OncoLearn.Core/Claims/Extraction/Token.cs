namespace OncoLearn.Core.Claims.Extraction;

/// <summary>A stretch of a folded sentence: a name, a cue, or other words between them.</summary>
/// <param name="Entity">Null for what is no name.</param>
/// <param name="Cue">Null for what is no cue.</param>
sealed record Token(int Start, int End, Entity? Entity, Cue? Cue)
{
    public CueKind? Kind => Cue?.Kind;

    public bool Is(CueKind kind) => Cue?.Kind == kind;

    /// <summary>A mark that also stands between the parts of a list.</summary>
    public bool IsComma => Cue is { Kind: CueKind.Break, OnProcess: "comma" };
}
