using OncoLearn.App.QuestionBank.Banks;
using OncoLearn.App.QuestionBank.Workflow;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Banks: making, sharing, listing and changing what is in them.</summary>
public static class BankText
{
    public static string Bank => Say("题库", "Bank");
    public static string NewLead => Say("题库把题目放在一起；可以与其他教师共享。", "A bank keeps questions together; it can be shared with other instructors.");
    public static string TitleZh => Say("中文名称", "Name in Chinese");
    public static string TitleEn => Say("英文名称", "Name in English");
    public static string OneTitle => Say("（两个名称至少填一个）", "(one of the two is enough)");
    public static string TitleNeeded => Say("请至少用一种语言给题库取名。", "Give the bank a name in at least one language.");
    public static string TitleTooLong(int most) => Say($"名称最多 {most} 个字。", $"A name has at most {most} characters.");
    public static string Course => Say("课程", "Course");
    public static string CourseHelp => Say("题目大多讲哪门课程；每道题可以另选章节。", "What most of its questions are about; each question may name a section of its own.");
    public static string NoCourse => Say("不属于任何课程", "No course");
    public static string NoSuchCourse => Say("没有这门课程，请另选一门。", "There is no such course; choose another.");
    public static string AsksReview => Say("发布前须由另一位教师审阅", "A second reader before publishing");
    public static string AsksReviewHelp => Say("没有别人批准的题不能发布。", "A question can be published only after somebody else has approved it.");
    public static string Create => Say("新建", "Create");
    public static string Settings => Say("题库设置", "Settings of the bank");
    public static string About => Say("名称和课程", "Name and course");
    public static string Sharing => Say("共享", "Sharing");
    public static string SharedWithNobody => Say("还没有与别人共享。", "Not shared with anybody yet.");
    public static string Person => Say("教师", "Instructor");
    public static string PersonHelp => Say("用户名或邮箱", "User name or e-mail");
    public static string PersonNeeded => Say("请填写教师的用户名或邮箱。", "Give the instructor’s user name or e-mail.");
    public static string NoSuchInstructor => Say("没有这位教师。请核对用户名；学生账号不能共享题库。", "There is no such instructor. Check the name; banks are not shared with students.");
    public static string IsOwner => Say("这是您自己的题库。", "This bank is your own.");
    public static string NotAllowed => Say("您不能更改这个题库。", "You cannot change this bank.");
    public static string AccessLabel => Say("可以做什么", "May do");
    public static string AccessNeeded => Say("请选择对方可以做什么。", "Choose what the person may do.");
    public static string AccessHelp => Say("每一级都包含前面各级。", "Each includes those before it.");
    public static string DoShare => Say("共享", "Share");
    public static string Unshare => Say("取消共享", "Stop sharing");
    public static string UnshareWith(string name) => Say(Beside("不再与", name, "共享"), $"Stop sharing with {name}");
    public static string Archive => Say("收起题库", "Archive the bank");
    public static string ArchiveHelp => Say("题库从列表中消失；已经用在测验里的题照常可用。", "The bank leaves the lists; quizzes that use its questions go on as they are.");
    public static string ReallyArchive => Say("确定收起", "Archive it");

    public static string AccessWord(BankAccess access) => access switch
    {
        BankAccess.View => Say("查看", "View"),
        BankAccess.Use => Say("使用和复制", "Use and copy"),
        BankAccess.Review => Say("审阅", "Review"),
        BankAccess.Edit => Say("编辑和发布", "Edit and publish"),
        _ => throw new ArgumentOutOfRangeException(nameof(access), access, "not shared"),
    };

    /// <summary>Null where nothing was done.</summary>
    public static string? DoneWords(string? done) => done switch
    {
        "settings" => Say("设置已保存。", "The settings are saved."),
        "shared" => Say("已共享。", "Shared."),
        "practice-open" => Say("有链接的人现在可以练习。", "Whoever has the link can practise now."),
        "practice-closed" => Say("链接已失效。", "The link no longer works."),
        "unshared" => Say("已取消共享。", "Sharing has ended."),
        _ => null,
    };

