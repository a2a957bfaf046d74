using OncoLearn.App.Imports.Revising;
using OncoLearn.Core.Reviews.Editing;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>A revised file of a review that was imported before.</summary>
public static class RevisionText
{
    public static string Title => Say("新版本带来的变化", "What the new version changes");
    public static string Lead(string? file) => file is null
        ? Say("新版本已经读完，还什么都没有改。下面是换成新版本之后的样子。", "The new version is read, and nothing is changed yet. This is what taking it over does.")
        : Say($"新版本（{file}）已经读完，还什么都没有改。下面是换成新版本之后的样子。", $"The new version ({file}) is read, and nothing is changed yet. This is what taking it over does.");
    public static string ChangedMeanwhile => Say("这篇综述刚在别的窗口里改过，还没有换成新版本。请看看下面是否仍然合适。", "The review was changed in another window meanwhile, and nothing was taken over. See whether this still suits you.");
    public static string AnotherArticle => Say("文件里没有一节和原来的综述相同，应该是另一篇文章，不能替换原来的。", "No section of the old review is in this file: it seems to be another article, and cannot take its place.");
    public static string AnotherLanguage => Say("文件的语言和原来的综述不同，不能替换原来的。", "The file is in another language than the review, and cannot take its place.");
    public static string AsItsOwn => Say("作为另一篇综述导入", "Import it as a review of its own");
    public static string ClaimsKept => Say("不变的论断", "Claims kept");
    public static string ClaimsChanged => Say("要再看的论断", "To look at again");
    public static string ClaimsLost => Say("不再有的论断", "Claims gone");
    public static string ClaimsNew => Say("新找到的论断", "New claims");
    public static string Questions => Say("受影响的题目", "Questions affected");
    public static string Changed => Say("原句改过的论断", "Claims whose sentence was changed");
    public static string ChangedHelp => Say("换成新版本后，这些论断回到待定，请再确认一次；在那之前，依据它们的题目标为“依据已更新”。", "They are open again until you confirm them; meanwhile the questions that rest on them are marked as stale.");
    public static string Lost => Say("原句不见了的论断", "Claims whose sentence is gone");
    public static string LostHelp => Say("更新课程后，这些论断不再出现，依据它们的题目标为“依据已更新”。", "They leave the lessons when you bring them up to date, and the questions that rest on them are marked as stale.");
    public static string LostEdits => Say("不能照搬的修改", "Your changes that cannot be made again");
    public static string Adopt => Say("换成新版本", "Take the new version over");
    public static string Drop => Say("不用新版本", "Leave it");
    public static string AdoptHelp => Say("没有变的论断、题目和学习记录都保留。学生看到的课程，等您在“课程”一步更新后才会变。", "What has not changed keeps its claims, questions and history. What students see changes only when you bring the lessons up to date.");
    public static string Adopted => Say("已换成新版本。请先看看待定的论断，再更新课程。", "The new version is taken over. Look at the open claims, then bring the lessons up to date.");
    public static string Dropped => Say("新版本没有采用，一切照旧。", "The new version was left; everything is as it was.");
    public static string Waiting => Say("新版本待您决定", "A new version waits for you");
    public static string ReadRevised => Say("文章有了新版本？", "Has the article been revised?");
    public static string ReadRevisedHelp => Say("读入新的文件，先看看哪些章节、论断和题目会受影响，再决定要不要换。", "Read its new file, see which sections, claims and questions it touches, and decide then.");
    public static string ReadIt => Say("读入新版本", "Read a new version");
    public static string Of(string name) => Say($"读入《{name}》的新版本", $"Read a new version of “{name}”");

    public static string Section(MatchKind kind) => kind switch
    {
        MatchKind.Same => Say("不变", "Same"),
        MatchKind.Changed => Say("有改动", "Changed"),
        MatchKind.New => Say("新的", "New"),
        MatchKind.Lost => Say("没有了", "Gone"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind"),
    };

    public static string? Badge(MatchKind kind) => kind switch
    {
        MatchKind.Changed => "state-review",
        MatchKind.New => "state-published",
        MatchKind.Lost => "badge-disputed",
        _ => null,
    };

    /// <summary>What it was called and numbered; null where that is the same.</summary>
    public static string? Before(CompareRevision.RevisedSection section)
    {
        if (section.Kind is MatchKind.New or MatchKind.Lost) return null;
        var title = section.OldTitle == section.Title ? "" : section.OldTitle ?? "";
        var number = section.OldNumber == section.Number ? "" : section.OldNumber ?? "";
        var before = string.Join(' ', new[] { number, title }.Where(part => part.Length > 0));
        return before.Length == 0 ? null : Say($"原来是 {before}", $"was {before}");
    }

    public static string Readers(int count) => Say($"{count} 名学生读过", count == 1 ? "1 student has read it" : $"{count} students have read it");

    public static string QuestionsOf(int count) => Say($"{count} 道题", count == 1 ? "1 question" : $"{count} questions");

    public static string Edit(SectionEdit edit) => edit switch
    {
        SectionEdit.Rename rename => Say($"改标题为“{rename.Title}”", $"renamed to “{rename.Title}”"),
        SectionEdit.Merge => Say("并入上一节", "merged into the one above"),
        SectionEdit.Split split => Say($"拆出“{split.Title}”", $"“{split.Title}” split off"),
        SectionEdit.Drop => Say("去掉这一节", "dropped"),
        SectionEdit.Keep => Say("恢复这一节", "taken back"),
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "no such edit"),
    };
}
