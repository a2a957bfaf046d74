using OncoLearn.App.QuestionBank.Workflow;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>One question of a bank: its state, its versions, what is said of it, and edits that meet.</summary>
public static class QuestionBankText
{
    public static string EditTitle => Say("编辑题目", "Edit the question");
    public static string Edit => Say("编辑", "Edit");
    public static string Saved => Say("已保存。", "Saved.");
    public static string ChangedMeanwhile(string? name) => Say(Beside("您编辑的时候，", name ?? TeachText.SomebodyElse, "保存了新版本。"), $"{name ?? TeachText.SomebodyElse} saved a newer version while you were editing.");
    public static string ChangedOnceMore(string name) => Say(Beside("您做决定的时候，", name, "又保存了一个新版本。下面列出的是从您开始编辑以来的所有更改。"), $"{name} saved once more while you were deciding. Below is all that changed since you began.");
    public static string ChangedBy(string name) => Say($"（{name} 改过这里）", $"({name} changed this place)");
    public static string FieldsChangedMeanwhile => Say("您编辑的时候，这道题的标签、用途、学习目标或状态被改动了；没有新版本。", "While you were editing, the tags, the use, the objectives or the state of this question were changed; there is no newer version.");
    public static string TwoChanges => Say("两个人的更改", "Changes of two authors");
    public static string NoWords => Say("（没有文字）", "(no words)");
    public static string RetiredNow => Say("这道题已停用。保存改动后会成为草稿，发布后学生才会再用到。", "This question is retired. Saving a change makes it a draft, which learners get once it is published.");
    public static string MergedClean => Say("两边的更改已合在下面的表单里，还没有保存。请看一遍再保存。", "Both changes stand together in the form below. Nothing is saved yet: look through it, then save.");
    public static string MergedConflicts(int count) => Say(
        $"两边的更改已合在下面的表单里，还没有保存。有 {count} 处两人都改了，表单里是您的写法，请决定：",
        $"Both changes stand together in the form below, not saved yet. {(count == 1 ? "One place was" : $"{count} places were")} changed by both; the form has your words. Decide:");
    public static string Theirs => Say("对方", "Theirs");
    public static string Mine => Say("您", "Yours");
    public static string TakeTheirs => Say("改用对方的", "Take theirs");
    public static string TakenOut => Say("（删去了）", "(taken out)");
    public static string TheirChanges => Say("对方改了什么", "What they changed");
    public static string NoDifference => Say("没有不同。", "There is no difference.");
    public static string NewOrder => Say("新的顺序（按原来的编号）：", "New order (earlier labels): ");
    public static string IsKey => Say("正确", "Right");
    public static string Yes => Say("是", "yes");
    public static string No => Say("否", "no");
    public static string Versions => Say("版本", "Versions");
    public static string VersionNumber(int number) => Say($"第 {number} 版", $"Version {number}");
    public static string By(string? author, string at) => author is null ? at : Say($"{author}，{at}", $"{author}, {at}");
    public static string RestoredFrom(int number) => Say($"恢复自第 {number} 版", $"restored from version {number}");
    public static string ServedOne => Say("学生现在用的", "served to learners");
    public static string Restore(int number) => Say($"恢复第 {number} 版", $"Restore version {number}");
    public static string Restored(int number) => Say($"已恢复，成为新的一版，内容同第 {number} 版。", $"Restored: a new version says what version {number} said.");
    public static string NotRestored => Say("有人刚改过这道题，没有恢复。请再看一遍。", "Somebody has just changed the question; nothing was restored. Look again.");
    public static string Compare => Say("比较", "Compare");
    public static string From => Say("从", "From");
    public static string To => Say("到", "to");
    public static string FirstVersion => Say("这是第一版，前面没有可以比较的版本。", "This is the first version: there is nothing before it to compare with.");
    public static string NothingToCompare => Say("没有所选的较早版本，无法比较。", "There is no such version to compare with.");
    public static string NoneBefore => Say("无", "none");
    public static string InLanguage => Say("题目的语言", "Language of the question");
    public static string CompareWith(int from, int to) => Say($"第 {from} 版 → 第 {to} 版", $"Version {from} → version {to}");
    public static string State => Say("状态", "State");
    public static string VersionWhole(int number) => Say($"第 {number} 版全文", $"Version {number} as a whole");
    public static string AskReviewOf => Say("请谁审阅", "Reviewer");
    public static string AskReview => Say("请审阅", "Ask for review");
    public static string AskInstead => Say("改请这位", "Ask instead");
    public static string NobodyToAsk => Say("题库还没有与能审阅的教师共享。", "The bank is shared with nobody who may review.");
    public static string ReviewAsked => Say("已请对方审阅。", "The review was asked for.");
    public static string InReview(ListReviews.Review review)
    {
        var (name, version) = (review.Reviewer ?? TeachText.SomebodyElse, review.Version);
        return Say(
            $"{Beside("", review.Mine ? "您" : name, "正在审阅")}这道题的第 {version} 版。保存改动后，题目回到草稿，审阅请求随之撤回；改完请再请人审阅。",
            $"{(review.Mine ? "You were" : $"{name} was")} asked to review version {version} of this question. Saving a change takes it back to draft and withdraws the request: ask for the review again afterwards.");
    }

