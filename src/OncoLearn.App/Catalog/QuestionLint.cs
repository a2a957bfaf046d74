using System.Text;
using OncoLearn.App.Catalog.Checks;
using OncoLearn.App.Catalog.Files;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Catalog;

/// <summary>
/// Lints the questions of content files. Rules for single questions look at each; rules for banks look at what was selected of each course. A file that
/// stands in no content folder is looked at without a course: rules that need claims then find nothing.
/// </summary>
public static class QuestionLint
{
    /// <param name="path">A bank's file, or a folder that holds or belongs to a content folder.</param>
    /// <exception cref="IOException">Nothing is there, it cannot be read, or it holds no bank.</exception>
    public static QuestionLintResult Run(string path)
    {
        var full = Path.GetFullPath(path);
        var isFile = File.Exists(full);
        if (!isFile && !Directory.Exists(full)) throw new FileNotFoundException($"There is no file or folder {full}.");
        if (ContentFolder.FindUpwards(isFile ? Path.GetDirectoryName(full)! : full) is not { } folder)
            return isFile ? RunAlone(full, path) : throw new DirectoryNotFoundException($"There is no content folder in or above {full}.");
        var (set, found) = ContentCheck.Read(new ContentRoot(folder));
        var under = Path.GetRelativePath(folder, full).Replace('\\', '/');
        bool Selects(string file) => under == "." || file == under || file.StartsWith(under + "/", StringComparison.Ordinal);

        var courses = set.Courses.Select(course => (Course: course, Banks: course.Banks.Where(bank => Selects(bank.Source.File)).ToList())).Where(course => course.Banks.Count > 0).ToList();
        var faults = found.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        // A bank whose course cannot be read is not there: what keeps it from being read is then the finding.
        if (courses.Count > 0) faults.RemoveAll(fault => !Selects(fault.File));
        else if (faults.Count == 0) throw new FileNotFoundException($"{full} holds no question bank.");
        var findings = courses.SelectMany(one => Check(one.Banks, new LintTargets(set, one.Course), one.Banks is [var only] ? only.Source.At : one.Course.Source.At));
        return Result(findings.Concat(faults.Select(OfFault)), courses.SelectMany(one => one.Banks));
    }

    static QuestionLintResult RunAlone(string full, string path)
    {
        var name = path.Replace('\\', '/');
        var faults = new FindingList();
        var banks = new List<BankContent>();
        if (YamlFile.Read(name, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false).GetString(File.ReadAllBytes(full)), faults) is { } root)
        {
            if (root is not YamlDotNet.RepresentationModel.YamlMappingNode node) throw new FileNotFoundException($"{full} holds no question bank.");
            var map = new YamlMap(node, name, faults);
            banks.Add(BankFiles.Bank(map, Words<Category>.Find(map.OptionalString("category") ?? "")?.Word() ?? BankContent.Exam));
        }
        var findings = banks.SelectMany(bank => Check([bank], new LintTargets(), bank.Source.At));
        return Result(findings.Concat(faults.Sorted().Select(OfFault)), banks);
    }

    static IEnumerable<QuestionFinding> Check(IReadOnlyList<BankContent> banks, LintTargets targets, Spot whole)
    {
        var looks = Flaws.At(banks, targets).ToList();
        foreach (var look in looks)
            foreach (var (finding, at) in look.Found) yield return Of(finding, at, look.Question);
        foreach (var finding in Linter.CheckBank([.. looks.Select(look => look.Target)])) yield return Of(finding, whole, question: null);
    }

    static QuestionFinding Of(LintFinding finding, Spot at, string? question) =>
        new(at.File, at.Line, at.Column, question, finding.RuleId, finding.Severity, finding.Path, finding.Lang, finding.Message, finding.Fix is not null, finding.WaivedBecause);

    static QuestionFinding OfFault(ContentFinding fault) => new(
        fault.File, fault.Line, fault.Column, Question: null, fault.Code, LintSeverity.Error, Path: "", Lang: null, new Bilingual(fault.Message, fault.Message), HasFix: false, WaivedBecause: null);

    static QuestionLintResult Result(IEnumerable<QuestionFinding> findings, IEnumerable<BankContent> banks) => new(
        [.. findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)],
        banks.Sum(bank => bank.Questions.Count(entry => entry.Source.Sound)));
}

/// <param name="Findings">By file and line.</param>
/// <param name="Questions">How many were looked at.</param>
public sealed record QuestionLintResult(IReadOnlyList<QuestionFinding> Findings, int Questions)
{
    /// <summary>Whether anything is to be put right or waived.</summary>
    public bool HasFlaws => Findings.Any(finding => finding.Counts);
}
