using System.Runtime.CompilerServices;
using OncoLearn.Core.Authoring.Entry;

namespace OncoLearn.Core.Tests.Authoring.Entry;

/// <summary>Papers as instructors write them, in our own words.</summary>
static class Paper
{
    public static string Of(string name, [CallerFilePath] string here = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Papers", $"{name}.txt"));

    public static EntryReading Read(string text, string lang = EntryDefaults.English) => EntrySource.Of(EntryLine.Of(text)).Read(EntryDefaults.For(lang));
}