    public static string PracticeByLink => Say("凭链接练习", "Practice by link");
    public static string PracticeByLinkHelp => Say(
        "有链接的人登录后可以练习这个题库里已发布的练习题。关闭后，原来的链接不会再生效。",
        "Whoever has the link and signs in can practise the published practice questions of this bank. Once it is closed, the old link does not come back.");
    public static string Link => Say("链接", "Link");
    public static string OpenPractice => Say("生成链接", "Make a link");
    public static string ClosePractice => Say("关闭链接", "Close the link");

    public static string Search => Say("查找", "Search");
    public static string SearchLabel => Say("在题目的文字里查找", "Search in the questions’ texts");
    public static string SearchExample => Say("一个字也可以", "Words, in any order");
    public static string MoreFilters => Say("筛选", "Filters");
    public static string FiltersOn(int count) => Say($"{count} 项筛选", count == 1 ? "1 filter" : $"{count} filters");
    public static string Without(string filter) => Say($"去掉筛选“{filter}”", $"Without the filter “{filter}”");
    public static string ChosenCount(string count) => Say($"已选 {count} 道", $"{count} chosen");
    public static string ClearFilters => Say("清除筛选", "Clear filters");
    public static string Apply => Say("应用", "Apply");
    public static string Any => Say("不限", "Any");
    public static string Section => Say("章节", "Section");
    public static string Category => Say("类别", "Category");
    public static string Type => Say("题型", "Type");
    public static string Tag => Say("标签", "Tag");
    public static string State => Say("状态", "State");
    public static string StateAny => Say("未停用的全部", "All but retired");
    public static string Use => Say("用途", "Use");
    public static string Difficulty => Say("难度", "Difficulty");
    public static string Level => Say("认知层次", "Level");
    public static string Language => Say("语言", "Language");
    public static string Order => Say("排序", "Order");
    public static string OrderNewest => Say("最近更改在前", "Changed last first");
    public static string OrderSection => Say("按章节", "By section");
    public static string NoClaim => Say("没有依据论断", "No claim");
    public static string HasLint => Say("检查有提示", "Has lint");
    public static string Stale => Say("依据已更新", "Stale");
    public static string Reported => Say("学生有反馈", "Reported");
    public static string Found(int total) => Say($"{total} 道题", total == 1 ? "1 question" : $"{total} questions");
    public static string NothingFound => Say("没有符合条件的题。放宽条件，或清除筛选。", "No question fits. Ask for less, or clear the filters.");
    public static string EmptyBank => Say("这个题库还是空的。写第一道题，或打开别的题库，选中题目复制过来。", "This bank is empty. Write its first question, or choose questions in another bank and copy them here.");
    public static string PagesNavigation => Say("分页", "Pages");
    public static string PageOf(int number, int pages) => Say($"第 {number} / {pages} 页", $"Page {number} of {pages}");
    public static string Previous => Say("上一页", "Previous");
    public static string Next => Say("下一页", "Next");
    public static string Choose(string stem) => Say($"选中：{stem}", $"Choose: {stem}");
    public static string Version(int head, int? served) => served is { } other && other != head
        ? Say($"第 {head} 版，学生用第 {other} 版", $"v{head}, learners get v{other}")
        : Say($"第 {head} 版", $"v{head}");
    public static string LintCount(int count) => Say($"{count} 条提示", count == 1 ? "1 finding" : $"{count} findings");

