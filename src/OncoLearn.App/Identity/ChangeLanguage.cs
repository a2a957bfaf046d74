using OncoLearn.App.Data;

namespace OncoLearn.App.Identity;

/// <summary>Keeps a choice of language. It touches one field and collides with no other change of the account.</summary>
public sealed class ChangeLanguage(Db db)
{
    const string UpdateLocale = "update app_user set locale = @language where learner_id = @learnerId and archived_at is null";

    public Task InterfaceAsync(long learnerId, string language, CancellationToken ct) =>
        db.WriteAsync(scope => scope.ExecuteAsync(UpdateLocale, new { learnerId, language = Known(language) }), ct);

    const string UpdateContent = "update app_user set content_lang = @language where learner_id = @learnerId and archived_at is null";

    /// <param name="language">Null where content follows the interface.</param>
    public Task ContentAsync(long learnerId, string? language, CancellationToken ct) =>
        db.WriteAsync(scope => scope.ExecuteAsync(UpdateContent, new { learnerId, language = language is null ? null : Known(language) }), ct);

    static string Known(string language) =>
        UserRules.IsLanguage(language) ? language : throw new ArgumentException($"'{language}' is no language of the site.", nameof(language));
}
