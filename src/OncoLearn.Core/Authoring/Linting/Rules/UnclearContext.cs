using OncoLearn.Core.Claims;

namespace OncoLearn.Core.Authoring.Linting.Rules;

/// <summary>
/// The course reports opposite directions for what the question asks about, in different cancers or in vitro and in vivo, and neither the stem nor
/// the options name a cancer, a section of the review or an experimental setting.
/// </summary>
sealed class UnclearContext : ILintRule
{
    public LintRuleDoc Doc { get; } = new(
        "unclear-context", LintSeverity.Warning,
        new("题干没有说明语境", "The stem does not say where"),
        new("同一个因子在不同癌种、体内与体外的方向可能相反；不说语境，就有两个答案。", "One factor may go opposite ways in different cancers, or in vitro and in vivo; without the context there are two answers."),
        LintSources.House);

    public IEnumerable<LintFinding> Check(LintTarget target)
    {
        if (target.Course is not { } course || target.Claims.Values.SelectMany(claims => claims).FirstOrDefault(claim => IsTurnedElsewhere(course, claim)) is not { } turned) yield break;
        foreach (var lang in target.Question.Languages)
        {
            if (AskedContext.In(target, course, lang).IsNamed || OptionsNameContext(target, course, lang)) continue;
            var (subject, @object) = (NameOf(course, turned.Subject, lang), turned.Object is null ? null : NameOf(course, turned.Object, lang));
            var about = @object is null ? subject : $"{subject}–{@object}";
            yield return Doc.Find("stem", lang,
                $"{about} 的方向在不同癌种或体内外不同，题干却没有说明是哪一种情形，答案因此不唯一。",
                $"The direction of {about} differs between cancers or settings and the stem names neither, so that there is more than one answer.");
        }
    }

    static bool IsTurnedElsewhere(LintCourse course, Claim claim) => course.DirectionOf(claim) is var direction and (Direction.Up or Direction.Down) && course.Claims.Any(other =>
        other.Subject == claim.Subject && other.Object == claim.Object && other.Facet == claim.Facet
        && course.DirectionOf(other) is var turned && turned != Direction.Unsigned && turned != direction
        && (other.Cancer != claim.Cancer || (other.Evidence, claim.Evidence) is (EvidenceKind.InVitro, EvidenceKind.InVivo) or (EvidenceKind.InVivo, EvidenceKind.InVitro)));

    static bool OptionsNameContext(LintTarget target, LintCourse course, string lang) => target.Options
        .SelectMany(list => list.Options)
        .Where(option => option.Text.Has(lang))
        .Select(option => option.PlainIn(lang))
        .Any(text => AskedContext.SaysSetting(text) || course.Names.FindIn(text).Any(mention => mention.Entity.Kind is EntityKind.Cancer or EntityKind.CellLine));

    static string NameOf(LintCourse course, string key, string lang) => course.Entity(key)?.NameIn([lang]).Value ?? key;
}
