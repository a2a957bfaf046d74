namespace OncoLearn.App.Tests.Catalog;

/// <summary>A small course in files of its own, to be changed by a test.</summary>
sealed class SampleContent : IDisposable
{
    public const string Claims = "content/mini/claims.yaml";
    /// <summary>As <see cref="Claims"/> ends.</summary>
    public const string Conflicts = """
        conflicts:
          - a: raises-growth
            b: raises-flux
            explanation: secreted
            title: { zh-Hans: GENE1 增强的是生长还是自噬流？, en: Does GENE1 raise growth or flux? }
        """;

    public const string Course = "content/mini/course.yaml";
    public const string Glossary = "content/mini/glossary.yaml";
    public const string Mechanism = "content/mini/banks/mechanism.yaml";
    public const string Exam = "content/mini/exam.yaml";
    public const string English = "seeds/mini/review.en.md";
    public const string Chinese = "seeds/mini/review.zh-Hans.md";

    static int _last;

    public SampleContent()
    {
        Folder = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"oncolearn-content-{Environment.ProcessId}-{Interlocked.Increment(ref _last)}"));
        foreach (var (file, text) in SampleFiles.All) Write(file, text);
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public SampleContent Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public SampleContent Delete(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    /// <summary>Replaces a text that stands in the file exactly once.</summary>
    public SampleContent Change(string file, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        Assert.Equal(2, text.Split(from).Length);
        return Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
