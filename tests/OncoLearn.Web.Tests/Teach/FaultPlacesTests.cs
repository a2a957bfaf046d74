using OncoLearn.Web.Pages.Teach.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Tests.Resources;

namespace OncoLearn.Web.Tests.Teach;

/// <summary>What the places of a payload are called, whichever type they are of.</summary>
public sealed class FaultPlacesTests
{
    static readonly string[] Fields =
    [
        "stem", "explanation", "hints", "text", "reason", "reasons", "options", "items", "match", "answer", "fraction", "scoring", "claims", "section", "gaps", "answers",
        "spelling", "assertion", "because", "rubric", "levels", "weight", "model", "answer-guide", "min-words", "max-words", "rows", "columns", "column", "premises", "units",
        "symbol", "factor", "type", "category", "level", "difficulty", "use", "tags", "objectives", "stimulus", "title", "correct", "near", "tolerance", "value", "unit-needed", "true", "false", "vignette", "nodes", "arrows", "blanks", "asked", "from", "to", "sign", "node", "arrow",
    ];

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
    [InlineData("near[0].value", "Mistake 1, Right number")]
    [InlineData("reasons.false", "Reason, False")]
    [InlineData("assertion", "Assertion")]
    [InlineData("vignette", "Case")]
    [InlineData("nodes[0].asked", "Box 1, Learners complete it")]
    [InlineData("claims.options", "Claims it rests on, Options")]
    [InlineData("nothing[2].known", "nothing 3, known")]
    public void A_place_is_called_as_on_its_form(string path, string name) =>
        Assert.Equal(name, InterfaceLanguage.Read(Languages.English, () => FaultPlaces.NameOf(path)));

    [Fact]
    public void Each_field_is_named_once()
    {
        var all = typeof(FaultPlaces).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlaceNames))).Select(type => (IPlaceNames)Activator.CreateInstance(type)!).ToList();
        foreach (var field in Fields)
            foreach (var number in new int?[] { null, 1 })
                Assert.Single(all, names => InterfaceLanguage.Read(Languages.English, () => names.Of(field, number)) is not null);
    }
}
