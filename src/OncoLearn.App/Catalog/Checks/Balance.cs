using OncoLearn.App.Catalog.Files;
using OncoLearn.Core.Authoring.Linting;

namespace OncoLearn.App.Catalog.Checks;

/// <summary>Whether somebody who guesses by pattern would gain by it: the linter's rules for banks, over each course as a whole. These are warnings.</summary>
static class Balance
{
    public static void Check(ContentSet set, CourseContent course, FindingList findings)
    {
        var targets = new LintTargets(set, course);
        foreach (var finding in Linter.CheckBank([.. course.Questions.Where(entry => entry.Source.Sound).Select(entry => targets.Of(entry.Value))]))
            findings.Warn(course.Source.At, finding.RuleId, finding.Message.En);
    }
}
