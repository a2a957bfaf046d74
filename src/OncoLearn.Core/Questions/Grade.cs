namespace OncoLearn.Core.Questions;

/// <summary>How right a response is: the whole and each part.</summary>
/// <param name="Fraction">In [-1, 1]; 1 is the key.</param>
/// <param name="Parts">One for each part of the question, in its order.</param>
public sealed record Grade(double Fraction, IReadOnlyList<PartGrade> Parts)
{
    /// <summary>The weighted mean of the parts.</summary>
    /// <exception cref="ArgumentException">A part without a fraction, or a fraction outside [-1, 1].</exception>
    public static Grade Of(IReadOnlyList<QuestionPart> parts, Func<QuestionPart, double> fractionOf)
    {
        var graded = new PartGrade[parts.Count];
        double sum = 0, weights = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var fraction = fractionOf(parts[i]);
            if (fraction is not (>= -1 and <= 1)) throw new ArgumentException($"Part {parts[i].Key}: {fraction} is outside [-1, 1].", nameof(fractionOf));
            graded[i] = new PartGrade(parts[i].Key, fraction);
            sum += fraction * parts[i].Weight;
            weights += parts[i].Weight;
        }
        return new Grade(sum / weights, graded);
    }
}

/// <param name="Fraction">In [-1, 1].</param>
public sealed record PartGrade(string Key, double Fraction);
