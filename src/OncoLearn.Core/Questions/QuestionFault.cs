using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>One thing that keeps a payload from being a question of its type.</summary>
/// <param name="Path">The JSON path of the field, such as <c>options[2].reason.en</c>; empty for the whole.</param>
public sealed record QuestionFault(string Path, Bilingual Problem)
{
    public override string ToString() => Path.Length == 0 ? Problem.En : $"{Path}: {Problem.En}";
}

/// <summary>A payload that is not a question of its type, with everything that was found wrong, in the order in which it was read; at least one fault.</summary>
public sealed class QuestionFormatException(IReadOnlyList<QuestionFault> faults) : Exception(string.Join("; ", faults))
{
    public IReadOnlyList<QuestionFault> Faults { get; } = faults;
}
