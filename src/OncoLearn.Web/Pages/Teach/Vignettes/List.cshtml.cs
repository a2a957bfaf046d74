using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Vignettes;

namespace OncoLearn.Web.Pages.Teach.Vignettes;

/// <summary>The shared vignettes of a bank.</summary>
public sealed class ListModel(ListBanks banks, ReadVignettes vignettes) : TeachPageModel
{
    public ListBanks.Bank Bank { get; private set; } = null!;

    public IReadOnlyList<ReadVignettes.Item> Items { get; private set; } = [];

    public bool MayEdit => Bank.Access >= BankAccess.Edit;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { } bank) return NotFound();
        (Bank, Items) = (bank, await vignettes.OfBankAsync(bank.Uid, Teacher.UserId, ct));
        return Page();
    }
}
