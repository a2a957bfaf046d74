namespace OncoLearn.Core.Claims.Extraction;

/// <summary>
/// How often found claims with the same signs were right. Each sign shifts the log-odds of the mean precision p of all claims by
/// logit((r + k·p) / (n + k)) − logit(p): of the n claims with that sign r were right, and k = 20 claims of mean precision are added, so that a rare sign shifts little
/// (naive Bayes with shrinkage to the mean; the sum is kept within 0.05 and 0.99). The figures are those of the 357 claims found in the articles of the courses nupr1 and nanog, right where their
/// curated claims say the same in the same section; the article of nepc was not looked at. Fitted on one of the two articles, it orders the claims of the other better than chance
/// (area under the curve 0.71 and 0.56), on both 0.74.
/// </summary>
public static class Confidence
{
    /// <summary>So many different names in a sentence are many.</summary>
    public const int Many = 7;

    public const int Found = 357;
    public const int Right = 317;

    const double Added = 20;
    const double Least = 0.05;
    const double Most = 0.99;

    /// <summary>For each value of a sign how many claims had it, and how many of these were right.</summary>
    public static IReadOnlyList<(string Sign, int Found, int Right)> Figures { get; } =
    [
        (Word(nameof(ClaimSigns.IsSubjectNamed), true), 331, 295), (Word(nameof(ClaimSigns.IsSubjectNamed), false), 26, 22),
        (Word(nameof(ClaimSigns.Tumour), TumourSign.Named), 167, 157), (Word(nameof(ClaimSigns.Tumour), TumourSign.Carried), 115, 100), (Word(nameof(ClaimSigns.Tumour), TumourSign.None), 75, 60),
        (Word(nameof(ClaimSigns.IsHedged), true), 22, 18), (Word(nameof(ClaimSigns.IsHedged), false), 335, 299),
        (Word(nameof(ClaimSigns.IsFrame), true), 79, 64), (Word(nameof(ClaimSigns.IsFrame), false), 278, 253),
        (Word(nameof(ClaimSigns.IsVague), true), 55, 42), (Word(nameof(ClaimSigns.IsVague), false), 302, 275),
        (Word(nameof(ClaimSigns.HasManyNames), true), 96, 79), (Word(nameof(ClaimSigns.HasManyNames), false), 261, 238),
        (Word(nameof(ClaimSigns.Rule), RuleSign.State), 172, 163), (Word(nameof(ClaimSigns.Rule), RuleSign.Effect), 168, 141), (Word(nameof(ClaimSigns.Rule), RuleSign.EffectOfLoss), 17, 13),
    ];

    static readonly double Mean = (double)Right / Found;

    static readonly IReadOnlyDictionary<string, double> Shifts = Figures.ToDictionary(
        figure => figure.Sign, figure => Logit((figure.Right + (Added * Mean)) / (figure.Found + Added)) - Logit(Mean), StringComparer.Ordinal);

    /// <returns>In [0.05, 0.99], in hundredths: the precision to be expected of claims with these signs.</returns>
    public static double Of(ClaimSigns signs)
    {
        var odds = Logit(Mean) + WordsOf(signs).Sum(word => Shifts[word]);
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-odds)), Least, Most), 2);
    }

    internal static RuleSign RuleOf(string rule) => rule switch
    {
        "effect-of-loss" => RuleSign.EffectOfLoss,
        "effect" or "change" or "chain" or "complex" or "passive" or "condition" => RuleSign.Effect,
        _ => RuleSign.State,
    };

    internal static bool IsVague(string relation) => relation is "regulates" or "takes-part-in";

    public static IReadOnlyList<string> WordsOf(ClaimSigns signs) =>
    [
        Word(nameof(signs.IsSubjectNamed), signs.IsSubjectNamed), Word(nameof(signs.Tumour), signs.Tumour), Word(nameof(signs.IsHedged), signs.IsHedged), Word(nameof(signs.IsFrame), signs.IsFrame),
        Word(nameof(signs.IsVague), signs.IsVague), Word(nameof(signs.HasManyNames), signs.HasManyNames), Word(nameof(signs.Rule), signs.Rule),
    ];

    static string Word<T>(string sign, T value) => $"{sign}={value}";

    static double Logit(double p) => Math.Log(p / (1 - p));
}
