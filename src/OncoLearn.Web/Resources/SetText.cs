using System.Globalization;
using OncoLearn.App.Quizzes;
using OncoLearn.Core.Quizzes;
using OncoLearn.Core.Texts;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Quizzes that instructors build: listing, filling and publishing them.</summary>
public static class SetText
{
    public static string Quiz => Say("测验", "Quiz");
    public static string Quizzes => Say("我的测验", "My quizzes");
    public static string New => Say("新建测验", "New quiz");
    public static string NewLead => Say("先取个名字，再选题、定规则；发布以前学生看不到。", "Name it, then choose questions and rules. Students see nothing before you publish.");
    public static string NoQuizzes => Say("您还没有测验。新建一个，从题库里选题或让系统抽题。", "You have no quiz yet. Make one, and choose questions from the banks or have them drawn.");
    public static string AttemptsWord(int count) => Say("次作答", count == 1 ? "attempt" : "attempts");
    public static string Back => Say("返回", "Back");
    public static string Draft => Say("草稿", "Draft");
    public static string Closed => Say("已关闭", "Closed");
    public static string IsOpen => Say("开放中", "Open");
    public static string OpensAt(string time) => Say($"{time} 开放", $"Opens {time}");
    public static string OpenUntil(string time) => Say($"至 {time}", $"until {time}");
    public static string ClosedAt(string time) => Say($"{time} 已关闭", $"Closed {time}");
    public static string Unpublished => Say("有未发布的更改", "Unpublished changes");
    public static string Code => Say("代码", "Code");
    public static string Link => Say("链接", "Link");
    public static string CopyLink => Say("复制链接", "Copy link");
    public static string Copied => Say("已复制", "Copied");
    public static string AddToQuiz => Say("加入测验", "Add to quiz");
    public static string QuizNeeded => Say("请选择测验。", "Choose a quiz.");
    public static string Added(int added, int of) => of == added
        ? Say($"加入了 {added} 道题。", added == 1 ? "1 question was added." : $"{added} questions were added.")
        : Say($"加入了 {added} 道题，另外 {of - added} 道原来就在。", $"{added} added; {of - added} were there already.");

    public static string Refused(ChangeQuiz.Outcome outcome) => outcome switch
    {
        ChangeQuiz.Outcome.ChangedMeanwhile => Say(
            "这个测验刚在别的窗口改过，您这次的更改没有保存。本页已是最新；您填写的内容能留的都还在，核对后再保存。",
            "This quiz was changed in another window meanwhile, so your change was not saved. The page shows its newest state with what you typed where that still fits: check it and save again."),
        ChangeQuiz.Outcome.TooMany => Say($"一个测验最多 {SlotPlan.MostQuestions} 题。", $"A quiz has at most {SlotPlan.MostQuestions} questions."),
        _ => Say("有的题目已经不在，或不与您共享，没有更改。", "A question is gone or not shared with you any more; nothing was changed."),
    };

    /// <summary>Null where nothing was done.</summary>
    /// <param name="wasPublished">Learners have had the quiz, or have it.</param>
    public static string? DoneWords(string? done, bool wasPublished) => done?.Split(':') switch
    {
        ["settings", "tries"] => Say("设置已保存。尝试次数和扣分留着，但这种作答方式用不到。", "The settings are saved. The tries and what they cost are kept, but this way of answering does not use them."),
        ["settings"] => Say("设置已保存。", "The settings are saved."),
        ["slots"] => Say("题目已保存。", "The questions are saved."),
        ["added", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var added) => Added(added, added),
        ["drawn", "none"] => Say("抽题已加入，但现在没有符合条件的已发布题目。发布测验以前，请补上题目，或换一组条件。", "The draw was added, but no published question fits it now. Before you publish the quiz, add questions or draw from others."),
        ["drawn"] => Say("抽题已加入。", "The draw was added."),
        ["blueprint"] => Say("命题表已加入测验。", "The blueprint is in the quiz."),
        ["window"] when !wasPublished => Say("开放时间已保存。", "The opening times are saved."),
        ["window"] => Say("开放时间已保存。正在作答的学生仍按开始时看到的时间结束；没有看到结束时间的，到新的关闭时间为止。", "The opening times are saved. Whoever is writing keeps the end that they were told; anyone who was told none has until the new closing time."),
        ["published"] => Say("已发布。把链接或代码发给学生。", "Published. Give your students the link or the code."),
        ["closed"] => Say("已关闭：链接和代码失效，正在作答的可以做完。", "Closed: link and code no longer work; whoever is in the middle may finish."),
        ["archived"] => Say("测验已收起。", "The quiz was archived."),
        _ => null,
    };

