namespace OncoLearn.Core.Claims;

/// <summary>What an entity is in a claim. One that is several things in it is the subject before the tumour, and the tumour before the object.</summary>
public enum EntityRole
{
    /// <summary>The claim says what it does or shows.</summary>
    Subject,

    /// <summary>The claim says what is done to it, or what goes with it.</summary>
    Object,

    /// <summary>The claim is about something in this tumour.</summary>
    Cancer,
}
