using OncoLearn.Core.Quizzes;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

public static class QuizText
{
    public static string Quiz => Say("测验", "Quiz");
    public static string IsPreview => Say("这是预览，只有您能看到，不计入任何成绩和统计。", "This is a preview: only you see it, and it counts nowhere.");
    public static string BackFromPreview => Say("返回编辑测验", "Back to the quiz editor");
    public static string Rules => Say("规则", "The rules");
    public static string RuleQuestions(int count, double marks) => Say($"共 {count} 题，满分 {marks:0.##} 分。", count == 1 ? $"One question, {AttemptText.Points(marks)}." : $"{count} questions, {AttemptText.Points(marks)} in all.");
    public static string RuleTime(double minutes) => Say(
        $"限时 {minutes:0.##} 分钟，从开始时算起，以服务器的时钟为准。",
        $"You have {minutes:0.##} minutes from the start, by the server's clock.");
    public static string RuleWouldEnd(string now, string end) => Say($"现在（{now}）开始，{end} 截止。", $"Started now, at {now}, it ends at {end}.");
    public static string RuleTimeRuns => Say(
        "关掉页面、断网、换设备，计时都不会停；已保存的答案还在，截止以前可以回到这里接着做。",
        "The clock runs on when you close the page, lose the connection or change the device. What is saved stays, and you can come back here until time is up.");
    public static string RuleTimeEnds => Say(
        "时间一到自动交卷：截止以前保存的答案算数，没有答的题按没有作答计分。",
        "When time is up, the quiz is handed in by itself: what was saved by then counts, and what is not answered counts as blank.");
    public static string RuleNoTime => Say("不限时间。", "There is no time limit.");
    public static string Unsaved => Say("未保存", "not saved");
    public static string FinishOtherFirst => Say("本测验中有题目正在您尚未交卷的另一测验中。请先完成那一测验。", "A question of this quiz waits in another quiz that you have open. Finish that one first.");
    public static string ToOther => Say("前往该测验", "Go to it");
    public static string RuleOften => Say("可以做多次，每次的成绩都保留。", "You may sit it as often as you like; every score is kept.");
    public static string RuleSittings(int most, int left) => Say($"最多做 {most} 次，您还可以做 {left} 次。", most == 1 ? $"You may sit it once{(left == 0 ? ", and have done so" : "")}." : $"You may sit it {most} times; {left} {(left == 1 ? "is" : "are")} left.");
    public static string RuleDraws => Say("每次的题目从题库中抽取，各人各次不尽相同。", "Its questions are drawn anew for each attempt.");
    public static string RuleCloses(string time, string zone) => Say($"{time}（{zone}）关闭：到时没有交的自动交卷。", $"It closes at {time} ({zone}); what is not submitted by then is handed in by itself.");
    public static string RulePassing(double share, double marks) => Say($"得到满分的 {share:0.#%}（{marks:0.##} 分）即为通过。", $"You pass with {share:0.#%} of the marks, that is {marks:0.##}.");
    public static string RuleGradedLater => Say("交卷以后判分。", "It is graded after you submit.");
    public static string RuleGradedAtOnce => Say("每答一题立刻判分；以第一次的答案为准。", "Each answer is graded as you give it; your first answer counts.");
    public static string RuleMaybeManual(int most) => Say($"其中最多 {most} 题由教师评阅，评完以后才有得分。", most == 1 ? "One question may be marked by a person; its marks come later." : $"Up to {most} questions are marked by a person; their marks come later.");
    public static string Released(string what, string when) => Say($"{when}公布：{what}。", $"{when}: {what}.");
    public static string NotReleased(string what) => Say($"不公布：{what}。", $"Not released: {what}.");
    public static string AfterSubmission => Say("交卷以后", "After you submit");
    public static string AsGraded => Say("判分以后", "As soon as it is graded");
    public static string AfterClosing(string? time) => time is null ? Say("关闭以后", "After closing") : Say($"关闭以后（{time}）", $"After closing ({time})");
    public static string ReleasedScore => Say("得分", "your score");
    public static string ReleasedCorrectness => Say("对错", "what was right");
    public static string ReleasedKey => Say("答案", "the answers");
    public static string ReleasedReasons => Say("理由", "the reasons");
    public static string ReleasedEvidence => Say("出处", "the sources");
    public static string By(string owner) => Say($"出题：{owner}", $"By {owner}");
    public static string NotOpenYet(string time, string zone) => Say($"测验 {time}（{zone}）开放，到时回到本页开始。", $"The quiz opens at {time} ({zone}). Come back to this page then.");
    public static string IsOver(string time, string zone) => Say($"测验已于 {time}（{zone}）关闭，不能再开始。", $"The quiz closed at {time} ({zone}) and cannot be started any more.");
    public static string IsEnded(string? owner, string time) => Say($"{(owner is null ? $"测验已于 {time} 关闭" : $"{owner} 已于 {time} 关闭测验")}，不能再用这个链接或代码开始。", $"{(owner is null ? "This quiz was closed" : $"{owner} closed this quiz")} at {time}; it cannot be started by this link or code any more.");
    public static string EndedWhat => Say("如果教师又开放了它，会有新的链接和代码，请向教师索取。", "If it has been opened again, there is a new link and a new code: ask your instructor for them.");
    public static string StillOpen(string time) => Say($"{time} 开始，尚未交卷", $"Started {time}, not submitted yet");
    public static string NoSittingLeft => Say("您的作答次数已经用完。", "You have sat this quiz as often as it allows.");
    public static string TooFewQuestions => Say("题库里的题目现在不够，测验无法开始。请告诉出题的教师。", "There are too few questions now, so the quiz cannot start. Please tell the instructor who made it.");
    public static string ByCode => Say("用代码参加测验", "Quiz by code");
    public static string ByCodeLead => Say("教师给的代码有 8 个字母和数字；不分大小写。", "The code that your instructor gave has 8 letters and digits; capitals do not matter.");
    public static string Code => Say("代码", "Code");
    public static string CodeHelp => Say("例如 abcd-2345", "abcd-2345, for example");
    public static string ToQuizByCode => Say("前往测验", "Go to the quiz");
    public static string NoCode(int length) => Say($"代码是 {length} 个字母和数字，没有 0、1、i、l、o、u。请核对。", $"A code has {length} letters and digits, without 0, 1, i, l, o and u. Please check it.");
    public static string NoSuchCode => Say("没有用这个代码的测验，或者早已关闭。请向教师核对。", "No quiz has this code, or it was closed long ago. Ask your instructor.");
    public static string RuleDeferred => Say("交卷以前不显示对错；交卷以后显示每题的答案、理由和出处。", "Nothing tells right from wrong until you submit. Then you see every answer with its reasons and sources.");
    public static string RuleImmediate => Say("每答一题，立刻显示对错和理由；以第一次的答案为准。", "After each answer you see at once what is right and why; your first answer counts.");

