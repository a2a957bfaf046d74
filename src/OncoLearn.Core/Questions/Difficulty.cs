namespace OncoLearn.Core.Questions;

/// <summary>The writer's guess; what learners do is measured elsewhere.</summary>
public enum Difficulty
{
    Easy,
    Medium,
    Hard,
}
