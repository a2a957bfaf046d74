namespace OncoLearn.Core.Questions.MultipleAnswer;

/// <summary>
/// The fractions of the scoring rules, each in [0, 1]; a blank scores 0 in all of them. Names in the literature are those of Kanzow et al. 2023
/// (JMIR Med Educ 9:e43792, doi 10.2196/43792), who compare 41 methods.
/// </summary>
public static class MultipleAnswerScoring
{
    public static double Fraction(ScoringRule rule, IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> choices) => rule switch
    {
        _ when choices.Count == 0 => 0,
        ScoringRule.AllOrNothing => AllOrNothing(options, choices),
        ScoringRule.PerOption => PerOption(options, choices),
        ScoringRule.Penalty => Penalty(options, choices),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule of multiple answers."),
    };

    /// <summary>1 where exactly the keys are chosen, else 0 ("dichotomous scoring").</summary>
    static double AllOrNothing(IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> choices) =>
        choices.Count == options.Count(option => option.Correct) && Right(options, choices) == choices.Count ? 1 : 0;

    /// <summary>
    /// (keys chosen + distractors left) / options ("partial scoring 1/n", PS1/n). Without a choice that would be the share of distractors; it is 0 here,
    /// as for every blank: leaving all boxes empty cannot be told from not having answered. Choosing everything scores the share of keys.
    /// </summary>
    static double PerOption(IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> choices) =>
        (double)options.Count(option => option.Correct == choices.Contains(option.Id)) / options.Count;

    /// <summary>
    /// max(0, (keys chosen - others chosen) / keys), as "partial credit with penalty" in Canvas New Quizzes: each key is worth 1/keys, each wrong choice
    /// takes that much away, and the question cannot cost anything.
    /// </summary>
    static double Penalty(IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> choices)
    {
        var right = Right(options, choices);
        var wrong = choices.Count - right;
        return (double)Math.Max(0, right - wrong) / options.Count(option => option.Correct);
    }

    static int Right(IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> choices) =>
        options.Count(option => option.Correct && choices.Contains(option.Id));
}
