using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Drafts;
using OncoLearn.Core.Authoring.Forms;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What an editor's form says of a question beside its payload, whose fields have names of their own (<see cref="PayloadForm"/>).</summary>
public sealed record MetaForm
{
    public const string Prefix = "Meta";

    /// <summary>Before the key of a part in the name of a field that holds claims.</summary>
    public const string ClaimsPrefix = "Claims.";

    public string? Category { get; init; }

    /// <summary>The uid of a section; empty for none.</summary>
    public string? Section { get; init; }

    /// <summary>The uid of a shared vignette of the bank; empty for none.</summary>
    public string? Stimulus { get; init; }

    public string? Level { get; init; }

    public string? Difficulty { get; init; }

    public string? Use { get; init; }

    /// <summary>Parted by commas of either script.</summary>
    public string? Tags { get; init; }

    /// <summary>The languages that the question is written in; null for none. A list that is there before is not filled by a form.</summary>
    public IReadOnlyList<string>? Langs { get; init; }

    /// <summary>The uids of the learning objectives that it serves; null for none.</summary>
    public IReadOnlyList<string>? Objectives { get; init; }

    /// <summary>The language in which the preview is wanted; null for the reader's own.</summary>
    public string? PreviewIn { get; init; }

    /// <summary>When the question had changed last as the author saw it, in Unix milliseconds; null for a new one.</summary>
    public long? Seen { get; init; }

    /// <summary>What the author began with, an <see cref="EditBasis"/>; null for a new question.</summary>
    public string? Base { get; init; }

    /// <summary>What the author and somebody else both began with, while their changes are put together; null otherwise.</summary>
    public string? Began { get; init; }

    /// <summary>The ids that items of the question had when it was opened, as <see cref="Core.Authoring.Forms.GivenIds"/> writes them: one that is taken out keeps its own, which another author may still write to.</summary>
    public string? Given { get; init; }

    public GivenIds GivenIds => GivenIds.Parse(Given);

    public DateTimeOffset? SeenAt => Seen is { } at and >= 0 and < 253402300800000 ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    /// <summary>A new question, in one language.</summary>
    public static MetaForm For(string lang, string? section) => new()
    {
        Section = section,
        Level = CognitiveLevel.Understand.Word(),
        Difficulty = Core.Questions.Difficulty.Medium.Word(),
        Use = QuestionUse.Practice.Word(),
        Langs = [lang],
    };

    public static MetaForm From(QuestionDraft draft, IReadOnlyList<string> langs) => new()
    {
        Category = draft.Category.Word(),
        Section = draft.Section,
        Stimulus = draft.Stimulus,
        Level = draft.Level.Word(),
        Difficulty = draft.Difficulty.Word(),
        Use = draft.Use.Word(),
        Tags = string.Join(", ", draft.Tags),
        Langs = langs,
        Objectives = draft.Objectives,
    };

    /// <summary>No box of a language is ticked.</summary>
    public bool NoneTicked => Langs?.Any(Preferences.Languages.IsKnown) != true;

    /// <summary>The languages in the order of the fields; the interface's own where none is chosen.</summary>
    public IReadOnlyList<string> Languages() => Preferences.Languages.All.Where(lang => Langs?.Contains(lang) == true).ToArray() is { Length: > 0 } chosen ? chosen : [Preferences.Languages.Current];

    /// <summary>As it was sent, but for the languages where none is ticked: then those in which something in sight is written are, or where nothing is, those that have a field.</summary>
    public MetaForm Settled(IFormCollection form)
    {
        if (!NoneTicked) return this;
        var written = TextsAside.LanguagesInSight(form, written: true);
        return this with { Langs = [.. written.Count > 0 ? written : TextsAside.LanguagesInSight(form, written: false)] };
    }

    /// <summary>The draft that the form says; null, with what is wrong at its field, where something beside the payload is no word of its vocabulary.</summary>
    public QuestionDraft? ToDraft(string type, JsonObject payload, IFormCollection form, ModelStateDictionary state)
    {
        var category = Word<Category>(Category, nameof(Category), EditorText.CategoryNeeded, state);
        var level = Word<CognitiveLevel>(Level, nameof(Level), EditorText.LevelNeeded, state);
        var difficulty = Word<Difficulty>(Difficulty, nameof(Difficulty), EditorText.DifficultyNeeded, state);
        var use = Word<QuestionUse>(Use, nameof(Use), EditorText.UseNeeded, state);
        if (TagsWritten() is var written && (written.Contains(null) || written.Count > Tag.Most)) state.AddModelError($"{Prefix}.{nameof(Tags)}", EditorText.BadTags(Tag.Most, Tag.Longest));
        TellLanguages(payload, state);
        return state.IsValid ? Draft(type, payload, form, category!.Value, level!.Value, difficulty!.Value, use!.Value) : null;
    }

