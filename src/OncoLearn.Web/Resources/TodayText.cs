using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

public static class TodayText
{
    public static string Title => Say("今日", "Today");

    public static string ContinueReading => Say("接着读", "Continue reading");
    public static string ReadNext => Say("接下来读", "Read next");
    public static string StartHere => Say("从这里开始", "Start here");
    public static string Section(string number) => Say($"第 {number} 节", $"Section {number}");
    public static string LeftAt(int paragraph, int of) => Say($"上次读到第 {paragraph} 段，共 {of} 段", $"You left at paragraph {paragraph} of {of}");
    public static string Opened(int paragraphs) => Say($"打开过，共 {paragraphs} 段", paragraphs == 1 ? "Opened before; one paragraph" : $"Opened before; {paragraphs} paragraphs");
    public static string Length(int paragraphs, int minutes) => Say($"{paragraphs} 段，约 {minutes} 分钟", paragraphs == 1 ? $"One paragraph, about {minutes} min" : $"{paragraphs} paragraphs, about {minutes} min");
    public static string ReadOn => Say("继续阅读", "Read on");
    public static string StartReading => Say("开始阅读", "Start reading");
    public static string Progress(int paragraph, int of) => Say($"这一节读到第 {paragraph} 段，共 {of} 段", $"Paragraph {paragraph} of {of} of this section");
    public static string AllRead => Say("每一节您都读懂了", "You have understood every section");
    public static string AllReadHelp => Say("练几道题，看看记住了多少。", "Practise a few questions and see how much has stayed.");
    public static string Practise => Say("开始练习", "Practise");
    public static string NoLessons => Say("这里还没有课文", "There are no lessons here yet");
    public static string NoLessonsHelp => Say("课程装好以后，这里会带您开始读。可以先到账户里选好语言和时区。", "Once a course is here, you start from this page. Until then you can choose your language and time zone in your account.");
    public static string ToAccount => Say("打开账户", "Open your account");

    public static string Unfinished => Say("没做完的", "Not finished yet");
    public static string NothingOpen => Say("没有做到一半的练习或测验。一组练习十题左右。", "No practice set or quiz is waiting. A practice set is about ten questions.");
    public static string NothingOpenNoPractice => Say("没有做到一半的练习或测验。", "No practice set or quiz is waiting.");
    public static string PracticeOf(string what) => Say($"练习：{what}", $"Practice: {what}");
    public static string Answered(int answered, int of) => Say($"已答 {answered} / {of}", $"{answered} of {of} answered");
    public static string Until(string time, int minutes) => minutes < 100
        ? Say($"{time} 截止，还有 {minutes} 分钟", $"Until {time}, {minutes} min left")
        : Say($"{time} 截止", $"Until {time}");

    public static string PractiseHeading => Say("练习", "Practice");
    public static string PractiseHelp => Say("每一类里练过多少题。没练过的先出。", "How many questions of each category you have practised. New ones come first.");
    public static string Practised(int practised, int of) => Say($"练过 {practised} / {of}", $"{practised} of {of}");
    public static string PractisedOf(string category, int practised, int of) => Say($"{category}：练过 {practised} 题，共 {of} 题", $"{category}: {practised} of {of} questions practised");
    public static string StartPractice => Say("挑一类题练习", "Choose what to practise");
    public static string NoPractice => Say("还没有练习题。先读课文，题目出好后会列在这里。", "There are no practice questions yet. Read on; they will be listed here.");
    public static string ToCourses => Say("看看有哪些课程", "See the courses");

    public static string QuizzesHeading => Say("测验", "Quizzes");
    public static string NotSat => Say("还没做过", "Not taken yet");
    public static string InProgress => Say("进行中", "In progress");
    public static string Best(double share) => Say($"最好成绩 {share * 100:0}%", $"Best {share * 100:0}%");
    public static string NoQuizzes => Say("还没有测验。先用练习题检验自己。", "There is no quiz yet. Until then, test yourself in practice.");
}
