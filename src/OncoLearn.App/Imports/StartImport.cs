using System.Text;
using OncoLearn.App.Data;
using OncoLearn.App.Documents;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Imports;

/// <summary>Takes an article in; a job reads it.</summary>
public sealed class StartImport(Db db, ImportSignal signal, IUidSource uids, TimeProvider clock)
{
    /// <param name="FileName">Null for what was pasted.</param>
    public sealed record Input(long OwnerId, string? FileName, byte[] Content)
    {
        /// <summary>The import whose article this is a revised file of; null for an article of its own.</summary>
        public string? RevisesUid { get; init; }

        public static Input Pasted(long ownerId, string text) => new(ownerId, FileName: null, Encoding.UTF8.GetBytes(text)) { IsTooLong = text.Length > SourceDocument.MostCharacters };

        /// <summary>Of a paste; how long the text in a file is shows only once it is read.</summary>
        internal bool IsTooLong { get; private init; }
    }

    public abstract record Outcome
    {
        public sealed record Started(string ImportUid) : Outcome;

        /// <summary>Another import of the instructor is being read.</summary>
        public sealed record Busy(string ImportUid) : Outcome;

        /// <summary>A file over <see cref="DocumentReaders.MostBytes"/>, or a paste over <see cref="SourceDocument.MostCharacters"/>.</summary>
        public sealed record TooLarge : Outcome;

        public sealed record Empty : Outcome;

        /// <summary>What it is to revise is not there, or has not been read.</summary>
        public sealed record NothingToRevise : Outcome;
    }

    public async Task<Outcome> RunAsync(Input input, CancellationToken ct)
    {
        if (input.Content.Length == 0) return new Outcome.Empty();
        if (input.IsTooLong || input.Content.Length > DocumentReaders.MostBytes) return new Outcome.TooLarge();
        var (uid, jobUid, now) = (uids.Next(), uids.Next(), clock.GetUtcNow());
        var outcome = await db.WriteAsync<Outcome>(
            async scope =>
            {
                var title = Path.GetFileNameWithoutExtension(input.FileName) ?? "";
                var revised = input.RevisesUid is null ? null : await scope.ExecuteScalarAsync<long?>(RevisedSql, new { input.RevisesUid, input.OwnerId });
                if (revised is null != input.RevisesUid is null) return new Outcome.NothingToRevise();
                // The index lets one through of those that are sent at once.
                var id = await scope.ExecuteScalarAsync<long?>(InsertSql, new { uid, input.OwnerId, revised, input.FileName, bytes = input.Content, title, now });
                if (id is null) return new Outcome.Busy(await scope.ExecuteScalarAsync<string>(RunningSql, new { input.OwnerId }) ?? "");
                var jobId = await scope.ExecuteScalarAsync<long>(QueueSql, new { jobUid, kind = ReadImports.Kind, payload = uid, now });
                await scope.ExecuteAsync("update review_import set job_id = @jobId where id = @id", new { jobId, id });
                if (revised is not null) await scope.ExecuteAsync(ReplaceSql, new { revised, id, now });
                return new Outcome.Started(uid);
            },
            ct);
        if (outcome is Outcome.Started) signal.Raise();
        return outcome;
    }

    const string InsertSql = """
        insert into review_import (uid, owner_id, revises_id, state, file_name, bytes, title, summary, lang, attribution, created_at, changed_at)
        values (@uid, @OwnerId, @revised, 'reading', @FileName, @bytes, @title, '', 'und', '', @now, @now)
            on conflict do nothing
        returning id
        """;

    const string RunningSql = "select uid from review_import where owner_id = @OwnerId and state = 'reading'";

    const string RevisedSql = """
        select id from review_import where uid = @RevisesUid and owner_id = @OwnerId and state = 'read' and revises_id is null and archived_at is null
        """;

    // An earlier revised file that nobody took over is not waited for any more.
    const string ReplaceSql = "update review_import set archived_at = @now where revises_id = @revised and id <> @id and archived_at is null";

    const string QueueSql = """
        insert into job (uid, kind, payload, state, run_after, created_at) values (@jobUid, @kind, @payload, 'queued', @now, @now)
        returning id
        """;
}