    /// <summary>The draft as far as the form says one: what is no word of its vocabulary is taken from another.</summary>
    public QuestionDraft ToDraft(JsonObject payload, IFormCollection form, QuestionDraft otherwise) => Draft(
        otherwise.Type, payload, form, Words<Category>.Find(Category ?? "") ?? otherwise.Category, Words<CognitiveLevel>.Find(Level ?? "") ?? otherwise.Level,
        Words<Difficulty>.Find(Difficulty ?? "") ?? otherwise.Difficulty, Words<QuestionUse>.Find(Use ?? "") ?? otherwise.Use);

    QuestionDraft Draft(string type, JsonObject payload, IFormCollection form, Category category, CognitiveLevel level, Difficulty difficulty, QuestionUse use) => new()
    {
        Type = type,
        Payload = EmptyItems.Without(payload, QuestionTypes.Of(type)),
        Category = category,
        Section = string.IsNullOrEmpty(Section) ? null : Section,
        Level = level,
        Difficulty = difficulty,
        Use = use,
        Tags = [.. TagsWritten().OfType<string>().Distinct(StringComparer.Ordinal)],
        Claims = ClaimsIn(form),
        Stimulus = string.IsNullOrEmpty(Stimulus) ? null : Stimulus,
        Objectives = [.. (Objectives ?? []).Where(uid => uid.Length > 0).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>The id and the key of the box of a language.</summary>
    public static string BoxOf(string lang) => $"{Prefix}.{nameof(Langs)}.{lang}";

    /// <summary>Files what is wrong with these fields under their names.</summary>
    /// <returns>The faults that belong to the payload and to claims.</returns>
    public static IReadOnlyList<QuestionFault> Tell(IReadOnlyList<QuestionFault> faults, ModelStateDictionary state)
    {
        foreach (var fault in faults)
            if (FieldOf(fault) is { } field) state.AddModelError($"{Prefix}.{field}", Wording.Say(fault.Problem));
        return [.. faults.Where(fault => FieldOf(fault) is null)];
    }

    static string? FieldOf(QuestionFault fault) => fault.Path switch { "section" => nameof(Section), "stimulus" => nameof(Stimulus), _ => null };

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ClaimsIn(IFormCollection form) => form
        .Where(field => field.Key.StartsWith(ClaimsPrefix, StringComparison.Ordinal))
        .Select(field => (Part: field.Key[ClaimsPrefix.Length..], Uids: (IReadOnlyList<string>)[.. field.Value.OfType<string>().Where(uid => uid.Length > 0).Distinct(StringComparer.Ordinal)]))
        .Where(part => part.Uids.Count > 0)
        .ToDictionary(part => part.Part, part => part.Uids, StringComparer.Ordinal);

    /// <returns>Null for one that is none.</returns>
    IReadOnlyList<string?> TagsWritten() =>
        [.. (Tags ?? "").Split([',', '，', '、', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Tag.Clean)];

    /// <summary>A language that is ticked and has no word would be left out, and one that is not ticked and has some would stay: neither without being told.</summary>
    void TellLanguages(JsonObject payload, ModelStateDictionary state)
    {
        var written = TextsAside.LanguagesOf(payload);
        if (written.Count == 0) return;
        foreach (var lang in Languages().Except(written, StringComparer.Ordinal)) state.AddModelError(BoxOf(lang), EditorText.NothingIn(LanguageTag.NameOf(lang)));
        foreach (var lang in written.Except(Languages(), StringComparer.Ordinal)) state.AddModelError(BoxOf(lang), EditorText.StillIn(LanguageTag.NameOf(lang)));
    }

    static T? Word<T>(string? written, string field, string problem, ModelStateDictionary state)
        where T : struct, Enum
    {
        var word = Words<T>.Find(written ?? "");
        if (word is null) state.AddModelError($"{Prefix}.{field}", problem);
        return word;
    }
}
