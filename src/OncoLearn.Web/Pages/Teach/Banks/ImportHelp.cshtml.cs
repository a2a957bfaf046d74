using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.Web.Resources;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>How questions are written so that an import understands them.</summary>
public sealed class ImportHelpModel(ListBanks banks) : TeachPageModel
{
    public ListBanks.Bank Bank { get; private set; } = null!;

    /// <summary>What each part of a question looks like.</summary>
    public static IEnumerable<(string Part, string Forms)> Parts =>
    [
        (TransferHelpText.Numbers, TransferHelpText.NumbersForms), (TransferHelpText.Options, TransferHelpText.OptionsForms), (TransferHelpText.Key, TransferHelpText.KeyForms),
        (TransferHelpText.KeyMarks, TransferHelpText.KeyMarksForms), (TransferHelpText.KeyList, TransferHelpText.KeyListForms), (TransferHelpText.Explanation, TransferHelpText.ExplanationForms),
        (TransferHelpText.Reasons, TransferHelpText.ReasonsForms), (TransferHelpText.Fields, TransferHelpText.FieldsForms), (TransferHelpText.BothLanguages, TransferHelpText.BothLanguagesForms),
        (TransferHelpText.Headings, TransferHelpText.HeadingsForms), (TransferHelpText.Literal, TransferHelpText.LiteralForms),
    ];

    /// <summary>What a question becomes.</summary>
    public static IEnumerable<(string Given, string Becomes)> Types =>
    [
        (TransferHelpText.OneRight, TeachText.Type("single-best-answer")), (TransferHelpText.SeveralRight, TeachText.Type("multiple-answer")), (TransferHelpText.TrueOrFalse, TeachText.Type("true-false")),
        (TransferHelpText.Gaps, TeachText.Type("cloze-typing")), (TransferHelpText.Words, TeachText.Type("short-answer")), (TransferHelpText.Measured, TeachText.Type("number")),
    ];

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { } bank) return NotFound();
        Bank = bank;
        return Page();
    }
}
