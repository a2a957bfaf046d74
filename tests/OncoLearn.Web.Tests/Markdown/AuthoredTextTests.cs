using System.Text.Encodings.Web;
using FsCheck;
using FsCheck.Fluent;
using OncoLearn.Web.Markdown;

namespace OncoLearn.Web.Tests.Markdown;

public sealed class AuthoredTextTests
{
    const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("NUPR1 raises LAMP1.", "NUPR1 raises LAMP1.")]
    [InlineData("which is *not* reported", "which is <em>not</em> reported")]
    [InlineData("which is **not** reported", "which is <strong>not</strong> reported")]
    [InlineData("Ca^2+^ and H~2~O", "Ca<sup>2&#x2B;</sup> and H<sub>2</sub>O")]
    [InlineData("*a* \\*b\\*", "<em>a</em> *b*")]
    [InlineData("LC3_II and p62_x", "LC3_II and p62_x")]
    [InlineData("one line\nand another", "one line and another")]
    [InlineData("p38/TGF-b1 goes with LC3-II/LC3-I", "<span class=\"symbol\">p38/TGF-b1</span> goes with <span class=\"symbol\">LC3-II/LC3-I</span>")]
    [InlineData("lymph-node Ras/Raf/MEK/ERK/JNK", "lymph-node Ras/Raf/MEK/ERK/JNK")]
    [InlineData("*PI3K/AKT*", "<em><span class=\"symbol\">PI3K/AKT</span></em>")]
    [InlineData("one\n\ntwo", "one two")]
    public void Emphasis_becomes_elements(string text, string html) => Assert.Equal(html, AuthoredText.ToHtml(text, HtmlEncoder.Default));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<b onclick=x>bold</b>")]
    [InlineData("[link](javascript:alert(1))")]
    [InlineData("<https://example.org>")]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("    code")]
    [InlineData("`code`")]
    [InlineData("![image](x)")]
    [InlineData("> quote")]
    [InlineData("&lt;b&gt;")]
    [InlineData("[1]: http://x.y \"t\"")]
    [InlineData("---")]
    public void Everything_else_is_text(string text) => Assert.Equal(HtmlEncoder.Default.Encode(text.TrimStart()), AuthoredText.ToHtml(text, HtmlEncoder.Default));

    [Fact]
    public void An_image_that_was_uploaded_here_is_shown()
    {
        var text = $"See ![a *band* at 10 kDa](/images/{Hash}) here.";
        Assert.Equal(
            $"See <img class=\"authored-image\" src=\"/images/{Hash}\" alt=\"a *band* at 10 kDa\" loading=\"lazy\" decoding=\"async\"> here.", AuthoredText.ToHtml(text, HtmlEncoder.Default));
        Assert.Equal("See a *band* at 10 kDa here.", AuthoredText.ToPlain(text));
    }

    [Theory]
    [InlineData("![a](https://example.org/a.png)")]
    [InlineData("![a](/images/abc)")]
    [InlineData("![a](//images/" + Hash + ")")]
    [InlineData("![a](/images/" + Hash + "/../x)")]
    [InlineData("![](/images/" + Hash + ")")]
    [InlineData("[a](/images/" + Hash + ")")]
    [InlineData("\\![a](/images/" + Hash + ")")]
    public void Any_other_image_is_text(string text) => Assert.DoesNotContain("<img", AuthoredText.ToHtml(text, HtmlEncoder.Default), StringComparison.Ordinal);

    [Fact]
    public void The_words_of_an_image_are_encoded() =>
        Assert.Contains("alt=\"&quot; onerror=x\"", AuthoredText.ToHtml($"![\" onerror=x](/images/{Hash})", HtmlEncoder.Default), StringComparison.Ordinal);

    [Fact]
    public void No_letter_or_digit_is_lost() => Prop.ForAll((NonNull<string> text) => Assert.Equal(
        string.Concat(text.Get.Where(char.IsAsciiLetterOrDigit)), string.Concat(AuthoredText.ToPlain(text.Get).Where(char.IsAsciiLetterOrDigit)))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a\n---", "a ---")]
    [InlineData("a\n===\nb", "a === b")]
    public void No_line_is_taken_for_a_heading(string text, string plain) => Assert.Equal(plain, AuthoredText.ToPlain(text));

    [Fact]
    public void Plain_text_has_no_marks() => Assert.Equal("which is not reported", AuthoredText.ToPlain("which is *not*\nreported"));
}
