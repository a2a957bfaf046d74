namespace OncoLearn.App.Documents.Files;

static class BoundedReading
{
    /// <param name="most">In bytes.</param>
    /// <returns>Null where there are more, of which no more are read and none kept.</returns>
    public static async Task<byte[]?> ReadAtMostAsync(this Stream stream, int most, CancellationToken ct)
    {
        var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, ct)) > 0;)
        {
            if (content.Length + read > most) return null;
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }
}
