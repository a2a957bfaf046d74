using System.Text.Json;
using System.Text.Json.Nodes;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Entry;

/// <summary>Tells of the languages that a question would have if its explanation were in them too.</summary>
static class LostLanguages
{
    public static void Tell(EntryBlock block, string type, JsonObject payload)
    {
        if (payload["stem"] is not JsonObject { Count: > 1 } || payload["explanation"] is not JsonObject explanation) return;
        var unexplained = (JsonObject)payload.DeepClone();
        unexplained.Remove("explanation");
        foreach (var name in LanguagesOf(type, unexplained).Where(lang => !explanation.ContainsKey(lang)).Select(LanguageTag.NameOf))
            block.Notes.Add(new($"解析没有{name.Zh}：补上以前，这道题没有{name.Zh}版", $"the explanation has no {name.En}: until it has, the question has no {name.En} version"));
    }

    /// <summary>Empty for what is no question.</summary>
    static IReadOnlyList<string> LanguagesOf(string type, JsonObject payload)
    {
        try
        {
            return QuestionTypes.Of(type).Parse(JsonSerializer.SerializeToElement(payload)).Languages;
        }
        catch (QuestionFormatException)
        {
            return [];
        }
    }
}
