namespace OncoLearn.Core.Claims.Extraction;

static class StatedDirection
{
    /// <summary>An extracted claim has one word for “no effect” and for “not stated”.</summary>
    public static Direction Stated(this Direction direction) => direction is Direction.Unsigned ? Direction.None : direction;
}
