using OncoLearn.App.Data;
using OncoLearn.Core.Questions;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>What lists filter questions by, computed from what they say: <c>question_digest</c>.</summary>
sealed record QuestionDigest(string Langs, string SearchText)
{
    /// <summary>To be raised when the same question would get another digest; <see cref="RefreshDigests"/> then writes them again.</summary>
    public const int Generation = 1;

    const string InsertSql = """
        insert into question_digest (question_version_id, generation, langs, search_text, lint_errors, lint_warnings)
        values (@versionId, @generation, @langs, @searchText, 0, 0)
        on conflict (question_version_id) do update
           set generation = excluded.generation, langs = excluded.langs, search_text = excluded.search_text,
               lint_errors = excluded.lint_errors, lint_warnings = excluded.lint_warnings
        """;

    public static QuestionDigest Of(Question question) => new(
        $",{string.Join(',', question.Languages)},",
        Core.Authoring.SearchText.Fold(string.Join(' ', question.Texts.Select(text => text.Text).Append(question.Shared).SelectMany(text => text is null ? [] : text.Select(one => one.Value)))));

    /// <summary>A condition's value for <c>langs like</c>.</summary>
    public static string LangPattern(string lang) => $"%,{lang},%";

    public Task WriteAsync(WriteScope scope, long versionId) =>
        scope.ExecuteAsync(InsertSql, new { versionId, generation = Generation, langs = Langs, searchText = SearchText });
}
