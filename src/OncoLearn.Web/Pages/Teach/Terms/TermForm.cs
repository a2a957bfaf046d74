using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.App.Imports.Terms;
using OncoLearn.Core;
using OncoLearn.Core.Claims;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Terms;

/// <summary>A term as it is typed.</summary>
public sealed record TermForm
{
    public const string Prefix = "Form";

    public string? Kind { get; init; }

    /// <summary>The symbol, or the English name where there is none.</summary>
    public string? En { get; init; }

    public string? Zh { get; init; }

    /// <summary>A name on each line, or with commas between them.</summary>
    public string? OthersEn { get; init; }

    /// <inheritdoc cref="OthersEn"/>
    public string? OthersZh { get; init; }

    public static TermForm From(Entity entity) => new()
    {
        Kind = entity.Kind.Word(),
        En = NamesOf(entity, "en").FirstOrDefault(),
        Zh = NamesOf(entity, "zh-Hans").FirstOrDefault(),
        OthersEn = string.Join('\n', NamesOf(entity, "en").Skip(1)),
        OthersZh = string.Join('\n', NamesOf(entity, "zh-Hans").Skip(1)),
    };

    /// <summary>Null, with what is wrong at its field, where no kind is chosen.</summary>
    public SaveTerm.Input? ToInput(long ownerId, string? key, ModelStateDictionary state)
    {
        if (Words<EntityKind>.Find(Kind ?? "") is not { } kind)
        {
            state.AddModelError($"{Prefix}.{nameof(Kind)}", FormText.Choose);
            return null;
        }
        return new SaveTerm.Input(ownerId, key, kind, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["en"] = [En ?? "", .. Split(OthersEn)], ["zh-Hans"] = [Zh ?? "", .. Split(OthersZh)] });
    }

    /// <summary>Files what is wrong at the field that it is in.</summary>
    public void Tell(IReadOnlyList<SaveTerm.Fault> faults, IReadOnlySet<string> archived, ModelStateDictionary state)
    {
        foreach (var fault in faults) state.AddModelError($"{Prefix}.{FieldOf(fault)}", TermText.Fault(fault, archived));
    }

    string FieldOf(SaveTerm.Fault fault) => fault switch
    {
        SaveTerm.Fault.KindInUse => nameof(Kind),
        SaveTerm.Fault.TooShort tooShort => FieldOf(tooShort.Lang, tooShort.Name),
        SaveTerm.Fault.Taken taken => FieldOf(taken.Lang, taken.Name),
        SaveTerm.Fault.TooLong tooLong => FieldOf(tooLong.Lang, tooLong.Name),
        SaveTerm.Fault.TooMany { Lang: "en" } => nameof(OthersEn),
        SaveTerm.Fault.TooMany => nameof(OthersZh),
        _ => nameof(En),
    };

    string FieldOf(string lang, string name) => lang == "en" ? (En?.Trim() == name ? nameof(En) : nameof(OthersEn)) : Zh?.Trim() == name ? nameof(Zh) : nameof(OthersZh);

    static IEnumerable<string> NamesOf(Entity entity, string lang) => entity.Names.GetValueOrDefault(lang) ?? [];

    static string[] Split(string? names) => (names ?? "").Split(['\n', ',', '，', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
