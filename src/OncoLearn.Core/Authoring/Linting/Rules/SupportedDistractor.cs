using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// A claim of the course, at any certainty, says of a distractor what the question's claim says of the key: put the distractor's entity in the place of
/// the key's, and there is a claim with the same relation (or the same direction, on the same facet) in the context that is asked about. Looked at are
/// options that are alike but for one entity, under any of its names, in either language; a stem that asks for the exception is left alone.
/// </summary>
sealed class SupportedDistractor : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "supported-distractor", LintSeverity.Warning,
        new("干扰项也有结论支持", "A claim makes a distractor right"),
        new("课程里另一条结论支持这个干扰项，选它的人没有错，却不得分。", "Another claim of the course supports this option: who chooses it is right and scores nothing."),
        LintSources.House);

    public IEnumerable<LintFinding> Check(LintTarget target) => target.Course is not { } course || target.IsStatement || AsksForException(target)
        ? []
        : target.Options.Where(list => list.HasKey).SelectMany(list => Check(target, course, list)).DistinctBy(finding => finding.Path, StringComparer.Ordinal);

    IEnumerable<LintFinding> Check(LintTarget target, LintCourse course, OptionList list) =>
        from lang in list.Languages
        let context = AskedContext.In(target, course, lang)
        from key in list.Keys.Select(option => NamingOption.In(option, lang, course)).OfType<NamingOption>()
        where !context.Entities.Contains(key.Entity.Key)
        from claim in target.ClaimsOf(list.PartKey)
        where claim.Subject == key.Entity.Key || claim.Object == key.Entity.Key || claim.Cancer == key.Entity.Key
        from distractor in list.Distractors.Select(option => NamingOption.In(option, lang, course)).OfType<NamingOption>()
        where distractor.Frame == key.Frame && distractor.Entity.Key != key.Entity.Key
        let support = course.Claims.FirstOrDefault(other => SaysTheSame(course, claim, other, key.Entity.Key, distractor.Entity.Key) && context.Holds(other, claim))
        where support is not null
        select Doc.Find(distractor.Option.Path, lang: null,
            $"结论“{support.Key}”（第 {support.Section} 节）也支持“{PlainText.Quote(distractor.Option.In(lang))}”，选它的人并没有错。",
            $"The claim “{support.Key}” (section {support.Section}) supports “{PlainText.Quote(distractor.Option.In(lang))}” too, so that who chooses it is not wrong.");

    /// <summary>Whether <paramref name="other"/> is <paramref name="claim"/> with the one entity replaced by the other.</summary>
    static bool SaysTheSame(LintCourse course, Claim claim, Claim other, string key, string distractor)
    {
        string? Replaced(string? entity) => entity == key ? distractor : entity;
        return other.Subject == Replaced(claim.Subject)
            && other.Object == Replaced(claim.Object)
            && (claim.Cancer != key || other.Cancer == distractor)
            && (other.Relation == claim.Relation
                || (other.Facet == claim.Facet && course.DirectionOf(other) is var direction and (Direction.Up or Direction.Down) && direction == course.DirectionOf(claim)));
    }

    static bool AsksForException(LintTarget target) => target.Question.Stem.Any(stem => Negation.In(stem.Value, stem.Lang) is not null);

    /// <summary>An option that names one entity.</summary>
    /// <param name="Frame">What it says around it.</param>
    sealed record NamingOption(ListedOption Option, Entity Entity, string Frame)
    {
        public static NamingOption? In(ListedOption option, string lang, LintCourse course)
        {
            var text = option.PlainIn(lang);
            return course.Names.FindIn(text) is [var only]
                ? new NamingOption(option, only.Entity, $"{PlainText.Normal(text[..only.Start])}|{PlainText.Normal(text[(only.Start + only.Length)..])}")
                : null;
        }
    }
}
