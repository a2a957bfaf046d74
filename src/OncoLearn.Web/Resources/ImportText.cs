using OncoLearn.App.Imports;
using OncoLearn.Web.Preferences;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Reviews that instructors bring.</summary>
public static class ImportText
{
    public static string Reviews => Say("我的综述", "My reviews");
    public static string Import => Say("导入综述", "Import a review");
    public static string ImportAnother => Say("再导入一篇", "Import another");
    public static string None => Say("还没有导入过综述。导入一篇，就能得到课程、论断和题目草稿。", "No review yet. Import one, and it becomes lessons, claims and question drafts.");
    public static string Lead => Say("任何一篇综述都可以：读出章节，找出论断，生成课程和题目草稿。每一步都由您确认。", "Any review article will do: its sections are found, its claims, and lessons and question drafts are made of them. You confirm each step.");
    public static string File => Say("选择文件，或把文件拖到这里", "Choose a file, or drop it here");
    public static string FileHelp => Say("PDF、Word（.docx）、纯文本、Markdown、HTML、JATS XML（PubMed Central），最大 20 MB。", "PDF, Word (.docx), plain text, Markdown, HTML or JATS XML (PubMed Central), at most 20 MB.");
    public static string Paste => Say("或粘贴全文", "Or paste the text");
    public static string Read => Say("读取", "Read it");
    public static string NothingSeen => Say("发布之前，学生什么也看不到。", "Students see nothing before you publish.");
    public static string SomethingNeeded => Say("请选择一个文件，或粘贴全文。", "Choose a file, or paste the text.");
    public static string OnlyOne => Say("文件和粘贴请只用一样。文件需要重新选择。", "Use one of the two, the file or the paste. A file has to be chosen again.");
    public static string FileAgain => Say("请重新选择文件：页面不会保留它。", "Choose the file again: a page never keeps it.");
    public static string TooLarge => Say("文件超过 20 MB。请去掉图片再保存，或只导入正文。", "The file is larger than 20 MB. Save it without pictures, or import the text alone.");
    public static string PasteTooLong => Say("文字超过 200 万字符。一次请只导入一篇综述。", "The text is longer than 2 million characters. Import one review at a time.");
    public static string EmptyFile => Say("文件是空的。", "The file is empty.");
    public static string Busy => Say("您还有一篇综述正在读取，一次只能读一篇。", "Another review of yours is still being read; one at a time.");
    public static string ToTheOther => Say("看看那一篇", "Look at it");

    public static string Reading => Say("正在读取", "Reading");
    public static string CanLeave => Say("可以先离开，读取会继续；稍后在“我的综述”里找到它。", "You may leave: reading goes on, and you find it under “My reviews”.");
    public static string Cancel => Say("停止读取", "Stop reading");
    public static string WasCancelled => Say("读取已停止，没有保存任何内容。", "Reading was stopped, and nothing was kept.");
    public static string NothingKept => Say("没有保存任何内容。", "Nothing was kept.");
    public static string ConnectionLost => Say("暂时连不上服务器；读取不受影响，会自动再试。", "The server cannot be reached for now; reading goes on, and this page tries again.");
    public static string Published => Say("已发布", "Published");

    /// <summary>The title, or what stands for it.</summary>
    public static string NameOf(ReviewImport import) => import.Title.Length > 0 ? import.Title : Say("无标题的综述", "Review without a title");

    /// <summary>Null where the name is in the language of the page, or in none that is known.</summary>
    public static string? LangOf(ReviewImport import) => import.Title.Length == 0 || !Languages.IsKnown(import.Lang) || import.Lang == Languages.Current ? null : import.Lang;

    public static string State(ImportState state) => state switch
    {
        ImportState.Reading => Say("正在读取", "Being read"),
        ImportState.Unreadable => Say("没有读出来", "Could not be read"),
        ImportState.Read => Say("待整理", "To be worked on"),
        ImportState.Cancelled => Say("已停止", "Stopped"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no such state"),
    };

    public static string Step(ImportStep step) => step switch
    {
        ImportStep.Waiting => Say("排队", "Waiting"),
        ImportStep.Opening => Say("打开文件", "Opening the file"),
        ImportStep.Parsing => Say("找出章节", "Finding the sections"),
        ImportStep.FindingClaims => Say("找出论断", "Finding the claims"),
        ImportStep.Saving => Say("保存", "Saving"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "no such step"),
    };
}
