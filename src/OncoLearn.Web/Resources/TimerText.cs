using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The time that is left of a quiz, and its end.</summary>
public static class TimerText
{
    public static string TimeLeft => Say("剩余时间", "Time left");
    public static string EndsAt(string time) => Say($"{time} 截止", $"ends at {time}");
    public static string Hide => Say("隐藏时间", "Hide time");
    public static string Show => Say("显示时间", "Show time");
    public static string HiddenUntil => Say("剩 5 分钟时再显示时间", "Time comes back at 5 minutes");

    public static string MinutesLeft(string minutes) => Say($"还剩 {minutes} 分钟。", $"{minutes} minutes left.");
    public static string OneMinuteLeft => Say("还剩 1 分钟。", "1 minute left.");
    public static string SecondsLeft(string seconds) => Say($"还剩 {seconds} 秒。", $"{seconds} seconds left.");

    public static string Up(string time) => Say($"{time} 时间到，正在按已保存的答案交卷。", $"Time was up at {time}. Your saved answers are being handed in.");
    public static string UpWaiting(string time) => Say(
        $"{time} 时间到。已保存的答案算数；还没有送到的答案正在发送，是否来得及由服务器的时钟决定。",
        $"Time was up at {time}. What was saved counts; what was not saved is being sent now, and the server's clock decides whether it is in time.");
    public static string UpAway(string time) => Say(
        $"{time} 时间到。已保存的答案会自动交卷；暂时连不上服务器，连上后会显示结果。",
        $"Time was up at {time}. What was saved is handed in by itself. The server cannot be reached at the moment; the result follows as soon as it can.");

    public static string HandedIn(string time, int answered, int count) => Say(
        $"时间到，{time} 已自动交卷。到那时保存了 {count} 题中 {answered} 题的答案。",
        $"Time is up; handed in automatically at {time}. Answers to {answered} of {count} questions were saved by then.");
    public static string CameLate => Say("此后送到的改动没有计入。", "A change that arrived later was not counted.");
}