    public static string ReviewWithdrawn => Say(
        "先前请的审阅是关于上一版的，已随之撤回，题目回到草稿。改好后请在“状态”里再请人审阅。",
        "The review that was asked for was of the version before: it is withdrawn, and the question is a draft again. Once it is ready, ask for the review again under “State”.");
    public static string WroteIt => Say("最新一版是这位教师自己写的，要由别人审阅：可以请这位教师来请您审阅。", "This person wrote the newest version, so somebody else has to review it: let this person ask you.");
    public static string NoSuchReviewer => Say("这位教师不能审阅这个题库。", "This person may not review in the bank.");
    public static string NeedsApproval => Say("发布前须由另一位教师批准这一版。", "Another instructor has to approve this version before it can be published.");
    public static string IsApproved => Say("已批准", "Approved");
    public static string Reports(int count) => Say($"学生对这道题有 {count} 条反馈还没有答复。", count == 1 ? "1 student report on this question waits for an answer." : $"{count} student reports on this question wait for an answer.");
    public static string ReadReports => Say("查看反馈", "Read them");
    public static string Reviews => Say("审阅情况", "Reviews");
    public static string Review(ListReviews.Review review)
    {
        var (name, version) = (review.Reviewer ?? TeachText.SomebodyElse, review.Version);
        return review.Decision switch
        {
            ListReviews.Decision.Open => Say($"{Beside("等", name, "审阅")}第 {version} 版", $"{name} was asked to review version {version}"),
            ListReviews.Decision.Approved => Say($"{Beside("", name, "批准了")}第 {version} 版", $"{name} approved version {version}"),
            ListReviews.Decision.Returned => Say($"{Beside("", name, "退回了")}第 {version} 版", $"{name} returned version {version}"),
            ListReviews.Decision.Withdrawn => Say($"{Beside("曾请", name, "审阅")}第 {version} 版，请求在作出决定以前已结束", $"The request to {name} to review version {version} ended before a decision"),
            _ => throw new ArgumentOutOfRangeException(nameof(review), review.Decision, "no such decision"),
        };
    }

    public static string Decide => Say("您的审阅", "Your review");
    public static string Note => Say("意见", "Note");
    public static string NoteHelp => Say("退回时必填。", "Needed where you return it.");
    public static string Approve => Say("批准", "Approve");
    public static string Return => Say("退回", "Return");
    public static string Approved => Say("已批准。", "Approved.");
    public static string ReturnedNow => Say("已退回。", "Returned.");
    public static string NoteNeeded => Say("退回时请写明原因。", "Say why you return it.");
    public static string NotAsked => Say("没有请您审阅这一版；题目可能在您打开以后改过。", "You were not asked about this version; the question may have changed since you opened it.");
    public static string Comments => Say("批注", "Comments");
    public static string NoComments => Say("还没有批注。", "No comments yet.");
    public static string Comment => Say("批注内容", "Comment");
    public static string CommentPlace => Say("关于哪里", "About");
    public static string WholeQuestion => Say("整道题", "The whole question");
    public static string AddComment => Say("加批注", "Add comment");
    public static string BadComment(int most) => Say($"批注要有 1 到 {most} 个字。", $"A comment has 1 to {most} characters.");
    public static string Resolve => Say("标为已处理", "Mark as done");
    public static string Reopen => Say("重新打开", "Open again");
    public static string ResolvedBy(string? name) => Say(Beside("", name ?? TeachText.SomebodyElse, "已处理"), $"done with by {name ?? TeachText.SomebodyElse}");
    public static string CannotPreview => Say("这道题现在不能显示。", "This question cannot be shown.");
}
