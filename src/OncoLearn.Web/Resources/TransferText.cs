using OncoLearn.App.Transfer;
using OncoLearn.Core.Authoring.Entry;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Questions that come from files and go to files.</summary>
public static class TransferText
{
    public static string Import => Say("批量导入", "Import");
    public static string Title => Say("批量导入题目", "Import questions");
    public static string Lead => Say("粘贴文字，或上传 Word、Excel、CSV 或纯文本文件。题目照平常的写法就可以。", "Paste text, or upload a Word, Excel, CSV or plain text file. Questions may be written in the usual ways.");
    public static string HelpTitle => Say("可以怎样写", "How to write them");
    public static string Template => Say("下载 Excel 模板", "Download the Excel template");
    public static string Paste => Say("粘贴题目", "Paste questions");
    public static string PasteExample => Say("1. 题干\nA. 选项  B. 选项  C. 选项\n答案：B\n解析：……", "1. Stem\nA. option  B. option  C. option\nAnswer: B\nExplanation: …");
    public static string File => Say("或上传文件", "Or upload a file");
    public static string FileHelp => Say(".txt、.csv、.docx、.xlsx，最大 10 MB，最多 5000 道题。", ".txt, .csv, .docx or .xlsx, at most 10 MB and 5,000 questions.");
    public static string FileAgain => Say("请重新选择文件：页面不会保留它。", "Choose the file again: a page never keeps it.");
    public static string CategoryNeeded(int questions) => Say($"有 {questions} 道题没有写类别：请选一个。", questions == 1 ? "1 question names no category: choose one." : $"{questions} questions name no category: choose one.");
    public static string FileTooLarge => Say("文件超过 10 MB，请分成几个文件导入。", "The file is larger than 10 MB; split it into several.");
    public static string Defaults => Say("题目自己没有写明时", "Where a question does not say");
    public static string LangNeeded => Say("请选择题目的语言。", "Choose the language of the questions.");
    public static string LookThrough => Say("先看一遍", "Look them through");
    public static string NothingYet => Say("这一步不会存入任何题目。", "Nothing is saved yet.");
    public static string SomethingNeeded => Say("请粘贴题目，或选择一个文件。", "Paste questions, or choose a file.");
    public static string OnlyOne => Say("粘贴和文件请只用一样。文件需要重新选择。", "Use one of the two, the paste or the file. A file has to be chosen again.");
    public static string NoQuestions => Say("没有找到题目。可以看看“可以怎样写”。", "No question was found. “How to write them” may help.");
    public static string TooMuch(int most) => Say($"一次最多 {most} 道题，请分成几次。", $"At most {most} questions at a time; part them.");

    public static string DryRun => Say("导入前看一遍", "Before the import");
    public static string Receipt => Say("导入回执", "Receipt of the import");
    /// <param name="versions">How many of those that are ready become newer versions.</param>
    public static string Found(int found, int ready, int versions) => Say(
        $"找到 {found} 道题，{ready} 道可以导入{(versions > 0 ? $"，其中 {versions} 道成为已有题目的新版本" : "")}。还没有存入任何题目。",
        $"{Questions(found)} found, {ready} can be imported{(versions > 0 ? $", {versions} of them as newer versions of what is there" : "")}. Nothing is saved yet.");
    public static string Unread(int count) => Say($"没有读懂的 {count} 行", count == 1 ? "1 line was not understood" : $"{count} lines were not understood");
    public static string UnreadLines => Say("没有读懂的行", "Lines not understood");
    static string Line(int number) => Say($"第 {number} 行", $"Line {number}");

    /// <param name="sheet">Null where there is only one.</param>
    public static string LinesOf(int from, int to, string? sheet)
    {
        var lines = from == to ? Line(from) : Say($"第 {from}–{to} 行", $"Lines {from}–{to}");
        return sheet is null ? lines : Say($"“{sheet}”{lines}", $"“{sheet}”, {lines}");
    }

