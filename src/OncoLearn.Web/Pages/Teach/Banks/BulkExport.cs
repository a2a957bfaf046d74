using Microsoft.AspNetCore.Mvc;
using OncoLearn.App.QuestionBank;
using OncoLearn.App.QuestionBank.Finding;
using OncoLearn.App.Transfer;
using OncoLearn.Core;
using OncoLearn.Web.Preferences;

namespace OncoLearn.Web.Pages.Teach.Banks;

/// <summary>Sends chosen questions, or all that a filter finds, as a file.</summary>
public sealed class BulkExport(FindQuestions find, ExportQuestions export)
{
    const string Prefix = "export-";

    /// <summary>What the button of a format is called in the form.</summary>
    public static string DoWord(TransferFormat format) => Prefix + format.Word();

    /// <summary>Null where something else is to be done.</summary>
    public static TransferFormat? FormatOf(string? what) => what?.StartsWith(Prefix, StringComparison.Ordinal) == true ? Words<TransferFormat>.Find(what[Prefix.Length..]) : null;

    /// <returns>Null where there is nothing to export, or too much: then it is told as of any other action.</returns>
    public async Task<FileContentResult?> RunAsync(TransferFormat format, BulkForm form, QuestionFilter filter, FindQuestions.Order order, Teacher teacher, CancellationToken ct)
    {
        var uids = (form.All ? await AllAsync(filter, order, teacher, ct) : form.Question ?? []).ToList();
        // What was written first is read first, also when it is imported again.
        if (order == FindQuestions.Order.Newest) uids.Reverse();
        if (uids.Count is 0 or > ExportQuestions.Most) return null;
        if (await export.RunAsync(uids, format, teacher.UserId, Languages.Current, ct) is not { } file) return null;
        return new FileContentResult(file.Content, file.MediaType) { FileDownloadName = $"questions.{file.Extension}" };
    }

    /// <summary>In the order of the list.</summary>
    async Task<IReadOnlyList<string>> AllAsync(QuestionFilter filter, FindQuestions.Order order, Teacher teacher, CancellationToken ct)
    {
        var uids = new List<string>();
        for (var number = 1; ; number++)
        {
            var page = await find.RunAsync(filter, teacher.UserId, order, number, ct);
            uids.AddRange(page.Items.Select(item => item.Uid));
            if (page.Total > ExportQuestions.Most) return [];
            if (number >= page.Pages) return uids;
        }
    }
}