    public static string WithChosen => Say("对选中的题", "With the chosen questions");
    public static string AllFound(int total) => Say($"查到的全部 {total} 道", total == 1 ? "The one that was found" : $"All {total} that were found");
    public static string Publish => Say("发布", "Publish");
    public static string Retire => Say("停用", "Retire");
    public static string BackToDraft => Say("改回草稿", "Back to draft");
    public static string AddTag => Say("加标签", "Add tag");
    public static string RemoveTag => Say("去标签", "Remove tag");
    public static string OtherBank => Say("目标题库", "Other bank");
    public static string Move => Say("移动", "Move");
    public static string Copy => Say("复制", "Copy");
    public static string NothingChosen => Say("请先选中题目。", "Choose questions first.");
    public static string BadTag(int most) => Say($"标签要有 1 到 {most} 个字，不含逗号。", $"A tag has 1 to {most} characters and no comma.");
    public static string GoneMeanwhile => Say("选中的题已经不在题库里了。", "What was chosen is not in the bank any more.");
    public static string ReviewerNeeded => Say("请选择审阅人。", "Choose whom to ask.");
    public static string BankNeeded => Say("请选择目标题库。", "Choose the other bank.");
    public static string TooMany(int most) => Say($"一次最多 {most} 道题，请先缩小范围。", $"At most {most} questions at a time; narrow the filter first.");
    public static string Tagged(string tag, int count, int others) => count == 0
        ? Say($"选中的题本来就有标签“{tag}”。", $"{(others == 1 ? "1" : $"All {others}")} had the tag “{tag}” already.")
        : Say($"{count} 道题加上了标签“{tag}”{(others == 0 ? "" : $"，另外 {others} 道本来就有")}。", $"{(count == 1 ? "1 question has" : $"{count} questions have")} the tag “{tag}” now.{(others == 0 ? "" : $" {others} had it already.")}");
    public static string Untagged(string tag, int count, int others) => count == 0
        ? Say($"选中的题本来就没有标签“{tag}”。", $"{others} did not have the tag “{tag}”.")
        : Say($"{count} 道题去掉了标签“{tag}”{(others == 0 ? "" : $"，另外 {others} 道本来就没有")}。", $"The tag “{tag}” was taken from {(count == 1 ? "1 question" : $"{count} questions")}.{(others == 0 ? "" : $" {others} did not have it.")}");
    public static string SentTo(int count, string bank) => Say($"{count} 道题移到了题库“{bank}”。", $"{(count == 1 ? "1 question was" : $"{count} questions were")} moved to “{bank}”.");
    public static string NotMoved(int count) => Say(
        $"{count} 道题没有移动：用共用病例的题留在病例所在的题库，您不能更改的题也不移动。",
        $"{(count == 1 ? "1 question was" : $"{count} questions were")} not moved: questions on a shared vignette stay with it, and those that you cannot change stay too.");
    public static string NotMovedUnread(int count, string bank) => Say(
        $"{count} 道题没有移动：已经发布，而题库“{bank}”要求先由另一位教师审阅，它们还没有别人批准过。请复制到该题库（副本是草稿，审阅后发布），或先停用再移动。",
        count == 1
            ? $"1 question was not moved: it is published and nobody else has approved it, as “{bank}” asks. Copy it there (the copy is a draft, to be reviewed and published), or retire it before you move it."
            : $"{count} questions were not moved: they are published and nobody else has approved them, as “{bank}” asks. Copy them there (the copies are drafts, to be reviewed and published), or retire them before you move them.");
    public static string SeeBank => Say("打开该题库", "Open that bank");
    public static string SeeQuiz(string quiz) => Say($"打开测验“{quiz}”", $"Open the quiz “{quiz}”");
    public static string Copied(int count, string bank) => Say($"{count} 道题已作为草稿复制到题库“{bank}”。", count == 1 ? $"1 question was copied to “{bank}”, as a draft." : $"{count} questions were copied to “{bank}”, as drafts.");
    public static string NotCopied(int count, string why) => Say(
        $"{count} 道题没有复制，现在的内容不能再保存（{why}）。",
        count == 1 ? $"1 question was not copied, as it cannot be saved again as it stands ({why})." : $"{count} questions were not copied, as they cannot be saved again as they stand ({why}).");
    public static string NotCopiedElse(int count) => Say($"{count} 道题因其他原因没有复制。", count == 1 ? "1 question was not copied for another reason." : $"{count} questions were not copied for other reasons.");
    public static string NotShared(int count) => Say(
        $"{count} 道题没有复制：已经不在，或没有共享给您使用。",
        count == 1 ? "1 question was not copied: it is gone, or not shared with you for use." : $"{count} questions were not copied: they are gone, or not shared with you for use.");

