namespace OncoLearn.Core.Questions;

/// <summary>The shape of what authors call options, premises and gaps by.</summary>
public static class QuestionId
{
    /// <summary><c>[a-z0-9][a-z0-9-]*</c>.</summary>
    public static bool IsValid(string id) =>
        id.Length > 0 && id[0] != '-' && id.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
