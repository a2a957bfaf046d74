using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank.Banks;

namespace OncoLearn.Web.Pages.Teach.Questions;

/// <summary>What kind of question is to be written.</summary>
public sealed class NewModel(ListBanks banks) : TeachPageModel
{
    public ListBanks.Bank Bank { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string uid, CancellationToken ct)
    {
        if (await banks.FindAsync(TeachAddress.Uid(uid), Teacher.UserId, ct) is not { Access: >= BankAccess.Edit } bank) return NotFound();
        Bank = bank;
        return Page();
    }
}
