using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using OncoLearn.Core.Lessons;

namespace OncoLearn.Core.Tests.Lessons;

/// <summary>
/// The whole of a small lesson. A rule that changes what comes out changes these files: raise <see cref="LessonGenerator.GeneratorVersion"/>,
/// run once with UPDATE_GOLDEN=1 and read the difference.
/// </summary>
public sealed class LessonGoldenTests
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void The_sample_section_makes_this_lesson(string lang)
    {
        var json = LessonJson.Write(LessonGenerator.Generate(SampleSection.Source(lang)));
        var actual = JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json), Indented) + "\n";
        var path = Path.Combine(Folder(), "Golden", $"sample.{lang}.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);

        Assert.Equal(File.ReadAllText(path), actual);
    }

    static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
