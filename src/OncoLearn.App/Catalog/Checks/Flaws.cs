using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Authoring.Linting;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>What the linter finds in questions of content files, one by one.</summary>
static class Flaws
{
    /// <param name="Question">Its key.</param>
    public sealed record Flaw(LintFinding Finding, Spot At, string Question);

    /// <summary>Also what is waived. Questions that cannot be read are left out.</summary>
    /// <param name="looked">Gets each question as the linter saw it.</param>
    public static IEnumerable<Flaw> In(IEnumerable<BankContent> banks, LintTargets targets, ICollection<LintTarget> looked)
    {
        foreach (var (question, source) in banks.SelectMany(bank => bank.Questions).Where(entry => entry.Source.Sound))
        {
            var target = targets.Of(question);
            looked.Add(target);
            var places = BankFiles.Payload(source).Places;
            foreach (var finding in Linter.Check(target, question.Waivers)) yield return new Flaw(finding, places.SpotOf(finding.Path), question.Key);
        }
    }

    /// <summary>Warns of what is neither mended nor waived; advice is not told.</summary>
    public static void Check(ContentSet set, CourseContent course, FindingList findings)
    {
        foreach (var flaw in In(course.Banks, new LintTargets(set, course), []).Where(flaw => flaw.Finding is { WaivedBecause: null, Severity: > LintSeverity.Advice }))
            findings.Warn(flaw.At, flaw.Finding.RuleId, $"{flaw.Question}: {flaw.Finding.Message.En}");
    }
}
