using System.Text.Json.Serialization;

namespace OncoLearn.Core.Questions;

/// <summary>What a learner answered, in stable option ids, so that it can be graded against any later version.</summary>
public abstract record Response
{
    /// <summary>Nothing is answered. A blank response is graded like any other.</summary>
    [JsonIgnore]
    public abstract bool IsBlank { get; }
}
