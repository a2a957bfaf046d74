using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.Core;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Questions;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>Questions that are brought in, and what is said once for all of them.</summary>
public sealed record ImportForm
{
    public const string Prefix = "Form";

    public string? Paste { get; init; }

    public IFormFile? File { get; init; }

    public string? Lang { get; init; }

    public string? Category { get; init; }

    public string? Level { get; init; }

    public string? Difficulty { get; init; }

    public string? Use { get; init; }

    public static ImportForm Empty() => new()
    {
        Lang = Languages.Current,
        Level = CognitiveLevel.Understand.Word(),
        Difficulty = Core.Questions.Difficulty.Medium.Word(),
        Use = QuestionUse.Practice.Word(),
    };

    /// <summary>Null, with what is wrong at its field, where something is no word of its vocabulary.</summary>
    public EntryDefaults? Defaults(ModelStateDictionary state)
    {
        // Questions may name their own.
        var category = string.IsNullOrEmpty(Category) ? null : Word<Category>(Category, nameof(Category), EditorText.CategoryNeeded, state);
        var level = Word<CognitiveLevel>(Level, nameof(Level), EditorText.LevelNeeded, state);
        var difficulty = Word<Difficulty>(Difficulty, nameof(Difficulty), EditorText.DifficultyNeeded, state);
        var use = Word<QuestionUse>(Use, nameof(Use), EditorText.UseNeeded, state);
        if (!Languages.IsKnown(Lang)) state.AddModelError($"{Prefix}.{nameof(Lang)}", TransferText.LangNeeded);
        return state.IsValid ? new EntryDefaults(Lang!, category, level!.Value, difficulty!.Value, use!.Value) : null;
    }

    static T? Word<T>(string? written, string field, string problem, ModelStateDictionary state)
        where T : struct, Enum
    {
        var word = Words<T>.Find(written ?? "");
        if (word is null) state.AddModelError($"{Prefix}.{field}", problem);
        return word;
    }
}
