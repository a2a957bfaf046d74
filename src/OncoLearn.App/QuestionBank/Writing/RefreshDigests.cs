using OncoLearn.App.Data;
using OncoLearn.App.QuestionBank.Linting;

namespace OncoLearn.App.QuestionBank.Writing;

/// <summary>Writes the digests that are missing or of an older generation: after content was loaded, and after the program changed.</summary>
public sealed class RefreshDigests(Db db, QuestionVersions questions, LintContexts contexts)
{
    const int BatchSize = 100;

    /// <returns>How many were written.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var written = 0;
        while (true)
        {
            var ids = await db.QueryAsync<long>(MissingSql, new { generation = QuestionDigest.Generation, most = BatchSize }, ct);
            if (ids.Count == 0) return written;
            var digests = await DigestsAsync(ids, ct);
            await db.WriteAsync(
                async scope =>
                {
                    foreach (var (id, digest) in digests) await digest.WriteAsync(scope, id);
                },
                ct);
            written += ids.Count;
        }
    }

    async Task<IReadOnlyList<(long Id, QuestionDigest Digest)>> DigestsAsync(IReadOnlyList<long> ids, CancellationToken ct)
    {
        await using var connection = await db.OpenAsync(ct);
        var served = await questions.GetAsync(ids, connection, transaction: null, ct);
        var known = await contexts.ReadAsync(ids, connection, transaction: null, ct);
        return [.. ids.AsParallel().AsOrdered().Select(id => (id, QuestionDigest.Of(served[id].Content, known[id].Check(served[id].Type.Key, served[id].Content))))];
    }

    /// <summary>Lists show the newest version of each question.</summary>
    const string MissingSql = """
        select q.head_version_id
          from question q
          left join question_digest d on d.question_version_id = q.head_version_id
         where q.head_version_id is not null and (d.generation is null or d.generation < @generation)
         order by q.head_version_id
         limit @most
        """;
}
