namespace OncoLearn.App.Catalog;

/// <summary>Who may read a course beside its owner.</summary>
public enum CourseAudience
{
    /// <summary>Nobody.</summary>
    Owner,

    /// <summary>Those who opened its link while they were signed in.</summary>
    Link,

    Everyone,
}
