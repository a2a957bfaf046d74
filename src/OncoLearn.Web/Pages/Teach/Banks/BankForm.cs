using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Core.Texts;
using OncoLearn.Web.Preferences;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>What an owner says of a bank.</summary>
public sealed record BankForm
{
    public const int LongestTitle = 120;

    public string? TitleZh { get; init; }

    public string? TitleEn { get; init; }

    /// <summary>The slug of its course; empty for none.</summary>
    public string? Course { get; init; }

    public bool AsksReview { get; init; }

    public static BankForm From(ListBanks.Bank bank) => new()
    {
        TitleZh = TitleOf(bank, Languages.Chinese),
        TitleEn = TitleOf(bank, Languages.English),
        Course = bank.CourseSlug,
        AsksReview = bank.AsksReview,
    };

    /// <summary>The title in the languages that are filled in; null, with what is wrong at its field, where none is or one is too long.</summary>
    public LocalizedText? Title(ModelStateDictionary state, string prefix)
    {
        var titles = new[] { (Lang: Languages.Chinese, Field: nameof(TitleZh), Text: TitleZh), (Lang: Languages.English, Field: nameof(TitleEn), Text: TitleEn) }
            .Where(title => !string.IsNullOrWhiteSpace(title.Text))
            .Select(title => title with { Text = title.Text!.Trim() })
            .ToList();
        foreach (var title in titles.Where(title => title.Text!.Length > LongestTitle)) state.AddModelError($"{prefix}.{title.Field}", BankText.TitleTooLong(LongestTitle));
        if (titles.Count == 0) state.AddModelError($"{prefix}.{nameof(TitleZh)}", BankText.TitleNeeded);
        return state.IsValid ? new LocalizedText(titles.Select(title => KeyValuePair.Create(title.Lang, title.Text!))) : null;
    }

    static string? TitleOf(ListBanks.Bank bank, string lang) => bank.Title.Has(lang) ? bank.Title.In([lang]).Value : null;
}

/// <summary>The fields of the form on a page; named as on the pages that hold it.</summary>
public sealed record BankFields(BankForm Form, IReadOnlyList<SelectListItem> Courses);
