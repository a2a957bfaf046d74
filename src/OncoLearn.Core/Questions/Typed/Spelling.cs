namespace OncoLearn.Core.Questions.Typed;

/// <summary>How exactly an answer has to be spelt, after normalisation. Written as in banks: <c>one-edit</c>.</summary>
public enum Spelling
{
    Exact,

    /// <summary>One <see cref="SpellingSlip"/> is forgiven.</summary>
    OneEdit,
}
