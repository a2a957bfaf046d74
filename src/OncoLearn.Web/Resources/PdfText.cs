using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What is said while the browser reads a PDF. <c>#</c> stands for a number that the script knows.</summary>
public static class PdfText
{
    public static string Opening => Say("正在打开 PDF…", "Opening the PDF…");
    /// <summary>The pages that are read, and then all.</summary>
    public static string Pages => Say("正在读取 PDF：第 # 页，共 # 页", "Reading the PDF: page # of #");
    public static string Waits => Say("读完后会自动提交。", "It is sent as soon as it has been read.");
    public static string Done => Say("PDF 已读完，共 # 页，可以继续了。", "The PDF has been read (pages: #). Go on when you are ready.");
    public static string Stopped => Say("已停止读取，没有选中任何文件。", "Reading was stopped, and no file is chosen.");
    public static string LeftToServer => Say("浏览器读不出这个 PDF 的文字，提交后由服务器来读。", "The browser cannot read the text of this PDF; the server will try once it is sent.");
    public static string Locked => Say("这个 PDF 加了密码或禁止复制文字。请先去掉限制，再选择一次。", "This PDF has a password or forbids copying its text. Remove that, and choose it again.");
}
