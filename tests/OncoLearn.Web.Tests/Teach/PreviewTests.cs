using OncoLearn.Web.Pages.Teach;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Tests.Questions;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>What an author sees of a question while writing it.</summary>
public sealed class PreviewTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task The_preview_has_the_options_in_the_order_of_the_form()
    {
        using var staff = await Staff.JoinAsync(site);
        var person = staff.Person;
        await person.OpenAsync($"{TeachAddress.Bank(staff.Bank)}/new/single-best-answer");
        string[] options = ["p300", "p53", "RELB", "MSL1"];
        var fields = options.Index().ToDictionary(option => $"options[{option.Index}].text.en", option => option.Item);
        await person.SubmitAsync("form.editor", new Dictionary<string, string>(fields, StringComparer.Ordinal) { ["stem.en"] = "Which protein does NUPR1 bind?", ["options!key"] = "0" }, ("edit", EditorPageModel.ShowPreview));

        Assert.Equal(options, person.Page.QuerySelectorAll("#look .question label").Select(label => options.Single(option => label.TextContent.Contains(option, StringComparison.Ordinal))));
        Assert.Contains("Options stand as they are written here", person.Page.QuerySelector("#look")!.TextContent, StringComparison.Ordinal);
    }
}
