using OncoLearn.Core.Reviews.Documents;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Documents;

/// <summary>What came of reading a file. Whatever was not read says why, and what to do.</summary>
public abstract record ReadOutcome
{
    ReadOutcome()
    {
    }

    public sealed record Read(SourceDocument Document) : ReadOutcome;

    public abstract record Refused(Bilingual Message) : ReadOutcome;

    /// <summary>No bytes, or white space alone.</summary>
    public sealed record Empty() : Refused(new Bilingual("文件是空的。", "The file is empty."));

    /// <summary>A file with pages or markup, and no text in it.</summary>
    public sealed record NoText(SourceKind Kind) : Refused(ReadMessages.NoText(Kind));

    public sealed record TooLarge(SizeLimit Limit) : Refused(ReadMessages.TooLarge(Limit));

    /// <summary>Known for what it is, and not read here.</summary>
    public sealed record NotSupported(ForeignKind Kind) : Refused(ReadMessages.NotSupported(Kind));

    public sealed record Broken(Damage Damage) : Refused(ReadMessages.Broken(Damage));

    /// <summary>PDF is read by a program that is not installed on this computer.</summary>
    public sealed record PdfToolMissing() : Refused(new Bilingual(
        "这台服务器上没有安装读取 PDF 的程序（poppler 的 pdftotext）。请在电脑上打开 PDF，全选、复制，再把文字粘贴过来；或者请管理员安装 poppler。",
        "This computer has no program that reads PDF (pdftotext, a part of poppler). Open the PDF, select all, copy, and paste the text; or ask the administrator to install poppler."));

    /// <summary>The program that reads PDF did not end in time.</summary>
    public sealed record TooSlow() : Refused(new Bilingual(
        "读取这个 PDF 花的时间太长，已经停止。请打开 PDF，全选、复制，再把文字粘贴过来。",
        "Reading this PDF took too long and was stopped. Open the PDF, select all, copy, and paste the text."));
}
