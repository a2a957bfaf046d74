using System.Text.Json;
using OncoLearn.Core.Reviews.Editing;

namespace OncoLearn.Core.Tests.Reviews.Editing;

public sealed class SectionEditJsonTests
{
    [Fact]
    public void What_is_written_is_read_again() => SampleReview.ForEach((_, edits) =>
        Assert.Equal(edits, edits.Select(edit => SectionEditJson.Read(SectionEditJson.Write(edit)))));

    /// <summary>As it stands in databases.</summary>
    [Theory]
    [InlineData("""{"edit":"rename","section":"4","title":"肺癌"}""", typeof(SectionEdit.Rename))]
    [InlineData("""{"edit":"merge","section":"4"}""", typeof(SectionEdit.Merge))]
    [InlineData("""{"edit":"split","section":"4","at":"4@3","title":"Lung"}""", typeof(SectionEdit.Split))]
    [InlineData("""{"edit":"drop","section":"4@3"}""", typeof(SectionEdit.Drop))]
    [InlineData("""{"section":"4@3","edit":"keep"}""", typeof(SectionEdit.Keep))]
    public void Stored_edits_are_read(string json, Type type)
    {
        var edit = SectionEditJson.Read(json);

        Assert.IsType(type, edit);
        Assert.Equal(JsonSerializer.Deserialize<SortedDictionary<string, string>>(json), JsonSerializer.Deserialize<SortedDictionary<string, string>>(SectionEditJson.Write(edit)));
    }

    [Theory]
    [InlineData("""{"edit":"number","section":"4"}""")]
    [InlineData("""{"section":"4"}""")]
    [InlineData("""{"edit":"rename","section":"4"}""")]
    [InlineData("""{"edit":"rename","section":"4","title":null}""")]
    [InlineData("""{"edit":"drop","section":"4","title":"T"}""")]
    [InlineData("""{"edit":"split","section":"4","at":"4","title":"T"}""")]
    [InlineData("""{"edit":"split","section":"4","at":"4@-1","title":"T"}""")]
    [InlineData("null")]
    [InlineData("{")]
    public void Anything_else_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => SectionEditJson.Read(json));
}
