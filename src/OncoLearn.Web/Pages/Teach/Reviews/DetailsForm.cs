using Microsoft.AspNetCore.Mvc.ModelBinding;
using OncoLearn.App.Imports;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Reviews;

/// <summary>What an instructor says of a review, as it is typed.</summary>
public sealed record DetailsForm
{
    public const string Prefix = "Form";

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public string? Lang { get; init; }

    public string? Licence { get; init; }

    public string? Attribution { get; init; }

    public static DetailsForm From(ReviewImport import) => new()
    {
        Title = import.Title,
        Summary = import.Summary,
        Lang = Languages.IsKnown(import.Lang) ? import.Lang : Languages.Current,
        Licence = import.Licence,
        Attribution = import.Attribution,
    };

    /// <summary>Null, with what is wrong at its field.</summary>
    public DescribeImport.Input? Read(string importUid, long ownerId, ModelStateDictionary state)
    {
        var title = Text(Title, nameof(Title), DescribeImport.LongestTitle, ImportText.TitleNeeded, state);
        var summary = Text(Summary, nameof(Summary), DescribeImport.LongestText, ImportText.SummaryNeeded, state);
        var attribution = Text(Attribution, nameof(Attribution), DescribeImport.LongestText, ImportText.AttributionNeeded, state);
        var licence = Licence?.Trim() ?? "";
        if (licence.Length > DescribeImport.LongestLicence) state.AddModelError($"{Prefix}.{nameof(Licence)}", ImportText.TooLong(DescribeImport.LongestLicence));
        if (!Languages.IsKnown(Lang)) state.AddModelError($"{Prefix}.{nameof(Lang)}", ImportText.LangNeeded);
        return state.IsValid ? new DescribeImport.Input(importUid, ownerId, title, summary, Lang!, licence.Length == 0 ? null : licence, attribution) : null;
    }

    static string Text(string? typed, string field, int most, string needed, ModelStateDictionary state)
    {
        var text = OneLine.Of(typed ?? "");
        if (text.Length == 0) state.AddModelError($"{Prefix}.{field}", needed);
        else if (text.Length > most) state.AddModelError($"{Prefix}.{field}", ImportText.TooLong(most));
        return text;
    }
}
