using OncoLearn.App.Data;

namespace OncoLearn.App.Imports;

/// <summary>Keeps what the instructor says of the article: how its course is called, in what language it is, whose it is and what one may do with it.</summary>
public sealed class DescribeImport(Db db, TimeProvider clock)
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestTitle = 200;

    /// <summary>In UTF-16 code units, of the summary and of the attribution.</summary>
    public const int LongestText = 1000;

    /// <summary>In UTF-16 code units.</summary>
    public const int LongestLicence = 100;

    /// <param name="Lang">BCP-47 tag.</param>
    /// <param name="Licence">Null where none is known.</param>
    public sealed record Input(string ImportUid, long OwnerId, string Title, string Summary, string Lang, string? Licence, string Attribution);

    /// <returns>False where there is no such import of the instructor's, or it has not been read.</returns>
    public Task<bool> RunAsync(Input input, CancellationToken ct) => db.WriteAsync(
        async scope => await scope.ExecuteAsync(
            Sql,
            new { input.ImportUid, input.OwnerId, input.Title, input.Summary, input.Lang, input.Licence, input.Attribution, Now = clock.GetUtcNow() }) > 0,
        ct);

    const string Sql = """
        update review_import
           set title = @Title, summary = @Summary, lang = @Lang, licence = @Licence, attribution = @Attribution, changed_at = @Now
         where uid = @ImportUid and owner_id = @OwnerId and state = 'read' and archived_at is null
        """;
}
