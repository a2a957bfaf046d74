using OncoLearn.App.Data;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>What lists filter questions by, computed from what they say: <c>question_digest</c>.</summary>
/// <param name="LintErrors">Findings that nobody has waived.</param>
/// <param name="LintWarnings">As <paramref name="LintErrors"/>; advice is not counted.</param>
sealed record QuestionDigest(string Langs, string SearchText, int LintErrors, int LintWarnings)
{
    /// <summary>To be raised when the same question would get another digest; <see cref="RefreshDigests"/> then writes them again.</summary>
    public const int Generation = 3;

    /// <summary>To be written again although the program has not changed: what the questions are held against has.</summary>
    public const string OutdateSql = "update question_digest set generation = 0";

    /// <summary>As <see cref="OutdateSql"/>, of the questions in the banks of one course.</summary>
    public const string OutdateCourseSql = """
        update question_digest set generation = 0
         where question_version_id in (select q.head_version_id from course c join bank b on b.course_id = c.id join question q on q.bank_id = b.id where c.slug = @slug)
        """;

    const string InsertSql = """
        insert into question_digest (question_version_id, generation, langs, search_text, lint_errors, lint_warnings)
        values (@versionId, @generation, @langs, @searchText, @lintErrors, @lintWarnings)
        on conflict (question_version_id) do update
           set generation = excluded.generation, langs = excluded.langs, search_text = excluded.search_text,
               lint_errors = excluded.lint_errors, lint_warnings = excluded.lint_warnings
        """;

    /// <param name="findings">Of the linter, with what is waived.</param>
    public static QuestionDigest Of(Question question, IReadOnlyList<LintFinding> findings) => new(
        $",{string.Join(',', question.Languages)},",
        TextOf(question),
        Count(findings, LintSeverity.Error),
        Count(findings, LintSeverity.Warning));

    /// <summary>All that is read in it, the vignette that it shares too, folded.</summary>
    static string TextOf(Question question) => Core.Authoring.SearchText.Fold(string.Join(' ', question.Texts
        .Select(text => text.Text).Append(question.Shared).SelectMany(text => text is null ? [] : text.Select(one => AuthoredImage.ToWords(one.Value)))));

    /// <summary>A condition's value for <c>langs like</c>.</summary>
    public static string LangPattern(string lang) => $"%,{lang},%";

    public Task WriteAsync(WriteScope scope, long versionId) => scope.ExecuteAsync(
        InsertSql, new { versionId, generation = Generation, langs = Langs, searchText = SearchText, lintErrors = LintErrors, lintWarnings = LintWarnings });

    static int Count(IReadOnlyList<LintFinding> findings, LintSeverity severity) => findings.Count(finding => finding.Severity == severity && finding.WaivedBecause is null);
}
