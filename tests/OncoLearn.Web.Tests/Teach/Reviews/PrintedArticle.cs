using Microsoft.Playwright;
using OncoLearn.Web.Tests.Browser;

namespace OncoLearn.Web.Tests.Teach.Reviews;

/// <summary>Short articles of our own about invented genes, printed as PDF by the browser.</summary>
static class PrintedArticle
{
    public static readonly string[] Headings = ["Introduction", "Stomach", "Growth", "Spread", "Conclusions"];

    static readonly string[] Numbers = ["1", "2", "2.1", "2.2", "3"];

    /// <summary>Each once in the article, so that a sentence with another one in its middle is seen.</summary>
    public static IEnumerable<string> SentencesOf(int section) =>
        Enumerable.Range(1, 14).Select(sentence => $"Finding {sentence} of part {Numbers[section]} tells what ZPX4 does to cells that have lost the contact with all of their neighbours");

    static string TextOf(IEnumerable<string> sentences) => string.Concat(sentences.Select((sentence, at) => $"{sentence} [{at + 1}]. "));

    /// <summary>Two columns below a title and an abstract, with a superscript in the first section.</summary>
    public static string TwoColumns => $"""
        <!doctype html><html lang="en"><meta charset="utf-8">
        <style>@page {"{"} size: A4; margin: 18mm {"}"} body {"{"} font: 10pt/1.3 serif {"}"} main {"{"} columns: 2; column-gap: 7mm; text-align: justify {"}"} sup {"{"} font-size: 65%; line-height: 0 {"}"} h2 {"{"} font-size: 12pt {"}"}</style>
        <h1>What ZPX4 does in tumours</h1>
        <p>Abstract: ZPX4 is an invented protein. We tell what it does in tumours of the stomach, and what is left to find out in the years to come.</p>
        <main>{string.Concat(Headings.Select((heading, at) => $"<h2>{Numbers[at]}. {heading}</h2>{(at == 0 ? "<p>Others told the same before<sup>41,42</sup>. It was new to most of us.</p>" : "")}<p>{TextOf(SentencesOf(at).Take(7))}</p><p>{TextOf(SentencesOf(at).Skip(7))}</p>"))}</main></html>
        """;

    public const string Empty = """<!doctype html><html lang="en"><body></body></html>""";

    public static async Task<FilePayload> PrintAsync(Chromium chromium, string html)
    {
        var browser = await chromium.LaunchAsync();
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return File(await page.PdfAsync(new() { PreferCSSPageSize = true }));
    }

    /// <summary>A PDF whose key nobody has (ISO 32000-1, 7.6.3).</summary>
    public static FilePayload Locked { get; } = File(System.Text.Encoding.ASCII.GetBytes($"""
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
        endobj
        4 0 obj
        << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>
        endobj
        trailer
        << /Root 1 0 R /Encrypt 4 0 R /ID [<00112233> <00112233>] >>
        %%EOF
        """));

    static FilePayload File(byte[] bytes) => new() { Name = "zpx4 review.pdf", MimeType = "application/pdf", Buffer = bytes };
}
