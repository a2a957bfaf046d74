using System.Diagnostics;
using OncoLearn.App.Documents;
using OncoLearn.App.Documents.Pdf;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Tests.Documents;

public sealed class PdfToolTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("oncolearn-pdf").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Pages_are_read_with_a_form_feed_after_each()
    {
        SkipWithoutPoppler();
        var document = Assert.IsType<ReadOutcome.Read>(await Samples.Read(Samples.Pdf("First page [1].", "Second page."))).Document;
        Assert.Equal(SourceKind.Pdf, document.Kind);
        Assert.Equal("First page [1].\n\fSecond page.\n\f", document.ToText().Text);
    }

    [Fact]
    public async Task Pages_of_pictures_have_no_text()
    {
        SkipWithoutPoppler();
        Assert.Equal(new ReadOutcome.NoText(SourceKind.Pdf), await Samples.Read(Samples.Pdf("", "")));
    }

    [Fact]
    public async Task A_broken_file_is_said_to_be_broken()
    {
        SkipWithoutPoppler();
        Assert.Equal(new ReadOutcome.Broken(Damage.Pdf), await Samples.Read("%PDF-1.7\nnothing of the kind"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("relative:")]
    public async Task Without_the_program_this_is_said(string? path)
    {
        var tool = PdfTool.Find(path);
        Assert.False(tool.IsInstalled);
        Assert.Equal(new ReadOutcome.PdfToolMissing(), await new DocumentReaders(tool).ReadAsync(new MemoryStream(Samples.Pdf("x")), CancellationToken.None));
    }

    [Fact]
    public async Task A_program_that_does_not_start_is_as_good_as_none()
    {
        var file = Path.Combine(_folder, "pdftotext");
        await File.WriteAllTextAsync(file, "no program");
        Assert.Equal(new ReadOutcome.PdfToolMissing(), await Read(PdfTool.Find(_folder)));
    }

    [Fact]
    public async Task The_program_gets_the_file_and_no_name_of_one()
    {
        // It tells what it was given.
        var tool = Program("""printf '%s|' "$@"; wc -c""");
        var document = Assert.IsType<ReadOutcome.Read>(await Read(tool)).Document;
        Assert.Equal($"-raw|-enc|UTF-8|-|-|{Samples.Pdf("x").Length}\n", document.ToText().Text);
    }

    [Fact]
    public async Task A_program_that_does_not_end_is_ended()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal(new ReadOutcome.TooSlow(), await Read(Program("sleep 60", TimeSpan.FromMilliseconds(300))));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Text_without_end_is_refused() => Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Characters), await Read(Program("yes 'the same line again and again'")));

    [Fact]
    public async Task Complaints_without_end_do_not_stop_it() =>
        Assert.Equal("text\n", Assert.IsType<ReadOutcome.Read>(await Read(Program("yes complaint | head -c 1000000 >&2; echo text"))).Document.ToText().Text);

    [Theory]
    [InlineData("exit 3")]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1")]
    public async Task A_password_is_named(string body) => Assert.Equal(new ReadOutcome.Broken(Damage.Password), await Read(Program(body)));

    [Fact]
    public async Task Who_gives_up_waiting_is_heard()
    {
        using var cancel = new CancellationTokenSource(200);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new DocumentReaders(Program("sleep 60")).ReadAsync(new MemoryStream(Samples.Pdf("x")), cancel.Token));
    }

    /// <summary>On a laptop; where every test must run, a missing program fails.</summary>
    internal static void SkipWithoutPoppler() =>
        Assert.SkipUnless(PdfTool.Find(Environment.GetEnvironmentVariable("PATH")).IsInstalled || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), "poppler is not installed");

    static Task<ReadOutcome> Read(PdfTool tool) => new DocumentReaders(tool).ReadAsync(new MemoryStream(Samples.Pdf("x")), CancellationToken.None);

    PdfTool Program(string body, TimeSpan? limit = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in is a shell script");
        var file = Path.Combine(_folder, "stand-in");
        File.WriteAllText(file, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new PdfTool(file, limit ?? TimeSpan.FromSeconds(30));
    }
}
