using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.Core;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Sets;

/// <summary>Reads typed values and files what is wrong at their fields.</summary>
/// <param name="prefix">Of the form that the fields are of; empty for none.</param>
public sealed class SetFields(ModelStateDictionary state, string prefix)
{
    public void Fault(string field, string problem) => state.AddModelError(KeyOf(field), problem);

    /// <summary>Nothing is wrong at any of these fields so far.</summary>
    public bool AreRight(params IEnumerable<string> fields) => fields.All(field => state[KeyOf(field)] is not { Errors.Count: > 0 });

    string KeyOf(string field) => prefix.Length == 0 ? field : $"{prefix}.{field}";

    /// <summary>A number as people type it, also in full-width digits.</summary>
    /// <returns>Null for anything else.</returns>
    public static double? Read(string? typed) =>
        double.TryParse((typed ?? "").Normalize(NormalizationForm.FormKC).Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <returns>Null where nothing is typed, and where it is no number in the range.</returns>
    public double? Number(string field, string? typed, double least, double most, bool whole = false, bool needed = false)
    {
        if (string.IsNullOrWhiteSpace(typed) && !needed) return null;
        if (Read(typed) is { } number && number >= least && number <= most && (!whole || number == Math.Floor(number))) return number;
        Fault(field, whole ? SetFormText.WholeNeeded(least, most) : SetFormText.NumberNeeded(least, most));
        return null;
    }

    public ReleaseTime Time(string field, string? word)
    {
        if (Words<ReleaseTime>.Find(word ?? "") is { } time) return time;
        Fault(field, FormText.Choose);
        return ReleaseTime.Never;
    }

    /// <param name="longest">In characters; an end of line is one, however it was sent.</param>
    /// <returns>In the languages that are filled in; null where none is.</returns>
    public LocalizedText? Text(int longest, string tooLong, params IEnumerable<(string Field, string Lang, string? Typed)> texts)
    {
        var filled = texts.Where(text => !string.IsNullOrWhiteSpace(text.Typed)).Select(text => text with { Typed = text.Typed!.ReplaceLineEndings("\n").Trim() }).ToList();
        foreach (var (field, _, _) in filled.Where(text => text.Typed!.Length > longest)) Fault(field, tooLong);
        return filled.Count == 0 ? null : new LocalizedText(filled.Select(text => KeyValuePair.Create(text.Lang, text.Typed!)));
    }
}
