namespace OncoLearn.Core.Questions;

/// <summary>What a learner answered, in stable option ids, so that it can be graded against any later version.</summary>
public abstract record Response
{
    /// <summary>Nothing is answered. A blank response is graded like any other. Not stored: an override says <c>[JsonIgnore]</c>, which is not inherited.</summary>
    public abstract bool IsBlank { get; }
}
