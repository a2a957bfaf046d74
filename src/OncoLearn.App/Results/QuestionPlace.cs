namespace OncoLearn.App.Results;

/// <summary>Where a quiz asks a question: in every attempt, or where chance draws it.</summary>
public abstract record QuestionPlace
{
    /// <param name="Number">Under which the quiz lists it, from 1; the order that a learner sees may be another.</param>
    /// <param name="OlderVersion">The version of the quiz that lists it there; null for the newest of those that are looked at.</param>
    public sealed record Fixed(int Number, int? OlderVersion) : QuestionPlace;

    /// <summary>Attempts do not keep which draw a question came from: two draws may share it.</summary>
    /// <param name="At">Among the drawn questions, from 1.</param>
    public sealed record Drawn(int At) : QuestionPlace;
}