    /// <param name="sheet">Null where there is only one.</param>
    public static string Range(int from, int to, string? sheet) => $"{(sheet is null ? "" : Say($"“{sheet}”", $"“{sheet}” "))}{from}{(from == to ? "" : $"–{to}")}";
    public static string ItemTitle(int at, string? label) => label is null || label == $"{at}" ? Say($"第 {at} 题", $"Question {at}") : Say($"第 {at} 题（原题号 {label}）", $"Question {at} (no. {label} in the file)");
    public static string Leave => Say("不导入", "Leave out");
    public static string OpenQuestion => Say("打开题目", "Open the question");
    public static string Key => Say("答案：", "Answer:");
    public static string ShowThis => Say("预览这一题", "Preview this one");
    public static string ImportAll => Say("导入没有勾选“不导入”的题，存为草稿", "Import everything not marked “Leave out”, as drafts");
    public static string ImportOne => Say("导入 1 道题，存为草稿", "Import 1 question as a draft");

    /// <summary>The script puts the number where <c>#</c> is.</summary>
    public static string ImportMany => Say("导入 # 道题，存为草稿", "Import # questions as drafts");
    public static string FootNote => Say("勾选了“不导入”的除外；要么全部存入，要么一道也不存。", "Without those to be left out; all of them are saved, or none.");
    public static string Back => Say("换一份", "Start again");
    public static string NothingLeft => Say("没有可以导入的题了。", "Nothing is left to import.");
    public static string ChangedMeanwhile(int at) => at == 0
        ? Say("题库在此期间变了，一道题也没有导入。请再看一遍。", "The bank changed meanwhile; nothing was imported. Look them through again.")
        : Say($"第 {at} 题在此期间被别人改过，一道题也没有导入。请再看一遍。", $"Somebody changed question {at} meanwhile; nothing was imported. Look them through again.");
    public static string Imported(int added, int changed) => Say(
        $"导入了 {added} 道新题{(changed > 0 ? $"，更新了 {changed} 道" : "")}，都是草稿。",
        $"{Questions(added)} imported{(changed > 0 ? $", {changed} changed" : "")}, as drafts.");
    public static string ToDrafts => Say("去看草稿", "To the drafts");
    public static string Another => Say("再导入一份", "Import more");
    public static string EveryQuestion => Say("每一道题", "Every question");
    public static string EveryLine => Say("每一行的去向", "What became of every line");
    public static string Lines => Say("行", "Line");
    public static string TakenFor => Say("当作", "Taken for");
    public static string QuestionColumn => Say("题", "Question");
    public static string Remark => Say("说明", "Remark");
    public static string ExportAs => Say("导出为", "Export as");

    static string Questions(int count) => count == 1 ? "1 question" : $"{count} questions";

    public static string Format(TransferFormat format) => format switch
    {
        TransferFormat.Txt => Say("文本", "Text"),
        TransferFormat.Docx => "Word",
        TransferFormat.Csv => "CSV",
        TransferFormat.Xlsx => "Excel",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };

    /// <param name="done">Whether the import is done.</param>
    public static string Fate(ImportFate fate, bool done) => (fate, done) switch
    {
        (ImportFate.New, false) => Say("新题", "New"),
        (ImportFate.New, true) => Say("已导入", "Imported"),
        (ImportFate.NewVersion, false) => Say("新版本", "New version"),
        (ImportFate.NewVersion, true) => Say("已更新", "Changed"),
        (ImportFate.AlreadyThere, _) => Say("题库里已有", "Already there"),
        (ImportFate.Twice, _) => Say("文件里重复", "Twice in the file"),
        (ImportFate.Refused, _) => Say("不能导入", "Cannot be imported"),
        (ImportFate.LeftOut, _) => Say("您未选", "Left out by you"),
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "no such fate"),
    };

    public static string Role(EntryRole role) => role switch
    {
        EntryRole.Blank => Say("空行", "Empty"),
        EntryRole.Comment => Say("备注", "Remark"),
        EntryRole.Heading => Say("标题", "Heading"),
        EntryRole.Stem => Say("题干", "Stem"),
        EntryRole.Option => Say("选项", "Option"),
        EntryRole.Key => Say("答案", "Answer"),
        EntryRole.Explanation => Say("解析", "Explanation"),
        EntryRole.Reason => Say("选项的理由", "Reason of an option"),
        EntryRole.Hint => Say("提示", "Hint"),
        EntryRole.Field => Say("分类信息", "Category, level, tags …"),
        EntryRole.AnswerList => Say("答案表", "List of answers"),
        EntryRole.Row => Say("一道题", "A question"),
        EntryRole.NotUnderstood => Say("没有读懂", "Not understood"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "no such role"),
    };
}
