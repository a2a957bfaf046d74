using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Authoring.Linting;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>What the linter finds in questions of content files, one by one.</summary>
static class Flaws
{
    /// <summary>A question as the linter saw it, with what it found, waived or not, and where.</summary>
    /// <param name="Question">Its key.</param>
    public sealed record Look(string Question, LintTarget Target, IReadOnlyList<(LintFinding Finding, Spot At)> Found);

    /// <summary>Questions that cannot be read are left out.</summary>
    public static IEnumerable<Look> At(IEnumerable<BankContent> banks, LintTargets targets)
    {
        foreach (var (question, source) in banks.SelectMany(bank => bank.Questions).Where(entry => entry.Source.Sound))
        {
            var target = targets.Of(question);
            var places = BankFiles.Payload(source).Places;
            yield return new Look(question.Key, target, [.. Linter.Check(target, question.Waivers).Select(finding => (finding, places.SpotOf(finding.Path)))]);
        }
    }

    /// <summary>Tells what is neither mended nor waived: as an error where the question cannot work so, else as a warning. Advice is not told.</summary>
    public static void Check(ContentSet set, CourseContent course, FindingList findings)
    {
        foreach (var look in At(course.Banks, new LintTargets(set, course)))
            foreach (var (finding, at) in look.Found.Where(one => one.Finding.Counts))
            {
                var message = $"{look.Question}: {finding.Message.En}";
                if (finding.Severity == LintSeverity.Error) findings.Error(at, finding.RuleId, message);
                else findings.Warn(at, finding.RuleId, message);
            }
    }
}
