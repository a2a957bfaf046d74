namespace OncoLearn.Core.Claims;

/// <summary>The effect of a claim's subject on its object, whichever way the experiment went about it.</summary>
public enum Direction
{
    Up,
    Down,

    /// <summary>Stated to have no effect or association; not the same as not stated.</summary>
    None,
    Unsigned,
}
