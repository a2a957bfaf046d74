namespace OncoLearn.Core.Questions;

/// <summary>What a question or an objective asks of the learner: the first four levels of the revised Bloom taxonomy (Anderson, Krathwohl 2001).</summary>
public enum CognitiveLevel
{
    Remember,
    Understand,
    Apply,
    Analyse,
}
