namespace OncoLearn.App.Imports.Translations;

/// <summary>How a translation stands to its original.</summary>
public enum TranslationState
{
    /// <summary>There is none.</summary>
    Missing,

    Written,

    /// <summary>The original is another since. It is kept, and not published before somebody has looked at it.</summary>
    Outdated,
}
