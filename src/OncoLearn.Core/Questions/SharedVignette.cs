using System.Text.Json;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>A vignette that several questions stand under, as a version of it says.</summary>
/// <param name="Title">For its authors; learners do not see it.</param>
/// <param name="Text">One or more paragraphs, parted by blank lines.</param>
public sealed record SharedVignette(LocalizedText Title, LocalizedText Text)
{
    /// <summary>In any other language its readers meet a mixture.</summary>
    public IReadOnlyList<string> Languages => [.. Text.Languages.Where(Title.Has)];

    /// <exception cref="QuestionFormatException">Title or text is missing, or no language has both.</exception>
    public static SharedVignette Parse(JsonElement payload)
    {
        var reader = new PayloadReader(payload);
        var vignette = new SharedVignette(reader.Text("title"), reader.Text("text"));
        reader.End();
        if (!reader.IsFaulty && vignette.Languages.Count == 0) reader.Fault("text", "标题和正文至少要有同一种语言", "title and text need a language in common");
        reader.ThrowIfFaulty();
        return vignette;
    }

    /// <exception cref="QuestionFormatException">As <see cref="Parse(JsonElement)"/>.</exception>
    public static SharedVignette Parse(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        return Parse(json.RootElement);
    }

    /// <summary>A shared vignette before a question's own passage, in every language that either is in.</summary>
    internal static LocalizedText? Before(LocalizedText? passage, LocalizedText? shared) => (shared, passage) switch
    {
        (null, _) => passage,
        (_, null) => shared,
        _ => new LocalizedText(shared.Languages.Union(passage.Languages, StringComparer.Ordinal)
            .Select(lang => KeyValuePair.Create(lang, string.Join("\n\n", new[] { shared, passage }.Where(text => text.Has(lang)).Select(text => text.In([lang]).Value.Trim()))))),
    };
}
