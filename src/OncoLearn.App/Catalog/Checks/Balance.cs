using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Questions.SingleBestAnswer;
using OncoLearn.Core.Questions.TrueFalse;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>
/// Whether somebody who guesses by pattern would gain by it. These are warnings, for each course as a whole:
/// <list type="bullet">
/// <item>more than half of the questions ask only to remember;</item>
/// <item>the numbers of true and of false answers differ by more than one;</item>
/// <item>among single best answers with the same number of options k, a place of the key is used too often or too seldom to be even: the exact
/// binomial tail of its count with probability 1/k, times 2k (Bonferroni, two sides of k places), is below 0.05.</item>
/// </list>
/// </summary>
static class Balance
{
    const double Significance = 0.05;

    public static void Check(CourseContent course, FindingList findings)
    {
        var sound = course.Questions.Where(entry => entry.Source.Sound).ToList();
        var questions = sound.ConvertAll(entry => entry.Value);
        var at = course.Source.At;
        var remember = questions.Count(question => question.Level == CognitiveLevel.Remember);
        if (remember * 2 > questions.Count)
            findings.Warn(at, "levels", $"{remember} of {questions.Count} questions only ask to remember; at most half should.");

        var parsed = questions.ConvertAll(question => question.Parse());
        var answers = parsed.OfType<TrueFalseQuestion>().CountBy(question => question.Answer).ToDictionary();
        if (Math.Abs(answers.GetValueOrDefault(true) - answers.GetValueOrDefault(false)) > 1)
            findings.Warn(at, "true-false", $"{answers.GetValueOrDefault(true)} true/false questions are true and {answers.GetValueOrDefault(false)} are false; there should be as many of each.");

        foreach (var group in parsed.OfType<SingleBestAnswerQuestion>().GroupBy(question => question.Options.Count).OrderBy(group => group.Key))
        {
            var keys = group.Select(question => question.Options.Index().First(option => option.Item.Correct).Index).ToList();
            for (var place = 0; place < group.Key; place++)
            {
                var used = keys.Count(key => key == place);
                if (!IsUneven(used, keys.Count, group.Key)) continue;
                findings.Warn(at, "key-places", $"Of {keys.Count} questions with {group.Key} options, the key is option {place + 1} in {used}; the places should be used evenly.");
            }
        }
    }

    internal static bool IsUneven(int used, int questions, int places)
    {
        double atMost = 0, atLeast = 0;
        for (var count = 0; count <= questions; count++)
        {
            var probability = Binomial(count, questions, 1.0 / places);
            if (count <= used) atMost += probability;
            if (count >= used) atLeast += probability;
        }
        return Math.Min(atMost, atLeast) * 2 * places < Significance;
    }

    static double Binomial(int count, int of, double probability)
    {
        var logarithm = 0.0;
        for (var i = 1; i <= count; i++) logarithm += Math.Log(of - count + i) - Math.Log(i);
        return Math.Exp(logarithm + count * Math.Log(probability) + (of - count) * Math.Log(1 - probability));
    }
}
