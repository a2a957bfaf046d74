using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using OncoLearn.App.Documents.Files;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents.Pdf;

/// <summary>
/// The program <c>pdftotext</c> of poppler. It gets the file by its standard input and gives the text by its standard output, so nothing is left on the disk;
/// no shell is between.
/// </summary>
/// <param name="path">Of the program; null where it is not installed.</param>
/// <param name="limit">After which it is ended.</param>
public sealed class PdfTool(string? path, TimeSpan limit)
{
    /// <summary>In UTF-8, a character of the first plane takes at most three.</summary>
    const int MostBytes = SourceDocument.MostCharacters * 3;

    const int MostErrorBytes = 4096;

    static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    /// <summary>The first one on the search path.</summary>
    /// <param name="searchPath">Folders as in the environment variable <c>PATH</c>.</param>
    public static PdfTool Find(string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "pdftotext.exe" : "pdftotext";
        var folders = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // A relative folder would mean another program with every working directory.
        return new PdfTool(folders.Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists), Usual);
    }

    public bool IsInstalled => path is not null;

    /// <summary>The pages in the order in which their text was drawn, a form feed after each.</summary>
    /// <exception cref="DocumentRefusedException">There is no program, or it gives no text.</exception>
    public async Task<string> ReadAsync(byte[] file, CancellationToken ct)
    {
        using var process = Start() ?? throw new DocumentRefusedException(new ReadOutcome.PdfToolMissing());
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(limit);
        // All three at once: each of them can be what the program waits for.
        var output = process.StandardOutput.BaseStream.ReadAtMostAsync(MostBytes, time.Token);
        var errors = ReadErrorsAsync(process.StandardError.BaseStream, time.Token);
        var input = WriteAsync(process.StandardInput.BaseStream, file, time.Token);
        try
        {
            var text = await output ?? throw new DocumentRefusedException(new ReadOutcome.TooLarge(SizeLimit.Characters));
            await input;
            var said = await errors;
            await process.WaitForExitAsync(time.Token);
            if (process.ExitCode != 0) throw new DocumentRefusedException(new ReadOutcome.Broken(DamageOf(process.ExitCode, said)));
            return Encoding.UTF8.GetString(text);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new DocumentRefusedException(new ReadOutcome.TooSlow());
        }
        finally
        {
            End(process);
            await time.CancelAsync();
            await Task.WhenAll(output, errors, input).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }

    /// <summary>Null where there is none, or it does not start.</summary>
    Process? Start()
    {
        if (path is null) return null;
        var start = new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "-raw", "-enc", "UTF-8", "-", "-" }) start.ArgumentList.Add(argument);
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The first words, read to the end all the same, so that the program need not wait.</summary>
    static async Task<string> ReadErrorsAsync(Stream stream, CancellationToken ct)
    {
        var said = new byte[MostErrorBytes];
        var buffer = new byte[MostErrorBytes];
        var kept = 0;
        for (int read; (read = await stream.ReadAsync(buffer, ct)) > 0;)
        {
            var more = Math.Min(read, said.Length - kept);
            buffer.AsSpan(0, more).CopyTo(said.AsSpan(kept));
            kept += more;
        }
        return Encoding.UTF8.GetString(said, 0, kept);
    }

    static async Task WriteAsync(Stream stream, byte[] file, CancellationToken ct)
    {
        try
        {
            await stream.WriteAsync(file, ct);
            await stream.DisposeAsync();
        }
        catch (IOException)
        {
            // It had enough before the end; its exit code tells.
        }
    }

    /// <summary>Exit code 3 means that copying is forbidden (pdftotext(1)).</summary>
    static Damage DamageOf(int code, string said) => code == 3 || said.Contains("password", StringComparison.OrdinalIgnoreCase) ? Damage.Password : Damage.Pdf;

    static void End(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in between.
        }
    }
}