    public static string Questions => Say("题目", "Questions");
    public static string Sum(int questions, double points) => Say($"共 {questions} 题，{points:0.##} 分。", $"{(questions == 1 ? "1 question" : $"{questions} questions")}, {(points == 1 ? "1 point" : $"{points:0.##} points")}.");
    public static string Overlap(double shared, int questions, bool estimated) => Say(
        $"两名学生预计约有 {shared:0.#} 题相同（共 {questions} 题{(estimated ? "，模拟估算" : "")}）。",
        questions == 1
            ? $"Two students will have the same question about {shared:0%} of the time{(estimated ? " (simulated)" : "")}."
            : $"Of their {questions} questions, two students will have about {shared:0.#} in common{(estimated ? " (simulated)" : "")}.");
    public static string NoSlotsYet => Say("还没有题目。从题库里选题、按条件抽题，或用命题表安排。", "No questions yet. Choose them from the banks, have them drawn, or plan them in a blueprint.");
    public static string AddQuestions => Say("选题", "Choose questions");
    public static string AddDraw => Say("随机抽题", "Add a random draw");
    public static string Blueprint => Say("命题表", "Blueprint");
    public static string Version(int number) => Say($"第 {number} 版", $"v{number}");
    public static string NewerExists(int number) => Say($"有新版（第 {number} 版）", $"Newer version: v{number}");
    public static string TakeNewer(int number) => Say($"改用第 {number} 版", $"Use v{number}");
    public static string WhatChanged => Say("看改动", "What changed");
    public static string IsPractice => Say("练习题", "Practice question");
    public static string SomePractice(int count) => Say($"其中 {count} 道是练习题", count == 1 ? "1 is a practice question" : $"{count} are practice questions");
    public static string PracticeWarning(int count) => Say(
        $"有 {count} 题是练习题：学生在练习里可能见过答案。需要时在题目里把用途改为“考试”。",
        count == 1 ? "1 question is for practice: students may have seen its answer there. Set its use to “Exam” if that matters." : $"{count} questions are for practice: students may have seen their answers there. Set their use to “Exam” if that matters.");
    public static string IsPracticeElsewhere => Say("原题或副本供练习", "Its original or a copy is for practice");
    public static string SomePracticeElsewhere(int count) => Say($"其中 {count} 道的原题或副本供练习", $"of {count} the original or a copy is for practice");
    public static string PracticeElsewhereWarning(int count) => Say(
        $"有 {count} 题的原题或没有改动的副本供练习：学生在练习里可能见过答案。需要时把那一道的用途改为“考试”，或改写这里的题。",
        count == 1
            ? "The original or an unchanged copy of 1 question is for practice: students may have seen its answer there. Set the use of that one to “Exam”, or reword the question here, if that matters."
            : $"The originals or unchanged copies of {count} questions are for practice: students may have seen their answers there. Set the use of those to “Exam”, or reword the questions here, if that matters.");
    public static string Lacking(int count, Bilingual language) => Say(
        $"有 {count} 题没有{language.Zh}的文字：用{language.Zh}作答的学生看到的是另一种语言。",
        count == 1 ? $"1 question has no text in {language.En}: students who read {language.En} will see it in the other language." : $"{count} questions have no text in {language.En}: students who read {language.En} will see them in the other language.");
    public static string LackingAt(int count) => Say("题号：", count == 1 ? "See question " : "See questions ");
    public static string LacksText(Bilingual language) => Say($"没有{language.Zh}的文字", $"No text in {language.En}");

    /// <param name="drawn">Some of them are drawn, so that it may happen and need not.</param>
    public static string DifferingVignette(IReadOnlyList<string> numbers, bool drawn) => Say(
        $"第 {string.Join("、", numbers)} 题{(drawn ? "可能用到" : "用的是")}同一份共用病例的不同版本，学生会看到两份文字不同的病例。请在题目里改用同一版并发布，固定的题再在这里选用新版。",
        $"Questions {string.Join(", ", numbers)} {(drawn ? "may stand" : "stand")} on different versions of one shared vignette: learners would read it twice, worded differently. Let the questions take the same version, publish them, and use the new versions of fixed questions here.");
    public static string AskedAgain(IReadOnlyList<string> numbers) => Say(
        $"第 {string.Join("、", numbers)} 题是同一道题（原题和没有改动的副本），学生会被问到不止一次。请只留一道。",
        $"Questions {string.Join(", ", numbers)} are one question and its unchanged copies: learners would be asked the same more than once. Keep one of them.");
    public static string DrawOf(int count, int available) => Say($"从 {available} 题中抽 {count} 题", $"draws {count} from {(available == 1 ? "1 question" : $"{available} questions")}");
    public static string Count => Say("抽题数", "Draw");
    public static string Points => Say("每题分数", "Points each");
    public static string OfNumber(string numbers) => Say($"（第 {numbers} 题）", $"(question {numbers})");
    public static string Number(string numbers) => Say($"第 {numbers} 题", $"question {numbers}");
    public static string NumbersMayMove => Say("抽到同一份共用病例的题会排在一起，学生看到的题号可能与这里不同。", "Questions drawn on one shared vignette stand together, so a learner’s numbers may differ from these.");
    public static string SavePoints => Say("保存分数和抽题数", "Save points and numbers");
    public static string SlotsProblem => Say("有的数字填得不对，没有保存。请更正标出的地方。", "Some numbers are not right, so nothing was saved. Please correct what is marked.");
    public static string PointsNeeded(double most) => Say($"分数要大于 0，最多 {most:0}。", $"Points are more than 0 and at most {most:0}.");
    public static string AnyBank => Say("我可用的全部题库", "All banks that I may use");
    public static string InBank(string name) => Say($"题库“{name}”", $"Bank “{name}”");
    public static string AnyQuestion => Say("我可用的任何题目", "Any question that I may use");
    public static string Gone => Say("已不可用", "not available any more");

    public static string BeforePublishing => Say("发布前还要处理：", "Before this can be published:");
    public static string CannotPublish => Say("还不能发布，原因如下。", "It cannot be published yet, for the reasons below.");
    public static string NoSlots => Say("测验里还没有题目。", "The quiz has no questions yet.");
    public static string NotPublished(string number) => Say($"第 {number} 题没有发布，或已停用。", $"Question {number} is not published, or retired.");
    public static string NotShared(string number) => Say($"第 {number} 题所在的题库不再供您使用。", $"The bank of question {number} is not shared with you for use any more.");
    public static string Short(IReadOnlyList<string> numbers, int needed, int available) => Say(
        $"第 {string.Join("、", numbers)} 题要抽 {needed} 题，只有 {available} 题可抽。",
        $"{(numbers.Count == 1 ? "Question" : "Questions")} {string.Join(", ", numbers)} {(numbers.Count == 1 ? "draws" : "together draw")} {needed}, and there {(available == 1 ? "is" : "are")} only {available}.");

    public static string Preview => Say("以学生身份预览", "Preview as a student");
    public static string PreviewTooFew => Say("题目不够，暂时不能预览。", "There are too few questions to preview it yet.");
    public static string Archive => Say("收起测验", "Archive the quiz");
    public static string ArchiveHelp => Say("测验从列表中消失，链接失效；学生的作答和成绩都保留。", "The quiz leaves your list and its link ends. Students keep their attempts and scores.");
    public static string ReallyArchive => Say("确定收起", "Archive it");

    public static string Publishing => Say("发布", "Publishing");
    public static string Publish => Say("发布", "Publish");
    public static string Reopen => Say("用新代码重新开放", "Open again with a new code");
    public static string PublishVersion(int number) => Say($"发布第 {number} 版", $"Publish v{number}");
    public static string PublishHelp => Say("发布后得到链接和代码，有它的学生登录后即可作答。", "Publishing gives a link and a code; whoever has it can sit the quiz after signing in.");
    public static string Close => Say("关闭", "Close");
    public static string ReallyClose => Say("确定关闭", "Yes, close it");
    public static string OverAlready => Say("关闭时间已过，发布了也没有人能开始。请先改成以后的时间，或清空。", "The closing time is past, so nobody could start it. Give a later one first, or none.");
    public static string CodeIsPast(string time) => Say($"{time} 起已关闭：有代码和链接也不能再开始。", $"Closed since {time}: nobody can start it by this code or link any more.");
    public static string PastWhileOpen => Say("关闭时间已过。要让学生再开始，请改成以后的时间，或清空；代码和链接不变。", "The closing time is past. For learners to start it again, give a later one, or none; code and link stay the same.");
    public static string CloseHelp => Say("关闭后链接和代码永久失效，正在作答的可以做完；再次开放会有新的代码。设为关闭后公布的内容，仍等到关闭时间才公布。", "Closing ends the link and the code for good; whoever is in the middle may finish. Opening again gives a new code. What is released after closing still waits for the closing time.");
    public static string Window => Say("开放时间", "Opening times");
    public static string Opens => Say("何时起可以开始（可不填）", "Can be started from (optional)");
    public static string Closes => Say("何时关闭（可不填）", "Closes at (optional)");
    public static string Zone(string zone) => Say($"按您的时区：{zone}。关闭时，没有交的自动交卷。", $"In your time zone, {zone}. At closing, what is not submitted is handed in by itself.");
    public static string SaveWindow => Say("保存时间", "Save times");
    public static string TimeNeeded => Say("请填写日期和时间，例如 2026-03-01 09:00。", "Give a date and a time, such as 2026-03-01 09:00.");
    public static string ClosesFirst => Say("关闭时间要在开放时间以后。", "It must close after it opens.");
    public static string NeedsClosing => Say("有内容要在关闭以后公布，所以需要关闭时间。", "Something is released after closing, so a closing time is needed.");

    public static string Versions => Say("版本", "Versions");
    public static string Current(bool isOpen) => isOpen ? Say("学生所用", "Learners get this") : Say("曾对学生开放", "Was open to learners");
    public static string MadeBy(string? author, string time) => Say($"{author ?? TeachText.SomebodyElse}，{time}", $"{author ?? TeachText.SomebodyElse}, {time}");
    public static string OnVersion(int attempts, int running) => attempts == 0
        ? Say("没有人作答", "Nobody has sat it")
        : Say($"{attempts} 次作答，其中 {running} 次进行中", $"{attempts} {AttemptsWord(attempts)}, {running} in progress");
    public static string Who => Say("是谁", "Who");
    public static string VersionsHelp => Say("已发布或有人作答的版本不再改动：更改会成为新的一版，发布后给之后开始的学生。", "A version that is published or was sat never changes: a change becomes a new version, which those get who start after you publish it.");
}
