using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
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
    [InlineData("single-best-answer", "", "Question")]
    [InlineData("single-best-answer", "stem.en", "Stem, English")]
    [InlineData("single-best-answer", "options[1].text.zh-Hans", "Option B, Text, 简体中文")]
    [InlineData("single-best-answer", "options", "Options")]
    [InlineData("cloze-choices", "gaps[0].options[2]", "Gap 1, Option C")]
    [InlineData("cloze-typing", "gaps[1].answers[0].fraction", "Gap 2, Answer 1, Worth")]
    [InlineData("matching", "premises[2].match", "Item 3, Matches")]
    [InlineData("extended-matching", "items", "Items")]
    [InlineData("ordering", "items", "Items, in the right order")]
    [InlineData("true-false", "answer", "The statement is")]
    [InlineData("assertion-reason", "answer", "What holds")]
    [InlineData("pathway-completion", "nodes[0].text", "Box 1, Words in the box")]
    [InlineData("single-best-answer", "hints[1]", "Hint 2")]
    [InlineData("evidence-grid", "rows[3].column", "Row 4, Evidence")]
    [InlineData("evidence-grid", "columns", "Kinds of evidence (columns)")]
    [InlineData("essay", "rubric[0].levels[1].text", "Criterion 1, Level 2, Text")]
    [InlineData("essay", "model.en", "Model answer, English")]
    [InlineData("number", "units[0].symbol", "Unit 1, Symbol")]
    [InlineData("number", "near[0].value", "Mistake 1, Mistaken number")]
    [InlineData("number", "value", "Right number")]
    [InlineData("number", "tolerance.absolute", "Tolerance, absolute")]
    [InlineData("number", "near[1].range.from", "Mistake 2, Range: from")]
    [InlineData("number", "tolerance", "Tolerance or range")]
    [InlineData("true-false", "reasons.false", "Why one might say false")]
    [InlineData("assertion-reason", "reasons.only-reason.en", "On “The assertion is false, the reason is true”, English")]
    [InlineData("pathway-completion", "blanks[0].sign", "Blank 1, What the arrow means")]
    [InlineData("pathway-completion", "arrows[0].sign", "Arrow 1, Means")]
    [InlineData("single-best-answer", "options[2].id", "Option C")]
    [InlineData("assertion-reason", "assertion", "Assertion")]
    [InlineData("vignette", "vignette", "Case")]
    [InlineData("pathway-completion", "nodes[0].asked", "Box 1, Learners complete it")]
    [InlineData("single-best-answer", "claims.options", "Claims it rests on, Options")]
    [InlineData("single-best-answer", "nothing[2].known", "nothing 3, known")]
    public void A_place_is_called_as_on_its_form(string type, string path, string name) =>
        Assert.Equal(name, InterfaceLanguage.Read(Languages.English, () => FaultPlaces.NameOf(path, type)));

    /// <summary>Of every field of every sampled question, so that a new type's are not forgotten.</summary>
    [Fact]
    public void Each_field_is_named_once()
    {
        foreach (var (type, path) in QuestionTypes.All.SelectMany(type => EditorForms.Payloads(type.Key).SelectMany(payload => EditorForms.Places(payload)).Concat(Others).Distinct().Select(path => (type.Key, path))))
            foreach (var step in PlaceStep.Of(FieldName.StepsOf(path)!).Where(step => !Languages.IsKnown(step.Field)))
            {
                var names = TypeWords<IPlaceNames>.For(type).Where(names => InterfaceLanguage.Read(Languages.English, () => names.Of(step)) is not null).ToLookup(names => names.Types.Count > 0);
                Assert.True(names[true].Count() <= 1 && names[false].Count() <= 1 && names.Count > 0, $"{type}: {path}: {step}");
            }
    }

    [Fact]
    public void What_a_type_names_is_of_a_type_that_there_is()
    {
        var known = QuestionTypes.All.Select(type => type.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var words in typeof(ITypeWords).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(ITypeWords))))
            Assert.Subset(known, ((ITypeWords)Activator.CreateInstance(words)!).Types.ToHashSet(StringComparer.Ordinal));
    }
}
