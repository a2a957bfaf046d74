namespace OncoLearn.Core.Claims;

public enum Category
{
    Mechanism,
    Marker,
    Therapy,

    /// <summary>Taught, but not examined by default.</summary>
    Background,
}
