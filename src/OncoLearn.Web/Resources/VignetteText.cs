using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Vignettes that several questions share.</summary>
public static class VignetteText
{
    public static string Title => Say("共用病例", "Shared vignettes");
    public static string Lead => Say("几道题可以共用同一份病例。病例改了以后，题目仍用原来的版本，直到您让它换用新版本。", "Several questions can stand under one vignette. When it changes, a question keeps the version that it has until you let it take the new one.");
    public static string New => Say("新建共用病例", "New shared vignette");
    public static string One => Say("共用病例", "Shared vignette");
    public static string Empty => Say("这个题库还没有共用病例。", "This bank has no shared vignette yet.");
    public static string EmptyWhat => Say("写好一份以后，在编辑题目时选用它。", "Write one, then choose it where you edit a question.");
    public static string Questions(int count) => Say($"{count} 道题", count == 1 ? "1 question" : $"{count} questions");
    public static string Behind(int count) => Say($"{count} 道仍用旧版本", count == 1 ? "1 has an older version" : $"{count} have an older version");
    public static string EditTitle => Say("编辑共用病例", "Edit the shared vignette");
    public static string Heading => Say("标题（只给教师看）", "Title (for instructors only)");
    public static string Text => Say("病例正文", "Text");
    public static string TextHelp => Say("学生在题干前面读到它；空行分段。标题和正文至少要有同一种语言。", "Learners read it before the stem; an empty line begins a paragraph. Title and text need a language in common.");
    public static string PreviewMissing => Say("写下正文后，这里就是学生读到的样子。", "What is written stands here as learners read it.");
    public static string Save => Say("保存", "Save");
    public static string Saved => Say("已保存。", "Saved.");
    public static string Standing => Say("使用它的题目", "Questions under it");
    public static string NoneStands => Say("还没有题目使用它。在编辑题目时选用。", "No question stands under it yet. Choose it where you edit a question.");
    public static string Older(int version) => Say($"仍用第 {version} 版", $"has version {version}");
    public static string TakeOne => Say("换用新版本", "Take the new version");
    public static string TakeAll(int count) => Say($"让这 {count} 道题都换用新版本", count == 1 ? "Let it take the new version" : $"Let all {count} take the new version");
    public static string TakeHelp => Say("每道题会产生一个新的草稿版本，发布后学生才会看到。", "Each question gets a new version, a draft; learners see it once it is published.");
    public static string Withdrawn(int count) => Say($"{count} 个审阅请求因此撤回，需要时请重新提出。", count == 1 ? "1 request for a review was withdrawn by that; ask again where it is needed." : $"{count} requests for reviews were withdrawn by that; ask again where they are needed.");
    public static string Taken(int count) => Say($"{count} 道题已换用新版本。", count == 1 ? "1 question has the new version." : $"{count} questions have the new version.");
    public static string Left(int count) => Say($"{count} 道题没有换成，请打开题目查看。", count == 1 ? "1 question could not take it; open it to see why." : $"{count} questions could not take it; open them to see why.");
    public static string Changes(int from, int to) => Say($"第 {from} 版 → 第 {to} 版", $"Version {from} → version {to}");
    public static string RestoredNow(int number) => Say($"已恢复，内容同第 {number} 版。", $"Restored: it says what version {number} said.");
    public static string Archive => Say("收起病例", "Archive the vignette");
    public static string ArchiveHelp => Say("收起后，编辑题目时不再提供它；已经用它的题目照常使用。随时可以取回。", "It is no longer offered where questions are edited; questions under it keep it. You can bring it back at any time.");
    public static string ReallyArchive => Say("确定收起", "Archive it");
    public static string IsArchived => Say("这份病例已收起：编辑题目时不再提供，已经用它的题目照常使用。", "This vignette is archived: it is not offered where questions are edited, and questions under it keep it.");
    public static string BringBack => Say("取回", "Bring it back");
    public static string PutAway => Say("病例已收起。", "The vignette was archived.");
    public static string BroughtBack => Say("病例已取回。", "The vignette is back.");
    public static string Away => Say("已收起", "Archived");
    public static string None => Say("不用", "None");
    public static string FieldHelp => Say("学生先读病例，再读题干。", "Learners read it before the stem.");
    public static string FieldHelpOwnCase => Say(
        "学生先读共用病例，再读这道题自己的病例。题目只问共用病例时，请改用“单选题”，它没有自己的病例。",
        "Learners read the shared one, then this question's own case. Where the shared one is the whole case, write a single best answer instead: it has no case of its own.");
    public static string Under(string title) => Say($"共用病例：{title}", $"Shared vignette: {title}");
    public static string NewerExists => Say("这份病例有更新的版本。", "There is a newer version of its vignette.");
    public static string See => Say("查看", "See it");
    public static string VersionMoved(int from, int to) => Say($"共用病例：第 {from} 版 → 第 {to} 版", $"Shared vignette: version {from} → version {to}");
}
