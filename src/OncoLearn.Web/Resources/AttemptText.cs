using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What practice and quizzes have in common: saving, moving, windows, times.</summary>
public static class AttemptText
{
    public static string QuestionOf(int number, int count) => Say($"第 {number} 题，共 {count} 题", $"{number} of {count}");
    public static string QuestionHeading(int number, int count) => Say($"第 {number} 题，共 {count} 题", $"Question {number} of {count}");
    public static string QuestionNumber(int number) => Say($"第 {number} 题", $"Question {number}");
    public static string Section(string number) => Say($"第 {number} 节", $"Section {number}");
    public static string Section(string number, string title) => Say($"第 {number} 节 {title}", $"{number} {title}");
    public static string NoSection => Say("不属于某一节", "No section");

    public static string Next => Say("下一题", "Next");
    public static string Previous => Say("上一题", "Previous");
    public static string SaveAnswer => Say("保存答案", "Save answer");

    public static string Saving => Say("正在保存…", "Saving…");
    public static string Saved(string time) => Say($"已保存 {time}", $"Saved {time}");
    public static string NotSaved => Say(
        "还没有保存：暂时连不上服务器。答案留在这个页面里，连上后会自动再送。",
        "Not saved: the server cannot be reached. Your answer is kept here and will be sent again by itself.");
    public static string NotSavedCount => Say("{0} 题待保存。", "Questions waiting to be saved: {0}.");
    public static string Unsent => Say("未保存 · {0} 题待送", "Not saved · {0} waiting");
    public static string SignedOut => Say(
        "还没有保存：您已退出登录。请登录后回到这个页面，答案会自动再送。",
        "Not saved: you are signed out. Sign in and come back to this page; your answer will be sent again by itself.");
    public static string SignIn => Say("登录", "Sign in");
    public static string NotTaken => Say(
        "还没有保存：服务器没有接受这次提交。请刷新页面，答案会自动再送。",
        "Not saved: the server did not take it. Reload the page; your answer will be sent again by itself.");
    public static string Reload => Say("刷新页面", "Reload");
    public static string Away => Say("先留在这一页：连上服务器并保存之后再翻页。", "Please stay on this page: you can move on once the server is back and your answer is saved.");
    public static string SaveFirst => Say("还有答案没有保存，保存后才能交卷。", "Some answers are not saved yet. You can submit as soon as they are.");

    public static string Overrode(string time) => Say(
        $"这道题在 {time} 已经在另一个窗口里答过；现在以您这次的答案为准。",
        $"This question had also been answered in another window at {time}; your answer now counts.");
    public static string AnsweredElsewhere(string time) => Say(
        $"这道题 {time} 在另一个窗口里作答；以后答的为准。",
        $"Answered in another window at {time}; the later answer counts.");
    public static string ShowIt => Say("显示那个答案", "Show it");
    public static string SubmittedElsewhere => Say("这次作答已经在另一个窗口里交卷。", "This attempt was submitted in another window.");
    public static string SeeResult => Say("查看结果", "See the result");

