using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

public static class HomeText
{
    public static string Title => Say("把肿瘤学综述变成一门课", "A cancer review, turned into a course");
    public static string Lead => Say(
        "读一节节短课，做会说明理由和出处的题，在测验里看看自己掌握了多少。",
        "Read short lessons, answer questions that say why and where it says so, and see in a quiz what you have mastered.");
    public static string TryOne => Say("现在就试一题", "Try a question now");
    public static string AfterSample => Say(
        "课程里的题都这样讲明理由和出处。注册以后，练习和测验的作答都会留着。",
        "Every question of the courses says why, and where it says so. With an account your answers in practice and quizzes are kept.");
    public static string SeeCourse => Say("看看这门课", "See this course");
    public static string PictureLegend => Say("一柱一节，高矮是论断的多少", "One bar for each section, as high as its claims are many");
    public static string HowItWorks => Say("怎样学", "How it works");
    public static string Read => Say("读", "Read");
    public static string ReadHow => Say(
        "每一节讲清综述里的一段，旁边列出每个论断、证据类型和文献号。",
        "Each lesson covers one section of a review, with every claim, its kind of evidence and its reference beside the text.");
    public static string Practise => Say("练", "Practise");
    public static string PractiseHow => Say(
        "机制、标志物、治疗三个题库。答完就知道每个选项对在哪里、错在哪里。",
        "Three question banks: mechanisms, markers, therapies. After each answer you see why every option is right or wrong.");
    public static string SitQuiz => Say("测", "Be examined");
    public static string SitQuizHow => Say(
        "每答一题即时保存。断网、关机、换设备，已保存的答案都还在。",
        "Every answer is saved as you give it, and is still there after a crash, a lost connection or a change of device.");
}
