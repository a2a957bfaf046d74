using OncoLearn.Core.Reviews.Documents;
using OncoLearn.Core.Texts;

namespace OncoLearn.App.Documents;

/// <summary>What an instructor reads when a file cannot be read: what it is, and what to do.</summary>
static class ReadMessages
{
    public static Bilingual NoText(SourceKind kind) => kind switch
    {
        SourceKind.Pdf => new("这个 PDF 里没有文字，只有图像（多半是扫描件）。请先做文字识别（OCR），再导入识别后的文件。", "This PDF has no text, only pictures of pages (most likely it was scanned). Run text recognition (OCR) on it and import the result."),
        _ => new("文件里没有文字。", "There is no text in the file."),
    };

    public static Bilingual TooLarge(SizeLimit limit) => limit switch
    {
        SizeLimit.Bytes => new("文件超过 20 MB。请去掉图片再保存，或只导入正文。", "The file is larger than 20 MB. Save it without pictures, or import the text alone."),
        SizeLimit.Characters => new("文字超过 200 万字符。一次请只导入一篇综述。", "The text is longer than 2 million characters. Import one review at a time."),
        SizeLimit.Unpacked => new("压缩文件解开后太大，没有继续解压。", "The file would be too large once unpacked, so it was not unpacked."),
        _ => new("文件里的标记太多或太长，不像一篇文章，没有读取。", "The file has more markup, or longer pieces of it, than any article, so it was not read."),
    };

    public static Bilingual NotSupported(ForeignKind kind)
    {
        var (zh, en) = kind switch
        {
            ForeignKind.Picture => ("这是一张图片，不是文档。", "This is a picture, not a document."),
            ForeignKind.Media => ("这是音频或视频文件。", "This is a sound or video file."),
            ForeignKind.OldOffice => ("这是旧格式的 Office 文件（.doc 等），或加了密码的文件。请在 Word 里另存为 .docx。", "This is an old Office file (.doc, for example) or one with a password. Save it as .docx in Word."),
            ForeignKind.Rtf => ("这是 RTF 文件。请在 Word 里另存为 .docx。", "This is an RTF file. Save it as .docx in Word."),
            ForeignKind.Spreadsheet => ("这是电子表格，不是文章。", "This is a spreadsheet, not an article."),
            ForeignKind.Slides => ("这是演示文稿，不是文章。", "This is a slide show, not an article."),
            ForeignKind.OpenDocument => ("这是 OpenDocument 文件。请另存为 .docx。", "This is an OpenDocument file. Save it as .docx."),
            ForeignKind.Ebook => ("这是电子书（EPUB）。", "This is an e-book (EPUB)."),
            ForeignKind.Archive => ("这是压缩包。请解压后导入里面的文章。", "This is an archive. Unpack it and import the article in it."),
            ForeignKind.Program => ("这是程序文件。", "This is a program."),
            ForeignKind.PostScript => ("这是 PostScript 文件。请转成 PDF。", "This is a PostScript file. Convert it to PDF."),
            ForeignKind.Database => ("这是数据库文件。", "This is a database."),
            ForeignKind.Xml => ("这是 XML 文件，但不是 JATS 格式（PubMed Central 用的格式）的文章。", "This is XML, but not an article in JATS, the format of PubMed Central."),
            _ => ("不认识这种文件。", "This kind of file is not known here."),
        };
        return new($"{zh}可以导入纯文本、Markdown、Word（.docx）、HTML、JATS XML 和 PDF。", $"{en} Plain text, Markdown, Word (.docx), HTML, JATS XML and PDF can be imported.");
    }

    public static Bilingual Broken(Damage damage) => damage switch
    {
        Damage.Archive => new("文件损坏或不完整，打不开。请重新下载或另存一份。", "The file is damaged or cut off and cannot be opened. Download it or save it again."),
        Damage.Word => new("这个 Word 文件损坏，打不开。请在 Word 里打开并另存为 .docx。", "This Word file is damaged and cannot be opened. Open it in Word and save it as .docx again."),
        Damage.Markup => new("XML 文件有语法错误或不完整，读不出来。请重新下载。", "The XML is not well-formed or is cut off, so it cannot be read. Download it again."),
        Damage.Entities => new("XML 文件里用了自定义实体。为了安全，这里不展开实体。", "The XML uses entities of its own. For safety they are not expanded here."),
        Damage.Nesting => new("文件里的标记嵌套太深，不像一篇文章，没有读取。", "The markup in the file is nested deeper than in any article, so it was not read."),
        Damage.Pdf => new("这个 PDF 损坏或不完整，打不开。", "This PDF is damaged or cut off and cannot be opened."),
        Damage.Password => new("这个 PDF 加了密码或禁止复制文字。请先去掉限制。", "This PDF has a password or forbids copying its text. Remove that first."),
        _ => new("文件读不出来，可能已经损坏。", "The file could not be read; it may be damaged."),
    };
}
