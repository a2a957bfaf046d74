namespace OncoLearn.Core.Questions.MultipleAnswer;

/// <summary>
/// The fractions of the scoring rules, each in [0, 1]; a blank scores 0 in all of them. Names in the literature are those of Kanzow et al. 2023
/// (JMIR Med Educ 9:e43792, doi 10.2196/43792), who compare 41 methods.
/// </summary>
public static class MultipleAnswerScoring
{
    public static double Fraction(ScoringRule rule, IReadOnlyList<ChoiceOption> options, IReadOnlyList<string> choices)
    {
        var keys = options.Count(option => option.Correct);
        var right = options.Count(option => option.Correct && choices.Contains(option.Id));
        return Fraction(rule, keys, options.Count - keys, right, choices.Count - right);
    }

    /// <summary>The mean over all choices but none, each as likely as the others: 2^n - 1 for n options.</summary>
    public static double Guess(ScoringRule rule, IReadOnlyList<ChoiceOption> options)
    {
        // A choice is told by how many keys and how many others are in it.
        var keys = options.Count(option => option.Correct);
        var others = options.Count - keys;
        double sum = 0;
        for (var right = 0; right <= keys; right++)
            for (var wrong = 0; wrong <= others; wrong++)
                if (right + wrong > 0) sum += Combinations(keys, right) * Combinations(others, wrong) * Fraction(rule, keys, others, right, wrong);
        return sum / (Math.Pow(2, options.Count) - 1);
    }

    static double Combinations(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, i) => product * (n - k + i) / i);

    /// <param name="others">Options that are not correct.</param>
    /// <param name="right">Keys that are chosen.</param>
    /// <param name="wrong">Others that are chosen, those of another version among them.</param>
    static double Fraction(ScoringRule rule, int keys, int others, int right, int wrong) => rule switch
    {
        _ when right + wrong == 0 => 0,
        // "Dichotomous scoring".
        ScoringRule.AllOrNothing => right == keys && wrong == 0 ? 1 : 0,
        // "Partial scoring 1/n" (PS1/n): keys chosen and others left. Without a choice that would be the share of the others; it is 0 here, as for every
        // blank: leaving all boxes empty cannot be told from not having answered. Choosing everything scores the share of keys.
        ScoringRule.PerOption => (double)(right + Math.Max(0, others - wrong)) / (keys + others),
        // "Partial credit with penalty" in Canvas New Quizzes: each key is worth 1/keys, each wrong choice takes that much away, and the question cannot
        // cost anything.
        ScoringRule.Penalty => (double)Math.Max(0, right - wrong) / keys,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule of multiple answers."),
    };
}
