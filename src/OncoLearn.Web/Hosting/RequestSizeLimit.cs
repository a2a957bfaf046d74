using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using OncoLearn.App.Documents;
using OncoLearn.App.Transfer.Files;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Pages.Teach.Reviews;

namespace OncoLearn.Web.Hosting;

/// <summary>
/// A request body over the limit is answered with 413 and a page, also when it comes in chunks of unknown total.
/// The rest of the body is read and thrown away first: a server that answers and closes while the browser still sends makes
/// the browser show a reset connection and never the page.
/// </summary>
public static class RequestSizeLimit
{
    /// <summary>In bytes. The longest honest form is an essay question; forms with files have a limit of their own.</summary>
    public const long MaxBytes = 1024 * 1024;

    /// <summary>
    /// In bytes: a form of the instructors' pages that carries a file, with the largest that is read and what the form puts around it. Images are smaller;
    /// that one of them is too large is told at its field, which only a form that was read can do.
    /// </summary>
    public const long MaxFileFormBytes = EntryFiles.MostBytes + (2 * MaxBytes);

    /// <summary>In bytes: a form that carries an article, as <see cref="MaxFileFormBytes"/>.</summary>
    public const long MaxArticleFormBytes = DocumentReaders.MostBytes + (2 * MaxBytes);

    /// <summary>In bytes: how much of an oversized body is read for the sake of a clear answer before the connection is dropped.</summary>
    const long MaxDrainedBytes = 64 * MaxBytes;

    static readonly TimeSpan MaxDrainTime = TimeSpan.FromSeconds(15);

    public static void UseRequestSizeLimit(this WebApplication app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        var hasBody = context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? false;
        if (!hasBody || await FitsWithinLimitAsync(context, MostOf(request)))
        {
            await next(context);
            return;
        }

        // Nothing that runs for the error page may try to read the form again.
        request.Body = Stream.Null;
        request.ContentType = null;
        request.ContentLength = null;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });

    /// <summary>Routes are not known yet: what takes files is known by its address.</summary>
    static long MostOf(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true) return MaxBytes;
        if (request.Path.StartsWithSegments(ImportAddress.New, StringComparison.OrdinalIgnoreCase)) return MaxArticleFormBytes;
        return request.Path.StartsWithSegments(TeachAddress.Home, StringComparison.OrdinalIgnoreCase) ? MaxFileFormBytes : MaxBytes;
    }

    static async Task<bool> FitsWithinLimitAsync(HttpContext context, long most)
    {
        if (context.Request.ContentLength <= MaxBytes) return true;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxDrainedBytes;

        var request = context.Request;
        if (request.ContentLength <= most) return true;
        if (request.ContentLength is null)
        {
            var start = new MemoryStream();
            if (await CopyAsync(request.Body, start, most + 1, context.RequestAborted) <= most)
            {
                start.Position = 0;
                request.Body = start;
                context.Response.RegisterForDispose(start);
                return true;
            }
        }

        // A client that asked whether it may send has not sent yet: the answer alone is enough.
        if (!request.Headers.Expect.ToString().Contains("100-continue", StringComparison.OrdinalIgnoreCase))
            await DrainAsync(context);
        return false;
    }

    static async Task DrainAsync(HttpContext context)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        deadline.CancelAfter(MaxDrainTime);
        try
        {
            await CopyAsync(context.Request.Body, Stream.Null, MaxDrainedBytes, deadline.Token);
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // Longer or slower than the page is worth: answer now, the client may see a closed connection.
        }
    }

    /// <summary>Copies at most <paramref name="maxBytes"/>; returns how many were copied.</summary>
    static async Task<long> CopyAsync(Stream from, Stream to, long maxBytes, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long copied = 0;
            while (copied < maxBytes)
            {
                var read = await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, maxBytes - copied)), ct);
                if (read == 0) break;
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
                copied += read;
            }

            return copied;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
