using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;
using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Tests.Http;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>Images of questions: brought in by the form, and asked for by who is signed in.</summary>
public sealed class ImagePageTests(TypeSite site) : IClassFixture<TypeSite>
{
    static readonly byte[] Gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x21, 0xFE, 6, .. "secret"u8, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    [Fact]
    public async Task An_image_is_uploaded_into_a_text_and_shown()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        var (status, page) = await UploadAsync(staff.Person, Gif, new() { ["stem.en"] = "What does it show?", ["Image.Alt.en"] = "A band [left]\nat 10 kDa", ["Image.At"] = "stem" });

        Assert.Equal(HttpStatusCode.OK, status);
        var stem = page.QuerySelector("[name='stem.en']")!.TextContent.Trim();
        Assert.Matches(@"^What does it show\?\n!\[A band \(left\) at 10 kDa\]\(/images/[0-9a-f]{64}\)$", stem);
        var address = stem[(stem.IndexOf("](", StringComparison.Ordinal) + 2)..^1];

        using var image = await staff.Person.SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        Assert.Equal("image/gif", image.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(await image.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        Assert.True(image.Headers.CacheControl is { Private: true, MaxAge.TotalDays: 365 });
        Assert.Equal("nosniff", image.Headers.GetValues("X-Content-Type-Options").Single());
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(image.Headers.ETag!);
        using var same = await staff.Person.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);

        using var stranger = new Person(site.Site.ClientOptions.BaseAddress);
        await stranger.OpenAsync(address);
        Assert.StartsWith("/account/sign-in", stranger.At, StringComparison.Ordinal);
        await staff.Person.OpenAsync("/images/none");
        Assert.Equal(HttpStatusCode.NotFound, staff.Person.Status);
    }

    [Fact]
    public async Task A_chosen_image_is_not_lost_where_another_button_is_pressed()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/true-false");
        Assert.Equal("multipart/form-data", staff.Person.Page.QuerySelector("form.editor")!.GetAttribute("enctype"));
        var (status, page) = await UploadAsync(staff.Person, Gif, new() { ["stem.en"] = "It shows a band.", ["answer!truth"] = "true", ["Meta.Category"] = "mechanism", ["Image.Alt.en"] = "A band" }, button: null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("![A band](/images/", page.QuerySelector("[name='stem.en']")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("The image that you chose now stands in the question.", page.QuerySelector(".editor-fields .notice-warning p")!.TextContent, StringComparison.Ordinal);

        // A button that changes the form does what it says as well.
        (status, page) = await UploadAsync(staff.Person, Gif, new() { ["stem.en"] = "It shows a band.", ["Image.Alt.en"] = "A band" }, "add:hints");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("![A band](/images/", page.QuerySelector("[name='stem.en']")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[name='hints[0].en']"));
        Assert.NotNull(page.QuerySelector(".editor-fields .notice-warning"));

        (status, page) = await UploadAsync(staff.Person, Gif, new() { ["stem.en"] = "It shows a band.", ["Image.Alt.en"] = "" }, button: null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("Once the words are there, choose the image file again.", page.QuerySelector("#image-file-error")!.TextContent);
        Assert.NotNull(page.QuerySelector("#image-alt-en-error"));
        Assert.Null(page.QuerySelector(".editor-fields .notice-warning"));
    }

    [Fact]
    public async Task What_is_wrong_with_an_upload_is_told_at_its_field_and_nothing_is_lost()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        var (status, page) = await UploadAsync(staff.Person, "no image"u8.ToArray(), new() { ["stem.en"] = "Kept?", ["Image.Alt.en"] = "Words" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("This is no whole PNG, JPEG, GIF or WebP image.", page.QuerySelector("#image-file-error")!.TextContent);
        Assert.Equal("Kept?", page.QuerySelector("[name='stem.en']")!.TextContent.Trim());
        Assert.Equal("Words", page.QuerySelector("#image-alt-en")!.GetAttribute("value"));

        (status, page) = await UploadAsync(staff.Person, new byte[(2 * 1024 * 1024) + 1], []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("The image is larger than 2 MB; make it smaller first.", page.QuerySelector("#image-file-error")!.TextContent);
        Assert.NotNull(page.QuerySelector("#image-alt-en-error"));
    }

    /// <summary>A photograph of a telephone.</summary>
    [Fact]
    public async Task An_image_of_several_megabytes_is_told_at_its_field()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        var (status, page) = await UploadAsync(staff.Person, new byte[9 * 1024 * 1024], new() { ["stem.en"] = "Kept?", ["Image.Alt.en"] = "Words" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("The image is larger than 2 MB; make it smaller first.", page.QuerySelector("#image-file-error")!.TextContent);
        Assert.Equal("Kept?", page.QuerySelector("[name='stem.en']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_language_that_was_just_added_takes_the_image_too()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        staff.Person.Page.QuerySelector<IHtmlInputElement>("[name='Meta.Langs'][value='zh-Hans']")!.IsChecked = true;
        await staff.Person.SubmitAsync("form.editor", button: ("edit", "update"));
        var places = staff.Person.Page.QuerySelectorAll("#image-at option").Select(place => place.GetAttribute("value")).ToList();
        Assert.Contains("stem", places);
        Assert.Contains("options[0].text", places);

        var (status, page) = await UploadAsync(staff.Person, Gif, new() { ["Image.Alt.en"] = "A band", ["Image.Alt.zh-Hans"] = "一条带", ["Image.At"] = "options[0].text" });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("![A band](", page.QuerySelector("[name='options[0].text.en']")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("![一条带](", page.QuerySelector("[name='options[0].text.zh-Hans']")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_for_a_text_that_is_not_there_goes_into_the_stem()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        var (_, page) = await UploadAsync(staff.Person, Gif, new() { ["Image.Alt.en"] = "A band", ["Image.At"] = "options[9].text" });
        Assert.StartsWith("![A band](", page.QuerySelector("[name='stem.en']")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_without_words_is_not_saved()
    {
        using var staff = await Staff.JoinAsync(site);
        await staff.Person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/true-false");
        await staff.Person.SubmitAsync("form.editor", new Dictionary<string, string> { ["stem.en"] = $"![](/images/{new string('0', 64)})", ["answer!truth"] = "true", ["Meta.Category"] = "mechanism" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, staff.Person.Status);
        Assert.StartsWith("an image has no words", staff.Person.Page.QuerySelector("#f-stem-en-error")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<(HttpStatusCode Status, IDocument Page)> UploadAsync(Person person, byte[] file, Dictionary<string, string> fields, string? button = "image")
    {
        using var plain = person.RequestOf("form.editor", fields, button is null ? null : ("edit", button));
        var form = new MultipartFormDataContent();
        foreach (var (name, values) in QueryHelpers.ParseQuery(await plain.Content!.ReadAsStringAsync()))
            foreach (var value in values) form.Add(new StringContent(value ?? ""), name);
        var bytes = new ByteArrayContent(file);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(bytes, "Image.File", "picture.gif");
        using var request = new HttpRequestMessage(HttpMethod.Post, plain.RequestUri) { Content = form };
        using var reply = await person.SendAsync(request);
        return (reply.StatusCode, await reply.ReadPageAsync());
    }
}
