using OncoLearn.App.Imports;
using OncoLearn.Core.Reviews.Editing;
using OncoLearn.Web.Pages.Teach.Reviews;
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
    public static string Remove => Say("移除", "Remove");
    public static string RemoveOf(string name) => Say($"移除《{name}》", $"Remove “{name}”");
    public static string RemoveHelp => Say("章节的修改和处理过的论断会一起移除，不能恢复。", "Your sections and the claims you decided on go with it, for good.");
    public static string RemoveNow => Say("确定移除", "Remove it for good");
    public static string Removed => Say("综述已移除。", "The review is removed.");
    public static string Published => Say("已发布", "Published");

    /// <summary>The title, or what stands for it.</summary>
    public static string NameOf(ReviewImport import) => import.Title.Length > 0 ? import.Title : Say("无标题的综述", "Review without a title");

    /// <summary>Null where the name is in the language of the page, or in none that is known.</summary>
    public static string? LangOf(ReviewImport import) => import.Title.Length == 0 || !Languages.IsKnown(import.Lang) || import.Lang == Languages.Current ? null : import.Lang;

    public static string ChangedMeanwhile => Say("章节在别的窗口里改过了，刚才的修改没有做。下面是现在的样子。", "The sections were changed in another window meanwhile, and your change was not made. This is how they are now.");
    public static string Way => Say("导入的步骤", "Steps of the import");
    public static string Sections => Say("章节", "Sections");
    public static string SectionsLead => Say("看看章节对不对：点一节，右边就是学生会看到的课文。参考文献、摘要和页眉页脚已经分开放，一个字也没有丢。", "See whether the sections are right: choose one, and beside it stands what students will read. References, abstracts and what is printed around the text were kept apart; nothing was lost.");
    public static string SectionsFound(int lessons) => Say($"{lessons} 节课", lessons == 1 ? "1 lesson" : $"{lessons} lessons");
    public static string Untitled => Say("（没有标题）", "(no title)");
    public static string Dropped => Say("不用", "Dropped");
    public static string DroppedHelp => Say("这一节不会成为课程。", "This section makes no lesson.");
    public static string HeadingOnly => Say("只有标题", "Heading only");
    public static string Length(int characters) => Say($"{characters} 字", $"{characters} characters");
    public static string Citations(int count) => Say($"引用 {count} 篇文献", count == 1 ? "1 reference cited" : $"{count} references cited");
    public static string NoLesson => Say("没有可以成课的章节", "No section makes a lesson");
    public static string PreviewOf(string minutes) => Say($"课文预览 · {minutes}", $"Preview of the lesson · {minutes}");
    public static string Rename => Say("改标题", "Rename");
    public static string TitleLabel => Say("标题", "Title");
    public static string Split => Say("拆分", "Split");
    public static string SplitAt => Say("从哪一段起另成一节", "From which paragraph on");
    public static string SplitTitle => Say("新的一节的标题", "Title of the new section");
    public static string Merge => Say("并入上一节", "Merge into the one above");
    public static string Drop => Say("不用这一节", "Drop");
    public static string Keep => Say("恢复这一节", "Take it back");
    public static string ToDetails => Say("下一步：标题和许可", "Next: title and licence");

    /// <summary>A paragraph by its first words.</summary>
    public static string Beginning(int number, string text) => $"{number} · {(text.Length > 60 ? text[..60] + "…" : text)}";

    public static string UndoEdit(SectionEdit edit) => edit switch
    {
        SectionEdit.Rename => Say("撤销改标题", "Undo rename"),
        SectionEdit.Merge => Say("撤销合并", "Undo merge"),
        SectionEdit.Split => Say("撤销拆分", "Undo split"),
        SectionEdit.Drop => Say("撤销去掉", "Undo drop"),
        SectionEdit.Keep => Say("撤销恢复", "Undo taking back"),
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "no such edit"),
    };

    public static string CourseTitle => Say("课程标题", "Title of the course");
    public static string TitleNeeded => Say("请填写标题。", "Enter a title.");
    public static string Summary => Say("简介", "Summary");
    public static string SummaryHelp => Say("一两句话，说这门课讲什么。", "One or two sentences on what the course is about.");
    public static string SummaryNeeded => Say("请写一句简介。", "Enter a sentence or two.");
    public static string Lang => Say("综述的语言", "Language of the review");
    public static string LangNeeded => Say("请选择语言。", "Choose the language.");
    public static string Attribution => Say("出处", "Attribution");
    public static string AttributionHelp => Say("作者、题目、期刊、年份。学生在每一课都看得到。", "Authors, title, journal and year. Students see it with every lesson.");
    public static string AttributionNeeded => Say("请写明出处。", "Say whose work it is.");
    public static string Licence => Say("许可", "Licence");
    public static string LicenceHelp => Say("例如 CC BY 4.0。没有开放许可的综述，课程只给您自己的学生用。", "CC BY 4.0, for example. Without an open licence, the lessons are for your own students only.");
    public static string TooLong(int most) => Say($"最多 {most} 个字符。", $"At most {most} characters.");
    public static string ToClaims => Say("下一步：论断", "Next: claims");
    public static string NotDescribed => Say("还缺标题、简介或出处。", "The title, the summary or the attribution is missing.");
    public static string LessonsOf(int lessons, int claims) => Say($"{lessons} 节课，{claims} 条确认过的论断", $"{(lessons == 1 ? "1 lesson" : $"{lessons} lessons")}, {(claims == 1 ? "1 confirmed claim" : $"{claims} confirmed claims")}");
    public static string StillOpen(int count) => Say($"还有 {count} 条论断待定，课程里不会出现。", count == 1 ? "1 claim is still open and will not appear." : $"{count} claims are still open and will not appear.");
    public static string ToTriage => Say("继续处理", "Go on with them");
    public static string Publish => Say("发布课程", "Publish the lessons");
    public static string PublishAgain => Say("按现在的样子更新课程", "Bring the lessons up to date");
    public static string PublishHelp => Say("发布后先只有您看得到。", "At first only you see them.");
    public static string PublishAgainHelp => Say("没有变的课和题目保持不变。", "What has not changed stays as it is.");
    public static string PublishedNow => Say("课程已发布。", "The lessons are published.");
    public static string ToQuestions => Say("下一步：题目", "Next: questions");
    public static string OpenCourse => Say("打开课程", "Open the course");

    public static string Stage(ImportStage stage) => stage switch
    {
        ImportStage.Sections => Sections,
        ImportStage.Details => Say("标题和许可", "Title and licence"),
        ImportStage.Claims => Say("论断", "Claims"),
        ImportStage.Lessons => Say("课程", "Lessons"),
        ImportStage.Questions => Say("题目", "Questions"),
        ImportStage.Translation => TranslationText.Title,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "no such stage"),
    };

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
