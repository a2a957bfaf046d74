using OncoLearn.App.Data;

namespace OncoLearn.App.Catalog;

/// <summary>What an instructor's claims may be made of.</summary>
public sealed class ReadVocabulary(Db db)
{
    /// <param name="ownerId">Whose additions count.</param>
    public async Task<Vocabulary> RunAsync(long ownerId, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        return await Vocabulary.ReadAsync(connection, transaction: null, ownerId, ct);
    }
}
