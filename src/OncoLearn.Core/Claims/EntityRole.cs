namespace OncoLearn.Core.Claims;

/// <summary>What an entity is in a claim. A tumour that the claim is about and that is its object too, is its tumour.</summary>
public enum EntityRole
{
    /// <summary>The claim says what it does or shows.</summary>
    Subject,

    /// <summary>The claim says what is done to it, or what goes with it.</summary>
    Object,

    /// <summary>The claim is about something in this tumour.</summary>
    Cancer,
}
