using System.Net;
using AngleSharp.Html.Dom;
using OncoLearn.Web.Hosting;

namespace OncoLearn.Web.Tests.Http;

/// <summary>What a person does with the one form of a page, and reads off it.</summary>
static class PersonAtForms
{
    /// <summary>Fills in and sends the form of the page; what is not named keeps its value.</summary>
    public static Task FillInAsync(this Person person, Dictionary<string, string> fields, string form = "main form[method=post]")
    {
        foreach (var name in fields.Keys)
            Assert.True(person.Page.QuerySelector($"{form} [name='{name}']") is not null, $"No field {name} in the form on {person.At}.");
        return person.SubmitAsync(form, fields);
    }

    public static bool IsSignedIn(this Person person) => person.Cookie(AccountSetup.SessionCookie) is not null;

    /// <summary>The words of the error summary, or nothing.</summary>
    public static string Errors(this Person person) => person.Page.QuerySelector(".error-summary")?.TextContent.Trim() ?? "";

    /// <summary>What stands in an input, or is chosen in a list.</summary>
    public static string ValueOf(this Person person, string field) => person.Page.QuerySelector($"[name='{field}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement list => list.Value ?? "",
        _ => throw new InvalidOperationException($"No field {field} on {person.At}."),
    };

    public static void AssertAt(this Person person, string path, HttpStatusCode status = HttpStatusCode.OK) =>
        Assert.Equal((path, status), (person.At, person.Status));
}