    /// <summary>How many of the chosen questions came out in a way that is worth a word.</summary>
    public static string? Moved(MoveQuestions.Step step, MoveQuestions.Outcome outcome, int count) => outcome switch
    {
        MoveQuestions.Outcome.Moved => MovedTo(step, count),
        MoveQuestions.Outcome.NeedsReview => Say($"{count} 道须先由别人审阅。", count == 1 ? "1 needs a second reader first." : $"{count} need a second reader first."),
        MoveQuestions.Outcome.HasErrors => Say($"{count} 道在命题检查中有错误：请改正，或写明保留的理由。", count == 1 ? "1 has an error in its item-writing checks: correct it, or leave it and say why." : $"{count} have errors in their item-writing checks: correct them, or leave them and say why."),
        MoveQuestions.Outcome.StaysPublished => Say(
            $"{count} 道已发布，仍然是发布状态：要改内容，请直接编辑，改动先存为新一版草稿；不再使用的请停用。",
            count == 1
                ? "1 is published and stays so. To change it, edit it: that makes a new version, a draft until you publish it. If it is to be used no more, retire it."
                : $"{count} are published and stay so. To change them, edit them: that makes new versions, drafts until you publish them. If they are to be used no more, retire them."),
        MoveQuestions.Outcome.NotAllowed => Say($"{count} 道您不能更改。", count == 1 ? "1 is not yours to change." : $"{count} are not yours to change."),
        MoveQuestions.Outcome.WasSoAlready => Say($"{count} 道本来就是这样。", count == 1 ? "1 was so already." : $"{count} were so already."),
        MoveQuestions.Outcome.NotFound => null,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "no such outcome"),
    };

    /// <inheritdoc cref="Moved"/>
    public static string? AskedReview(AskReview.Outcome outcome, int count) => outcome switch
    {
        AskReview.Outcome.Asked => Say($"已请对方审阅 {count} 道题。", count == 1 ? "A review of 1 question was asked for." : $"Reviews of {count} questions were asked for."),
        AskReview.Outcome.WroteIt => Say(
            $"{count} 道的最新一版是这位教师自己写的，要由别人审阅。", count == 1 ? "Of 1 this person wrote the newest version: somebody else has to review it." : $"Of {count} this person wrote the newest version: somebody else has to review them."),
        AskReview.Outcome.NoSuchReviewer => QuestionBankText.NoSuchReviewer,
        AskReview.Outcome.NothingToReview => Say($"{count} 道已发布或已停用，没有可审阅的。", count == 1 ? "1 is published or retired: there is nothing to review." : $"{count} are published or retired: there is nothing to review."),
        AskReview.Outcome.NotAllowed => Moved(MoveQuestions.Step.Publish, MoveQuestions.Outcome.NotAllowed, count),
        AskReview.Outcome.NotFound => null,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "no such outcome"),
    };

    static string MovedTo(MoveQuestions.Step step, int count) => step switch
    {
        MoveQuestions.Step.Publish => Say($"发布了 {count} 道题。", count == 1 ? "1 question was published." : $"{count} questions were published."),
        MoveQuestions.Step.Retire => Say($"停用了 {count} 道题。", count == 1 ? "1 question was retired." : $"{count} questions were retired."),
        MoveQuestions.Step.BackToDraft => Say($"{count} 道题改回了草稿。", count == 1 ? "1 question is a draft again." : $"{count} questions are drafts again."),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "no such step"),
    };
}
