using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>What the places of a payload are called, whichever type they are of.</summary>
public sealed class FaultPlacesTests
{
    /// <summary>Places of drafts that are in no payload.</summary>
    static readonly string[] Others = ["claims.options", "section", "stimulus", "category", "level", "difficulty", "use", "tags", "objectives", "type", "title"];

    [Theory]
    [InlineData("", "Question")]
    [InlineData("stem.en", "Stem, English")]
    [InlineData("options[1].text.zh-Hans", "Option B, Text, 简体中文")]
    [InlineData("options", "Options")]
    [InlineData("gaps[0].options[2]", "Gap 1, Option C")]
    [InlineData("gaps[1].answers[0].fraction", "Gap 2, Answer 1, Worth")]
    [InlineData("premises[2].match", "Item 3, Matches")]
    [InlineData("items", "Items")]
    [InlineData("hints[1]", "Hint 2")]
    [InlineData("rows[3].column", "Row 4, Evidence")]
    [InlineData("columns", "Kinds of evidence (columns)")]
    [InlineData("rubric[0].levels[1].text", "Criterion 1, Level 2, Text")]
    [InlineData("model.en", "Model answer, English")]
    [InlineData("units[0].symbol", "Unit 1, Symbol")]
    [InlineData("near[0].value", "Mistake 1, Mistaken number")]
    [InlineData("value", "Right number")]
    [InlineData("tolerance.absolute", "Tolerance, absolute")]
    [InlineData("near[1].range.from", "Mistake 2, Range: from")]
    [InlineData("tolerance", "Tolerance or range")]
    [InlineData("reasons.false", "Why one might say false")]
    [InlineData("reasons.only-reason.en", "On “The assertion is false, the reason is true”, English")]
    [InlineData("blanks[0].sign", "Blank 1, What the arrow means")]
    [InlineData("arrows[0].sign", "Arrow 1, Means")]
    [InlineData("options[2].id", "Option C")]
    [InlineData("assertion", "Assertion")]
    [InlineData("vignette", "Case")]
    [InlineData("nodes[0].asked", "Box 1, Learners complete it")]
    [InlineData("claims.options", "Claims it rests on, Options")]
    [InlineData("nothing[2].known", "nothing 3, known")]
    public void A_place_is_called_as_on_its_form(string path, string name) =>
        Assert.Equal(name, InterfaceLanguage.Read(Languages.English, () => FaultPlaces.NameOf(path)));

    [Theory]
    [InlineData("answer", "true-false", "The statement is")]
    [InlineData("answer", "assertion-reason", "What holds")]
    [InlineData("items", "ordering", "Items, in the right order")]
    public void What_means_something_else_in_another_type_is_called_by_its_own(string path, string type, string name) =>
        Assert.Equal(name, InterfaceLanguage.Read(Languages.English, () => FaultPlaces.NameOf(path, type)));

    /// <summary>Of every field of every sampled question, so that a new type's are not forgotten.</summary>
    [Fact]
    public void Each_field_is_named_once()
    {
        var all = typeof(FaultPlaces).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlaceNames))).Select(type => (IPlaceNames)Activator.CreateInstance(type)!).ToList();
        var sampled = QuestionTypes.All.SelectMany(type => EditorForms.Payloads(type.Key).SelectMany(payload => EditorForms.Places(payload)).Distinct().Select(path => (path, (string?)type.Key)));
        foreach (var (path, type) in sampled.Concat(Others.Select(path => (path, (string?)null))))
            foreach (var step in PlaceStep.Of(FieldName.StepsOf(path)!, type).Where(step => !Languages.IsKnown(step.Field)))
                Assert.True(all.Count(names => InterfaceLanguage.Read(Languages.English, () => names.Of(step)) is not null) == 1, $"{type}: {path}: {step}");
    }
}
