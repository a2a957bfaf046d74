namespace OncoLearn.Core.Authoring;

/// <summary>Where the newest version of a question stands. An older version may be served meanwhile.</summary>
public enum QuestionState
{
    Draft,

    /// <summary>Somebody was asked to read it.</summary>
    Review,

    /// <summary>The newest version is what learners are served.</summary>
    Published,

    /// <summary>Served in no new attempt.</summary>
    Retired,
}