    /// <summary>With what of it the quiz tells at once; the rest is told by the times of its release.</summary>
    public static string RuleInteractive(int tries, ReleasePolicy release)
    {
        // While the quiz runs: as ReleasePolicy.Now has it.
        var shown = release.Now(handedIn: false, closed: false);
        if (!shown.Correctness) return Say($"每题最多试 {tries} 次，以最后一次为准。", tries == 1 ? "You have one try at each question." : $"You have {tries} tries at each question. The last try counts.");
        var (zh, en) = shown switch
        {
            { Reasons: true } => ("显示答案和理由", "you see the answer and why"),
            { Key: true } => ("显示答案", "you see the answer"),
            _ => ("就不能再改答案", "your answer can no longer be changed"),
        };
        return tries == 1
            ? Say($"每题只能试一次，答完就告诉您对错，{(shown.Key ? $"并{zh}" : zh)}。", $"You have one try at each question. Then you are told whether it was right, and {en}.")
            : Say(
                $"每题最多试 {tries} 次：没有全对时告诉您，并给出提示（如果有），再试；全对或次数用完后{zh}。以最后一次为准。",
                $"You have {tries} tries at each question. After one that is not fully right you are told so, with a hint where there is one; when you are right or no try is left {en}. The last try counts.");
    }

    public static string RulePenalty(double share) => Say($"每多试一次，少得该题 {share:0.#%} 的分，最低零分。", $"Each further try takes {share:0.#%} of the question's marks, never below zero.");
    public static string RuleNoPenalty => Say("多试不扣分。", "Further tries cost nothing.");
    public static string RuleManual => Say("交卷后由教师评阅；评完以前，结果页显示暂计得分。", "A person marks your answers after you submit; until then the result shows the score so far.");
    public static string RuleMarkedLater => Say("交卷后由教师评阅。", "A person marks your answers after you submit.");
    public static string RuleSomeManual(int count) => Say($"其中 {count} 题由教师评阅，交卷以前可以改，评完以后才有得分。", count == 1 ? "One question is marked by a person: you can change it until you submit, and its marks come later." : $"{count} questions are marked by a person: you can change them until you submit, and their marks come later.");
    public static string RuleCompare(int count) => Say($"其中 {count} 题由您自己对照参考答案，不计分。", count == 1 ? "One question you compare with a model answer yourself; it is not marked." : $"{count} questions you compare with a model answer yourself; they are not marked.");
    public static string RuleSaved => Say("每个答案一给出就保存，交卷以前可以改。", "Each answer is saved as you give it and can be changed until you submit.");
    public static string RuleSavedByButton => Say("点“保存这个答案”或翻到另一题时，答案才会保存；交卷以前可以改。", "Each answer is saved when you press its button or go to another question, and can be changed until you submit.");
    public static string RuleWithoutClock => Say("这个浏览器没有启用脚本，页面上没有走动的时钟。", "Script is switched off in this browser: no clock runs on the page.");
    public static string RuleSavedOnce => Say("每个答案核对时就保存；做标记、翻到另一题都不算核对。", "Each answer is saved when you check it; to flag a question or to go to another one checks nothing.");
    public static string RuleBreak => Say("可以中断：关掉页面、断网、换设备都行，已保存的答案还在，回到这里接着做。", "You can take a break: close the page, lose the connection, change the device. What is saved stays, and you go on from here.");
    public static string Start => Say("开始测验", "Start the quiz");
    public static string ConfirmStart(double minutes) => Say($"现在开始计时，共 {minutes:0.##} 分钟。", $"The clock starts now and runs for {minutes:0.##} minutes.");
    public static string ConfirmStartWhat => Say("开始以后不能暂停。", "It cannot be paused.");
    public static string ConfirmStartYes => Say("确认开始", "Yes, start now");
    public static string NotYet => Say("先不开始", "Not yet");
    public static string StartAgain => Say("再做一次", "Sit it again");
    public static string Continue => Say("继续作答", "Continue");
    public static string Earlier => Say("以前的作答", "Your earlier attempts");
    public static string StartedAt => Say("开始", "Started");

