namespace OncoLearn.Testing;

/// <summary>What a test's database holds when the test begins.</summary>
public enum DatabaseState
{
    /// <summary>Nothing, not even tables.</summary>
    Empty,

    /// <summary>The tables of every migration, without rows.</summary>
    Migrated,

    /// <summary>The shipped courses as the loader puts them there.</summary>
    Courses,
}
