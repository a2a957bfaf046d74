using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OncoLearn.Core.Tests;

/// <summary>Compares JSON with a file in the folder Golden beside the test; UPDATE_GOLDEN=1 writes the file instead.</summary>
static class GoldenFile
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Equal(string name, string json, [CallerFilePath] string test = "")
    {
        var actual = JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json), Indented) + "\n";
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>A file that is no snapshot.</summary>
    public static string Read(string name, [CallerFilePath] string test = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, "Golden", name));
}
