using System.Text;
using OncoLearn.App.Documents;

namespace OncoLearn.App.Tests.Documents;

public sealed class TextEncodingTests
{
    const string Chinese = "一、概述　应激蛋白\n在一个肿瘤中上调，一般与预后有关[1]。\n";
    const string English = "The naïve model’s “stress” response, α and β, was 5 µm [1].\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "utf-8", Chinese }, { "utf-8 with mark", Chinese }, { "utf-16", Chinese }, { "utf-16 without mark", Chinese }, { "utf-16BE", Chinese }, { "utf-16BE without mark", Chinese }, { "GB18030", Chinese },
        { "utf-8", English }, { "utf-16 without mark", English }, { "utf-16BE without mark", English },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_encoding_is_told_by_the_bytes(string encoding, string text) => Assert.Equal(text, await Read(Encoded(encoding, text)));

    [Fact]
    public async Task Single_letters_of_Windows_in_the_West_are_read() => Assert.Equal("The naïve model’s “stress” response.", await Read(Encoded("windows-1252", "The naïve model’s “stress” response.")));

    [Fact]
    public async Task A_few_broken_bytes_do_not_change_the_encoding()
    {
        var file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Chinese, 30)));
        Assert.Equal(string.Concat(Enumerable.Repeat(Chinese, 30))[..^2] + "\uFFFD", await Read(file[..^2]));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"GB2312\"?><article article-type=\"x\"><body><p>{0}</p></body></article>")]
    [InlineData("<html><head><meta charset=gbk></head><body><p>{0}</p></body></html>")]
    public async Task Markup_is_read_in_the_encoding_that_it_declares(string markup) =>
        Assert.Equal("应激蛋白上调", await Read(Encoded("GB18030", string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, "应激蛋白上调"))));

    [Fact]
    public async Task A_stray_control_character_goes_and_the_text_stays()
    {
        var text = string.Concat(Enumerable.Repeat(Chinese, 10));
        Assert.Equal(text, await Read(Encoding.UTF8.GetBytes(text.Insert(40, "\u0002"))));
    }

    static byte[] Encoded(string name, string text)
    {
        var hasMark = !name.EndsWith("without mark", StringComparison.Ordinal) && (name.StartsWith("utf-16", StringComparison.Ordinal) || name.EndsWith("with mark", StringComparison.Ordinal));
        var plain = name.Split(' ')[0];
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(plain) ?? Encoding.GetEncoding(plain);
        return [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    static async Task<string> Read(byte[] file)
    {
        var outcome = await Samples.Read(file);
        return Assert.IsType<ReadOutcome.Read>(outcome).Document.ToText().Text;
    }
}
