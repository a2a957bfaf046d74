using Microsoft.Extensions.Logging;
using OncoLearn.App.Catalog;
using OncoLearn.App.Data;
using OncoLearn.App.Documents;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Imports;

/// <summary>
/// Reads the imports that wait, one after another: opens the file, finds the sections, finds the claims. Several processes may run it; each takes a job on
/// a lease that it renews while it works, so that a job whose process died is taken again by the next.
/// </summary>
public sealed partial class ReadImports(Db db, DocumentReaders readers, ReadVocabulary vocabulary, IUidSource uids, TimeProvider clock, ILogger<ReadImports> logger)
{
    internal const string Kind = "review-import";

    /// <summary>A file whose reading was broken off so often is not tried again.</summary>
    const int MostTries = 3;

    static readonly Bilingual TriedTooOften = new(
        "读取这个文件时服务器几次中断，已经停止。请把正文复制出来再粘贴导入。",
        "The server broke off several times while reading this file, so it was stopped. Copy the text and paste it instead.");

    static readonly Bilingual Failed = new(
        "读取时出了错，没有保存任何内容。请再试一次；如果还不行，请把正文复制出来再粘贴导入。",
        "Something went wrong while reading, and nothing was kept. Try again; if it happens again, copy the text and paste it.");

    /// <returns>False where none waits.</returns>
    public async Task<bool> RunNextAsync(CancellationToken ct)
    {
        if (await ImportLease.TakeAsync(db, uids.Next(), clock, ct) is not { } lease) return false;
        try
        {
            await using var work = lease.KeepWhileWorking(ct);
            if (lease.Tries > MostTries) await lease.RefuseAsync(TriedTooOften, ct);
            else await new ImportReading(db, readers, vocabulary, lease, clock).RunAsync(work.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Its instructor stopped it, or another process has it now.
            LogStopped(lease.ImportUid);
        }
        catch (Exception fault) when (ImportLease.IsPassing(fault))
        {
            // The file is not to blame: once the lease has run out the job is taken again.
            LogLeft(fault, lease.ImportUid);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault, lease.ImportUid);
            await lease.RefuseAsync(Failed, ct);
        }
        return true;
    }

    [LoggerMessage(LogLevel.Information, "Reading of import {Uid} was stopped")]
    partial void LogStopped(string uid);

    [LoggerMessage(LogLevel.Warning, "The database failed while import {Uid} was read; it is read again later")]
    partial void LogLeft(Exception exception, string uid);

    [LoggerMessage(LogLevel.Error, "Import {Uid} could not be read")]
    partial void LogFailed(Exception exception, string uid);
}
