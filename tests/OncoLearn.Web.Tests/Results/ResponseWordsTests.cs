using System.Text.Json;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Pages.Questions;
using OncoLearn.Web.Pages.Teach.Results;
using OncoLearn.Web.Tests.Questions;
using OncoLearn.Web.Tests.Resources;
using OncoLearn.Web.Tests.Teach;

namespace OncoLearn.Web.Tests.Results;

/// <summary>Responses in words, of every type.</summary>
public sealed class ResponseWordsTests(TypeSite site) : IClassFixture<TypeSite>
{
    [Fact]
    public async Task Whatever_is_decided_has_words()
    {
        using var staff = await Staff.JoinAsync(site);
        foreach (var (key, uid) in await staff.CopyCourseAsync())
        {
            var type = QuestionTypes.Of(key);
            var question = type.Parse(JsonSerializer.SerializeToElement((await staff.ReadAsync(uid)).Draft.Payload));
            Assert.Equal("", ResponseWords.Of(type, question, type.Blank(question), ["en"]));
            if (type.KeyResponse(question) is { } right) Assert.NotEmpty(ResponseWords.Of(type, question, right, ["en"]));
            foreach (var id in type.Subparts(question).SelectMany(subpart => subpart.Classes).Where(one => one.Text is null).Select(one => one.Id).Distinct())
                Assert.True(id is ResponseClass.Chosen or ResponseClass.Left || int.TryParse(id, out _) || ValueNames.Of(key, id) is not null, $"{key}: {id} has no words.");
        }
    }

    [Theory]
    [InlineData("single-best-answer", """{"stem":{"en":"?"},"options":[{"id":"a","text":{"en":"*p53*"},"correct":true},{"id":"b","text":{"en":"p300"}}]}""", "p53")]
    [InlineData("single-best-answer", """{"stem":{"en":"?"},"options":[{"id":"1","text":{"en":"p53"},"correct":true},{"id":"2","text":{"en":"p300"}}]}""", "p53")]
    [InlineData("multiple-answer", """{"stem":{"en":"?"},"scoring":"all-or-nothing","options":[{"id":"a","text":{"en":"p53"},"correct":true},{"id":"b","text":{"en":"p300"}},{"id":"c","text":{"en":"MDM2"},"correct":true}]}""", "p53; MDM2")]
    [InlineData("true-false", """{"stem":{"en":"It binds."},"answer":true}""", "True")]
    [InlineData("ordering", """{"stem":{"en":"?"},"scoring":"all-or-nothing","items":[{"id":"x","text":{"en":"first"}},{"id":"y","text":{"en":"second"}},{"id":"z","text":{"en":"third"}}]}""", "1. first; 2. second; 3. third")]
    [InlineData("matching", """{"stem":{"en":"?"},"premises":[{"id":"p","text":{"en":"one"},"match":"a"},{"id":"q","text":{"en":"two"},"match":"b"}],"options":[{"id":"a","text":{"en":"A1"}},{"id":"b","text":{"en":"B2"}},{"id":"c","text":{"en":"C3"}}]}""", "one: A1; two: B2")]
    [InlineData("cloze-choices", """{"stem":{"en":"?"},"text":{"en":"It {{g}} and {{h}}."},"gaps":[{"id":"g","options":[{"id":"a","text":{"en":"binds"},"correct":true},{"id":"b","text":{"en":"cuts"}}]},{"id":"h","options":[{"id":"a","text":{"en":"stays"},"correct":true},{"id":"b","text":{"en":"goes"}}]}]}""", "(1): binds; (2): stays")]
    public void A_response_reads_as_the_learner_gave_it(string key, string payload, string words)
    {
        var type = QuestionTypes.Of(key);
        var question = type.Parse(JsonDocument.Parse(payload).RootElement);
        Assert.Equal(words, InterfaceLanguage.Read("en", () => ResponseWords.Of(type, question, type.KeyResponse(question)!, ["en"])));
    }

    [Theory]
    [InlineData("Week 1", "Week 1.csv")]
    [InlineData(" a/b\\c: \"d\"\n? ", "a b c d.csv")]
    [InlineData("第一次测验", "第一次测验.csv")]
    [InlineData("...", "file.csv")]
    public void A_file_is_named_by_what_every_system_takes(string title, string name) => Assert.Equal(name, FileName.Of(title, "csv"));
}
