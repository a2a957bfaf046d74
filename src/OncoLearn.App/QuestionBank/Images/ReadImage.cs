using OncoLearn.App.Data;

namespace OncoLearn.App.QuestionBank.Images;

/// <summary>An image by its hash.</summary>
public sealed class ReadImage(Db db)
{
    public sealed class Image
    {
        public required string MediaType { get; init; }

        public required byte[] Bytes { get; init; }
    }

    /// <returns>Null where there is none.</returns>
    public Task<Image?> RunAsync(string hash, CancellationToken ct) =>
        db.QuerySingleOrDefaultAsync<Image>("select media_type, bytes from image where hash = @hash", new { hash }, ct);
}