    public static string Closed => Say("这次作答已经交卷", "This attempt has been submitted");
    public static string ClosedWhat => Say("交卷以后答案不再改变；这一次的改动没有保存。", "Answers no longer change after that; this change was not saved.");
    public static string BadAnswer => Say("服务器没有看懂这个答案，没有保存。请刷新页面再答。", "The server did not understand this answer and did not save it. Reload the page and answer again.");
    public static string NoSuchQuestion => Say("没有这道题，答案没有保存。", "There is no such question; nothing was saved.");
    public static string FirstCounts => Say("这道题您已经答过：以第一次的答案为准。", "You had answered this question: your first answer counts.");
    public static string SameAnswer => Say("这就是您刚才的答案，不算一次。请改动以后再核对。", "This is the answer you have just tried; it was not counted. Change it and check again.");
    public static string MeantSo => Say("还没有核对；要改请改，确实要这样答，请再核对一次。", "It was not checked yet: change it, or check it once more if you mean it so.");
    public static string NotChecked(string check) => Say(
        $"这个答案还没有核对。按“{check}”才算数；再按一次就离开，这个答案不保留。",
        $"This answer is not checked yet. Press {check} for it to count; to go on once more without it loses it.");
    public static string CheckTry(int number, int of) => Say($"核对（第 {number} 次，共 {of} 次）", $"Check (try {number} of {of})");
    public static string TriedWrong => Say("还不对", "Not right yet");
    public static string TriedPartly => Say("部分正确", "Partly right");
    public static string TriesLeft(int left) => Say($"还可以试 {left} 次。", left == 1 ? "You have one more try." : $"You have {left} more tries.");
    public static string NextTry(double marks, double cost) => Say(
        $"下一次全部答对得 {marks:0.##} 分；每多试一次少得 {cost:0.##} 分。",
        $"If the next one is fully right it brings {Points(marks)}; each further try costs {cost:0.##}.");
    public static string NextTryFree => Say("多试不扣分。", "A further try costs nothing.");
    public static string Hint(int number) => Say($"提示 {number}：", $"Hint {number}: ");
    public static string Tries(int tries) => Say($"试了 {tries} 次", tries == 1 ? "1 try" : $"{tries} tries");
    public static string Comment => Say("评语", "Comment");
    public static string CompareAnswer => Say("对照参考答案", "See the model answer");
    public static string WaitsWhat => Say("这个答案要由教师评阅；评完以后，得分和评语会显示在这里。", "A person will mark this answer; its marks and a comment appear here afterwards.");
    public static string SoFar => Say("暂计", "so far");
    public static string ScoreSoFar(int waiting) => Say(
        $"还有 {waiting} 题等待评阅，目前的得分只是已评部分。",
        waiting == 1 ? "One answer waits to be marked: the score so far leaves it out." : $"{waiting} answers wait to be marked: the score so far leaves them out.");

    public static string TimeIsUp => Say(
        "时间到了：已按截止时间交卷。截止以后的改动没有计入。",
        "Time is up: the quiz was handed in at its deadline. Nothing after that was counted.");

    public static string Marks(double marks, double of) => Say($"{Signed(marks)} / {of:0.##} 分", $"{Signed(marks)} of {Points(of)}");
    public static string Points(double marks) => Say($"{marks:0.##} 分", marks == 1 ? "1 mark" : $"{marks:0.##} marks");
    public static string MarksShort(double marks, double of) => $"{Signed(marks)} / {of:0.##}";

    /// <summary>With the sign that print has for less than 0.</summary>
    public static string Signed(double marks) => Math.Round(marks, 2) < 0 ? $"−{-marks:0.##}" : $"{Math.Abs(marks):0.##}";
    public static string RightOf(int right, int of) => Say($"答对 {right} / {of}", $"{right} of {of} right");
    public static string ByCategory => Say("按类别", "By category");
    public static string BySection => Say("按章节", "By section");
    public static string WithoutWithheld(int withheld) => Say($"不含 {withheld} 道暂不显示的题。", withheld == 1 ? "Without 1 question that is not shown for now." : $"Without {withheld} questions that are not shown for now.");
    public static string Category => Say("类别", "Category");
    public static string SectionColumn => Say("章节", "Section");
    public static string Right => Say("答对", "Right");
    public static string MarksColumn => Say("得分", "Marks");

    public static string Keys => Say("键盘", "Keyboard");
    public static string KeyChoose => Say("选择选项", "choose an option");
    public static string KeyEnter => Say("核对、下一题", "check, next");
    public static string KeyMove => Say("下一题、上一题", "next, previous");
    public static string KeyFlag => Say("标记", "flag");
    public static string KeyHelp => Say("打开、关闭这张表", "open and close this list");
    public static string KeysOn => Say("使用单键", "Use single keys");
}
