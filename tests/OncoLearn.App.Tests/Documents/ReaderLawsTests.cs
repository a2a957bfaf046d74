using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.App.Documents;
using OncoLearn.App.Documents.Pdf;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Tests.Documents;

/// <summary>Whatever the bytes, there is an outcome, soon, and none for which a reader had no name.</summary>
public sealed class ReaderLawsTests
{
    static readonly DocumentReaders Readers = new(PdfTool.Find(null));

    /// <summary>What files of each format begin with, so that noise gets to its reader.</summary>
    static readonly byte[][] Beginnings =
    [
        [], [.. "PK\x03\x04"u8], [.. "%PDF-1.7\n"u8], [.. "<?xml version=\"1.0\"?><article article-type=\"x\"><body>"u8], [.. "<!DOCTYPE html><body>"u8], [.. "# title\n\n"u8], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [.. "---\na: b\n---\n"u8],
    ];

    static readonly string[] Pieces =
    [
        "<p>", "</p>", "<sup>", "</sup>", "1", ",", "[", "]", "(", "<li>", "<ol start=99999999999>", "</ol>", "<table>", "<tr>", "<td>", "</table>", "<article>", "</article>", "<main>", "<aside>", "</aside>", "<script>", "</script>", "<!--", "-->", "<h2>", "</h2>",
        "<br>", "<pre>", "\n", "\n\n", "# ", "- ", "1. ", "> ", "|", "|-|-|\n", "`", "*", "^", "~", "[^1]", "[^1]: ", "&amp;", "&nbsp;", "&#0;", "&x;", "应激", "a", " ", "\t", "\0", "\u2028", "参考文献", "References", "<title>", "</title>", "<svg>", "<div hidden>", "</div>",
        "<sec>", "</sec>", "<xref ref-type=\"bibr\" rid=\"a b\">", "</xref>", "<ref id=\"a\">", "</ref>", "<list>", "<list-item>", "<fig>", "</fig>", "<caption>", "<![CDATA[", "]]>", "<figure>", "<figcaption>", "</body>", "<![", "<", ">", "\"", "'", "=",
    ];

    [Fact]
    public void Noise_has_an_outcome() => Prop.ForAll(
        (from begin in Gen.Elements(Beginnings) from noise in Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value)) select begin.Concat(noise).ToArray()).ToArbitrary(),
        HasOutcome).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(400));

    [Fact]
    public void Markup_in_disorder_has_an_outcome() => Prop.ForAll(
        (from begin in Gen.Elements(Beginnings) from pieces in Gen.ArrayOf(Gen.Elements(Pieces)) select begin.Concat(Encoding.UTF8.GetBytes(string.Concat(pieces))).ToArray()).ToArbitrary(),
        HasOutcome).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(120));

    [Theory]
    [InlineData("markdown")]
    [InlineData("jats")]
    [InlineData("html")]
    [InlineData("word")]
    [InlineData("pdf")]
    public void A_file_that_was_changed_here_and_there_has_an_outcome(string format)
    {
        var file = FileOf(format);
        Prop.ForAll(Changes(file.Length).ToArbitrary(), changes => HasOutcome(Changed(file, changes))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_changed_PDF_that_the_program_gets_has_an_outcome()
    {
        PdfToolTests.SkipWithoutPoppler();
        var file = FileOf("pdf");
        Prop.ForAll(Changes(file.Length).ToArbitrary(), changes =>
        {
            var reading = Samples.Read(Changed(file, changes));
            Assert.True(reading.Wait(TimeSpan.FromSeconds(60)));
            Assert.NotEqual(new ReadOutcome.Broken(Damage.Unreadable), reading.Result);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void A_Word_file_whose_parts_were_changed_has_an_outcome()
    {
        var file = WordSample.Review();
        var parts = Parts(file);
        Prop.ForAll((from part in Gen.Elements(parts.Keys.ToArray()) from changes in Changes(parts[part].Length) select (part, changes)).ToArbitrary(), change =>
            HasOutcome(Samples.Zip([.. parts.Select(part => (part.Key, part.Key == change.part ? Changed(part.Value, change.changes) : part.Value))]))).Check(Config.QuickThrowOnFailure.WithMaxTest(700));
    }

    [Fact]
    public void A_Word_file_without_one_of_its_parts_has_an_outcome()
    {
        var parts = Parts(WordSample.Review());
        foreach (var left in parts.Keys) HasOutcome(Samples.Zip([.. parts.Where(part => part.Key != left).Select(part => (part.Key, part.Value))]));
    }

    /// <summary>Each replaces some bytes at a place by others.</summary>
    static Gen<(int At, int Length, byte[] By)[]> Changes(int length) => Gen.NonEmptyListOf(
        from at in Gen.Choose(0, length - 1)
        from cut in Gen.Frequency((5, Gen.Choose(0, 3)), (1, Gen.Choose(0, length)))
        from put in Gen.OneOf(Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value), 3), Gen.Elements(Pieces).Select(Encoding.UTF8.GetBytes))
        select (at, cut, put)).Select(changes => changes.Take(8).ToArray());

    static byte[] Changed(byte[] file, (int At, int Length, byte[] By)[] changes) => changes.Aggregate(file, (bytes, change) =>
    {
        var at = Math.Min(change.At, bytes.Length);
        return [.. bytes.AsSpan(0, at), .. change.By, .. bytes.AsSpan(Math.Min(bytes.Length, at + change.Length))];
    });

    static byte[] FileOf(string format) => format switch
    {
        "markdown" => Encoding.UTF8.GetBytes(Samples.Markdown),
        "jats" => Encoding.UTF8.GetBytes(Samples.Jats),
        "html" => Encoding.UTF8.GetBytes(Samples.Html),
        "word" => WordSample.Review(),
        _ => Samples.Pdf("First page.", "Second page."),
    };

    static Dictionary<string, byte[]> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    static bool HasOutcome(byte[] file)
    {
        var clock = Stopwatch.StartNew();
        var reading = Readers.ReadAsync(new MemoryStream(file), CancellationToken.None);
        // Without the program for PDF nothing is waited for.
        Assert.True(reading.IsCompletedSuccessfully, $"{reading.Exception}");
        var outcome = reading.Result;
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
        Assert.NotEqual(new ReadOutcome.Broken(Damage.Unreadable), outcome);
        if (outcome is ReadOutcome.Read { Document: var document })
        {
            Assert.True(document.ToText().Text.Length <= SourceDocument.MostCharacters * 2);
            Assert.DoesNotContain(document.ToText().Text, c => c is '\0' or '\r' or '\uFEFF');
        }
        return true;
    }
}
