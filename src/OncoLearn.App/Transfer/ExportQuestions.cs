using System.Text;
using OncoLearn.App.QuestionBank.Writing;
using OncoLearn.App.Transfer.Sheets;
using OncoLearn.App.Transfer.Word;
using OncoLearn.Core.Authoring.Entry;
using OncoLearn.Core.Authoring.Entry.Tables;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer;

/// <summary>A kind of file that questions are written to.</summary>
public enum TransferFormat
{
    Txt,
    Docx,
    Csv,
    Xlsx,
}

/// <summary>
/// Writes questions to a file that an import reads back. Tables hold everything; lines and documents hold what can be written as lines, and say at their
/// beginning what they left out.
/// </summary>
public sealed class ExportQuestions(ReadDrafts read)
{
    /// <summary>As many as an import takes back.</summary>
    public const int Most = StageImport.MostQuestions;

    /// <param name="MediaType">For the browser.</param>
    /// <param name="Count">How many questions are in it.</param>
    /// <param name="Left">What is not in it.</param>
    public sealed record File(byte[] Content, string MediaType, string Extension, int Count, IReadOnlyList<Bilingual> Left);

    /// <param name="lang">The language of labels and remarks, as a BCP-47 tag.</param>
    /// <returns>Of the questions that the instructor may use; null where that is none.</returns>
    /// <exception cref="ArgumentException">More than <see cref="Most"/>.</exception>
    public async Task<File?> RunAsync(IReadOnlyList<string> questionUids, TransferFormat format, long userId, string lang, CancellationToken ct)
    {
        if (questionUids.Count > Most) throw new ArgumentException($"More than {Most} questions.", nameof(questionUids));
        var drafts = await read.RunAsync(questionUids, userId, ct);
        return drafts.Count == 0 ? null : Write(drafts, format, lang);
    }

    static File Write(IReadOnlyList<EntryDraft> drafts, TransferFormat format, string lang)
    {
        switch (format)
        {
            case TransferFormat.Csv:
                return new File(CsvTables.WriteBytes(TableWriter.Write(drafts)), "text/csv; charset=utf-8", "csv", drafts.Count, []);
            case TransferFormat.Xlsx:
                var name = lang.StartsWith("zh", StringComparison.Ordinal) ? "题目" : "Questions";
                return new File(XlsxWriter.Write(XlsxWriter.Of(name, TableWriter.Write(drafts))), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", drafts.Count, []);
        }
        var written = EntryWriter.Write([.. drafts.Select(draft => draft.Question)], lang);
        return format == TransferFormat.Txt
            ? new File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", written.Lines))], "text/plain; charset=utf-8", "txt", written.Count, written.Left)
            : new File(DocxWriter.Write(written.Lines), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", written.Count, written.Left);
    }
}