    public static string Grid => Say("题目一览", "Questions");
    public static string Here => Say("本题", "This one");
    public static string Answered => Say("已答", "Answered");
    public static string Unanswered => Say("未答", "Not answered");
    public static string NotSaved => Say("未保存", "Not saved");
    public static string Partly(int open) => Say($"部分作答，空 {open} 处", $"Answered in part, {open} open");
    public static string Unreadable => Say("还读不懂", "Cannot be read yet");
    public static string Unchecked => Say("填了，还没有核对", "Filled in, not checked");
    public static string SomeUnchecked => Say("有的题填了答案，还没有核对：不核对不算数，交卷时不计。", "Some answers are filled in and not checked: they do not count unless you go back and check them.");
    public static string Flagged => Say("已标记", "Flagged");
    public static string Flag => Say("标记", "Flag");
    public static string Unflag => Say("取消标记", "Remove flag");
    public static string ToReview => Say("检查并交卷", "Review and submit");
    public static string Ends(string time, int minutes) => Say($"{time} 截止（还有 {minutes} 分钟）", $"Ends at {time} ({minutes} min left)");

    public static string ReviewTitle => Say("交卷前检查", "Before you submit");
    public static string AllAnswered(int count) => Say($"{count} 题全部已答。", $"All {count} questions are answered.");
    public static string SomeUnanswered(int missing, int count) => Say($"共 {count} 题，还有 {missing} 题未答。", missing == 1 ? $"One question of {count} is not answered yet." : $"{missing} of {count} questions are not answered yet.");
    public static string SomePartly(int partly) => Say($"{partly} 题只答了一部分。", partly == 1 ? "1 question is answered in part." : $"{partly} questions are answered in part.");
    public static string SomeDoubtful(int doubtful) => Say($"{doubtful} 题的答案有地方要改，改好才算答完。", doubtful == 1 ? "1 answer has something to put right before it is complete." : $"{doubtful} answers have something to put right before they are complete.");
    public static string SomeFlagged(int count) => Say($"{count} 题做了标记。", count == 1 ? "You flagged 1 question." : $"You flagged {count} questions.");
    public static string AnsweredAt(string time) => Say($"已保存 {time}", $"Saved {time}");
    public static string Submit => Say("交卷", "Submit");
    public static string ConfirmWhat => Say("交卷以后不能再改答案。", "After that no answer can be changed.");
    public static string ConfirmMissing(int missing) => Say($"{missing} 题未答，按没有作答计分。", missing == 1 ? "1 question is not answered and counts as blank." : $"{missing} questions are not answered and count as blank.");
    public static string ConfirmPartly(int partly) => Say($"{partly} 题只答了一部分，空着的不得分。", partly == 1 ? "1 question is answered in part; what is open in it earns nothing." : $"{partly} questions are answered in part; what is open in them earns nothing.");
    public static string ConfirmDoubtful(int doubtful) => Say($"{doubtful} 题的答案有地方要改，照现在这样会丢分。", doubtful == 1 ? "1 answer has something to put right; as it stands it loses marks." : $"{doubtful} answers have something to put right; as they stand they lose marks.");
    public static string ConfirmSubmit => Say("确认交卷", "Yes, submit");
    public static string GoBack => Say("回去作答", "Back to the questions");

    public static string Result => Say("结果", "Result");
    public static string ResultOf(string quiz) => Say($"结果：{quiz}", $"Result: {quiz}");
    public static string Score => Say("得分", "Score");
    public static string SubmittedAt(string time) => Say($"{time} 交卷", $"Submitted {time}");
    public static string EachQuestion => Say("逐题解析", "Question by question");
    public static string ToQuiz => Say("回到测验", "Back to the quiz");
}
