using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using OncoLearn.App.Documents;
using OncoLearn.App.Documents.Markup;
using OncoLearn.App.Documents.Word;
using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Tests.Documents;

/// <summary>Every file that cannot be read has its own outcome.</summary>
public sealed class RefusalTests
{
    const string ContentTypes = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    const string Body = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF"u8, 0, 1, 1, 0, 0, 1];

    public static TheoryData<string, byte[], ForeignKind> Foreign => new()
    {
        { "a photo, whatever its name", Jpeg, ForeignKind.Picture },
        { "PNG", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0], ForeignKind.Picture },
        { "HEIC", [0, 0, 0, 0x18, .. "ftypheic"u8, 0, 0], ForeignKind.Picture },
        { "WebP", [.. "RIFF"u8, 1, 0, 0, 0, .. "WEBPVP8 "u8], ForeignKind.Picture },
        { "MP4", [0, 0, 0, 0x18, .. "ftypmp42"u8, 0, 0], ForeignKind.Media },
        { "an old Word file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ForeignKind.OldOffice },
        { "RTF", [.. "{\\rtf1 text}"u8], ForeignKind.Rtf },
        { "gzip", [0x1F, 0x8B, 8, 0], ForeignKind.Archive },
        { "a program", [0x7F, .. "ELF"u8, 2, 1, 1], ForeignKind.Program },
        { "a zip of files", Samples.Zip(("a.txt", [1])), ForeignKind.Archive },
        { "an empty zip", Samples.Zip(), ForeignKind.Archive },
        { "Excel", Samples.Zip(("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])), ForeignKind.Spreadsheet },
        { "PowerPoint", Samples.Zip(("[Content_Types].xml", [1]), ("ppt/presentation.xml", [1])), ForeignKind.Slides },
        { "OpenDocument", Samples.Zip(("mimetype", [1]), ("content.xml", [1])), ForeignKind.OpenDocument },
        { "EPUB", Samples.Zip(("mimetype", [1]), ("META-INF/container.xml", [1])), ForeignKind.Ebook },
        { "zeros", new byte[5000], ForeignKind.Unknown },
        { "noise", Noise(5000), ForeignKind.Unknown },
        { "other XML", [.. "<?xml version=\"1.0\"?><plist><dict/></plist>"u8], ForeignKind.Xml },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task Files_of_other_kinds_are_named(string name, byte[] file, ForeignKind kind)
    {
        var outcome = await Samples.Read(file);
        Assert.True(new ReadOutcome.NotSupported(kind) == outcome, $"{name}: {outcome}");
    }

    [Fact]
    public void Each_refusal_has_words_of_its_own_in_both_languages()
    {
        ReadOutcome.Refused[] all =
        [
            new ReadOutcome.Empty(), new ReadOutcome.NoText(SourceKind.Pdf), new ReadOutcome.NoText(SourceKind.Html), new ReadOutcome.PdfToolMissing(), new ReadOutcome.TooSlow(),
            .. Enum.GetValues<SizeLimit>().Select(limit => new ReadOutcome.TooLarge(limit)), .. Enum.GetValues<ForeignKind>().Select(kind => new ReadOutcome.NotSupported(kind)), .. Enum.GetValues<Damage>().Select(damage => new ReadOutcome.Broken(damage)),
        ];
        Assert.Equal(all.Length, all.Select(refused => refused.Message.Zh).Distinct().Count());
        Assert.Equal(all.Length, all.Select(refused => refused.Message.En).Distinct().Count());
        Assert.All(all, refused => Assert.True(refused.Message.Zh.EndsWith('。') && refused.Message.En.EndsWith('.')));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t　")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_is_empty(string text) => Assert.Equal(new ReadOutcome.Empty(), await Samples.Read(text));

    [Theory]
    [InlineData("<html><body><script>alert('all there is')</script></body></html>", SourceKind.Html)]
    [InlineData("<!DOCTYPE article PUBLIC \"JATS\" \"x\"><article><body/></article>", SourceKind.Jats)]
    public async Task Markup_without_text_has_no_text(string text, SourceKind kind) => Assert.Equal(new ReadOutcome.NoText(kind), await Samples.Read(text));

    [Fact]
    public async Task A_Word_file_without_text_has_no_text() => Assert.Equal(new ReadOutcome.NoText(SourceKind.Word), await Samples.Read(WordSample.Of()));

    [Fact]
    public async Task A_line_of_50_MB_is_not_even_read()
    {
        var stream = new Endless(50_000_000);
        Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Bytes), await Samples.Readers.ReadAsync(stream, CancellationToken.None));
        Assert.InRange(stream.Given, DocumentReaders.MostBytes, DocumentReaders.MostBytes + 100_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# title\n\n")]
    [InlineData("<p>")]
    public async Task Text_beyond_two_million_characters_is_refused(string before)
    {
        Assert.IsType<ReadOutcome.Read>(await Samples.Read(before + Words(2_000_000 - before.Length)));
        // In HTML two line ends are one space.
        Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Characters), await Samples.Read(before + Words(before == "<p>" ? 2_150_000 : 2_000_001)));
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_long_before_it_is_unpacked()
    {
        // 1.5 GB in 1.5 MB.
        var bomb = WithPart("word/media/image1.bmp", stream => Repeat(stream, new byte[1024 * 1024], 1500));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Unpacked), await Samples.Read(bomb));
        Assert.True(clock.ElapsedMilliseconds < 2000, $"{clock.ElapsedMilliseconds} ms");
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 100_000_000);
    }

    [Fact]
    public async Task Many_parts_that_are_each_no_bomb_are_one_together()
    {
        // Half noise, which does not pack: the ratio of each part is far from a bomb's.
        var part = Noise(30 * 1024).Concat(new byte[1024 * 1024]).ToArray();
        Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Unpacked), await Samples.Read(Samples.Zip([("[Content_Types].xml", Bytes(ContentTypes)), ("word/document.xml", Bytes(Body)), .. Enumerable.Range(0, 140).Select(at => ($"word/media/{at}.bin", part))])));
    }

    [Fact]
    public async Task An_archive_of_thousands_of_files_is_refused() => Assert.Equal(
        new ReadOutcome.TooLarge(SizeLimit.Unpacked),
        await Samples.Read(Samples.Zip([("[Content_Types].xml", Bytes(ContentTypes)), ("word/document.xml", Bytes(Body)), .. Enumerable.Range(0, PackageGuard.MostEntries).Select(at => ($"word/{at}.bin", Array.Empty<byte>()))])));

    [Fact]
    public async Task A_Word_file_that_was_cut_off_is_damaged()
    {
        var file = WordSample.Review();
        Assert.Equal(new ReadOutcome.Broken(Damage.Archive), await Samples.Read(file[..(file.Length / 2)]));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>no end")]
    [InlineData("<w:p/></w:body></w:document><more/>")]
    public async Task A_Word_file_with_broken_text_is_damaged(string text) => Assert.Equal(new ReadOutcome.Broken(Damage.Word), await Samples.Read(Word(text)));

    [Fact]
    public async Task A_Word_file_with_entities_is_damaged() => Assert.Equal(new ReadOutcome.Broken(Damage.Word), await Samples.Read(Document($"<!DOCTYPE d [<!ENTITY a \"aaaa\">]>{Body}&a;</w:body></w:document>")));

    [Fact]
    public async Task Text_of_Word_in_a_part_that_was_not_looked_through_is_not_read() =>
        Assert.Equal(new ReadOutcome.Broken(Damage.Word), await Samples.Read(Document($"{Body}<w:p/></w:body></w:document>", target: "word/other.dat", more: ("word/other.dat", Bytes($"{Body}{Times("<w:tbl>", 100_000)}")))));

    [Theory]
    [InlineData("<w:sdt><w:sdtContent>")]
    [InlineData("<w:tbl><w:tr><w:tc>")]
    public async Task Markup_of_Word_that_nests_without_end_is_refused(string tags) => Assert.Equal(new ReadOutcome.Broken(Damage.Nesting), await Samples.Read(Word(Times(tags, 200_000))));

    [Fact]
    public async Task Jats_that_nests_without_end_is_refused() => Assert.Equal(new ReadOutcome.Broken(Damage.Nesting), await Samples.Read(Jats(Times("<sec>", 200_000))));

    [Fact]
    public async Task What_is_hidden_ends_with_its_element() => Assert.Equal(
        "one\n\ntwo\n\nthree\n\nfour",
        (await Samples.Blocks("<body><p>one<div hidden>a<div>b</div>c</div><p>two<p hidden>d <span>e</span><p>three<h2 style='display: none'>f</h2><nav>g<nav>h</nav></nav><p>four</body>")).ToText().Text);

    [Fact]
    public async Task Html_that_nests_without_end_is_read_all_the_same() =>
        Assert.Equal("x", (await Samples.Blocks($"<html><body>{Times("<div><b><table><tr><td>", 100_000)}x")).ToText().Text);

    [Fact]
    public async Task Html_cannot_grow_beyond_its_size()
    {
        // A tree of it would repeat each open element in each paragraph: a billion of them.
        var bold = string.Concat(Enumerable.Range(0, 30_000).Select(at => $"<b id={at}>"));
        Assert.Equal(30_000, (await Samples.Blocks($"<html><body>{bold}{Times("<p>x", 30_000)}")).Content.Count);
    }

    [Theory]
    [InlineData("<!DOCTYPE article [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;")]
    [InlineData("<!DOCTYPE article [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", "&a;")]
    public async Task Entities_are_never_resolved(string type, string text) => Assert.Equal(new ReadOutcome.Broken(Damage.Entities), await Samples.Read($"<?xml version=\"1.0\"?>{type}<article article-type=\"x\"><body><p>{text}</p></body></article>"));

    [Fact]
    public async Task A_document_type_that_nobody_uses_is_tolerated() =>
        Assert.Equal("text", (await Samples.Blocks("<?xml version=\"1.0\"?><!DOCTYPE article SYSTEM \"http://127.0.0.1:9/none.dtd\" [<!ELEMENT p ANY><!ENTITY a \"b\">]><article article-type=\"x\"><body><p>text</p></body></article>")).ToText().Text);

    [Theory]
    [InlineData("<p>cut of")]
    [InlineData("<p>&unknown;</p>")]
    [InlineData("<p a=\"1\" a=\"2\"/>")]
    public async Task Jats_that_is_not_well_formed_is_broken(string text) => Assert.Equal(new ReadOutcome.Broken(Damage.Markup), await Samples.Read(Jats(text)));

    [Fact]
    public async Task A_tag_without_end_is_refused_at_once()
    {
        var tag = $"<p {string.Concat(Enumerable.Range(0, 500_000).Select(at => $"a{at}='' "))}/>";
        var clock = Stopwatch.StartNew();
        Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Elements), await Samples.Read(Jats(tag)));
        Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Elements), await Samples.Read(Word(tag)));
        Assert.True(clock.ElapsedMilliseconds < 5000, $"{clock.ElapsedMilliseconds} ms");
    }

    [Fact]
    public async Task Markup_with_millions_of_elements_is_refused() => Assert.Equal(new ReadOutcome.TooLarge(SizeLimit.Elements), await Samples.Read(Jats(Times("<b/>", XmlGuard.MostElements + 1))));

    static byte[] Word(string text) => Document($"{Body}{text}{(text.Contains("</w:body>", StringComparison.Ordinal) ? "" : "</w:body></w:document>")}");

    static byte[] Document(string xml, string target = "word/document.xml", params (string, byte[])[] more) => Samples.Zip([("[Content_Types].xml", Bytes(ContentTypes)), ("_rels/.rels", Relations(target)), ("word/document.xml", Bytes(xml)), .. more]);

    static byte[] Relations(string target) => Bytes($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{target}"/></Relationships>""");

    static byte[] WithPart(string name, Action<Stream> write)
    {
        using var file = new MemoryStream();
        file.Write(WordSample.Review());
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open()) write(entry);
        return file.ToArray();
    }

    static void Repeat(Stream stream, byte[] block, int times)
    {
        for (var at = 0; at < times; at++) stream.Write(block);
    }

    static string Jats(string text) => $"<?xml version=\"1.0\"?><article article-type=\"x\"><body>{text}</body></article>";

    static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    static string Times(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    static string Words(int characters) => Times("stress protein\n\n", (characters / 16) + 1)[..characters];

    static byte[] Noise(int length)
    {
        var (bytes, state) = (new byte[length], 12345u);
        for (var at = 0; at < length; at++)
        {
            state = (state * 1664525) + 1013904223;
            bytes[at] = (byte)(state >> 24);
        }
        return bytes;
    }

    /// <summary>Letters, and how many of them were asked for.</summary>
    sealed class Endless(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - Given);
            buffer.AsSpan(offset, read).Fill((byte)'a');
            Given += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
