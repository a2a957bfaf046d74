using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Authoring.Linting.BankRules;

/// <summary>More than half of the questions whose level is known ask only to remember.</summary>
sealed class Levels : IBankRule
{
    public LintRuleDoc Doc { get; } = new(
        "levels", LintSeverity.Warning,
        new("超过一半的题只考记忆", "More than half ask only to remember"),
        new("只考记忆的题库，教人背诵而不是理解和运用。", "A bank that asks to remember teaches to recite, and not to understand or apply."),
        $"{LintSources.Nbme}; {LintSources.Haladyna}");

    public IEnumerable<LintFinding> Check(IReadOnlyList<LintTarget> bank)
    {
        var known = bank.Count(target => target.Level is not null);
        var remember = bank.Count(target => target.Level == CognitiveLevel.Remember);
        if (remember * 2 <= known) yield break;
        yield return Doc.Find("", lang: null,
            $"{known} 道题中有 {remember} 道只考记忆；最多一半。",
            $"{remember} of {known} questions only ask to remember; at most half should.");
    }
}
