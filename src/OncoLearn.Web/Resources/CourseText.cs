using OncoLearn.Core.Texts;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Courses and lessons.</summary>
public static class CourseText
{
    public static string CoursesHeading => Say("课程", "Courses");
    public static string NoCourses => Say("这里还没有课程。", "There is no course here yet.");
    public static string NoCoursesHelp => Say("内容文件有误时，服务器的日志会说明原因。", "Where content files are at fault, the server's log says why.");
    public static string Lessons(int count) => Say($"{count} 节", count == 1 ? "1 lesson" : $"{count} lessons");
    public static string Questions(int count) => Say($"{count} 道题", count == 1 ? "1 question" : $"{count} questions");
    public static string Claims(int count) => Say($"{count} 条论断", count == 1 ? "1 claim" : $"{count} claims");
    /// <summary>Of a lesson that is not told in the language that its reader wants.</summary>
    public static string OnlyIn(Bilingual language) => Say($"只有{language.Zh}", $"only in {language.En}");
    public static string Minutes(int count) => Say($"约 {count} 分钟", $"about {count} min");
    public static string Breadcrumb => Say("当前位置", "Breadcrumb");
    public static string LessonsHeading => Say("按综述的章节读", "Read, section by section");
    public static string SectionNumber(string number) => Say($"第 {number} 节", $"Section {number}");
    public static string PractiseHeading => Say("分类练习", "Practise by category");
    public static string PractiseHelp => Say("每题答完即刻说明理由和出处。", "After each answer you see why, and where it says so.");
    public static string QuizHeading => Say("测验", "Quizzes");
    public static string NoTimeLimit => Say("不限时", "no time limit");
    public static string TimeLimit(int minutes) => Say($"{minutes} 分钟", $"{minutes} minutes");
    public static string About => Say("课程来源", "Where this course comes from");
    public static string Licence(string licence) => Say($"综述原文的许可：{licence}", $"Licence of the review itself: {licence}");
    public static string LicenceUnknown => Say("综述原文的许可：未注明", "Licence of the review itself: not stated");
    public static string OwnLicence => Say("这里的课文、论断和题目：我们自己的文字，CC BY 4.0", "The lessons, claims and questions here: our own words, CC BY 4.0");
    public static string CourseSections => Say("本课程各节", "Sections of this course");
    public static string SectionGone => Say("这一节已不在课程里", "This section is no longer in the course");
    public static string Goals => Say("读完这一节，您能够", "After this section you can");
    public static string EvidenceFor(int paragraph) => Say($"第 {paragraph} 段的论断与证据", $"Claims and evidence of paragraph {paragraph}");
    public static string MoreClaims(int count) => Say($"另外 {count} 条论断", count == 1 ? "1 more claim" : $"{count} more claims");
    public static string Note => Say("要注意", "Note");
    public static string Refs(string numbers) => Say($"文献 {numbers}", $"ref. {numbers}");
    public static string NoRefs => Say("综述未注明文献", "no reference given");
    public static string ReferenceLabel(string numbers) => Say($"综述文献 {numbers}", $"the review's reference {numbers}");
    public static string CheckYourself => Say("自测（不计分，不保存）", "Check yourself (not marked, not kept)");
    public static string CheckAnswer => Say("核对答案", "Check answer");
    public static string TryAgain => Say("再试一次", "Try again");
    public static string ChooseFirst => Say("请先作答。", "Answer first, then check.");
    public static string Unreachable => Say("暂时连不上服务器，请稍后再核对。您的选择还在。", "The server cannot be reached now. Please check again in a moment; what you chose is still here.");
    public static string LookUp => Say("查阅", "Look up");
    public static string Conflicts => Say("结论相左之处", "Where findings conflict");
    public static string ConflictsLead => Say("综述在这些地方有相左的说法：方向相反，或者照字面不能同时成立。两边都是证据，没有一边可以当作定论。卡片上的“已报道”“提示性”等，是综述自己对那一条的把握；“有争议”表示那一条存疑，疑点写在“要注意”里。", "Here the reviews say what points in opposite directions, or cannot both hold as it stands. Both sides are evidence, and neither is settled truth. “Reported”, “Suggested” and the like on a card say how sure the review itself is of that one; “Disputed” says that it is open to doubt, and its note says why.");
    public static string NoConflicts => Say("这门课程所依据的综述没有报道互相矛盾的结果。", "The reviews of this course report no findings that oppose each other.");
    /// <summary>What a conflict is about.</summary>
    public static string Conflict(string subject, IReadOnlyList<string> cancers, IReadOnlyList<string> objects)
    {
        var and = Say("与", " and ");
        var head = cancers.Count == 0 ? subject : Say($"{string.Join(and, cancers)}中的 {subject}", $"{subject} in {string.Join(and, cancers)}");
        return objects.Count == 0 ? head : Say($"{head}：{string.Join(and, objects)}", $"{head}: {string.Join(and, objects)}");
    }
    public static string ReadSection(string number) => Say($"读第 {number} 节", $"Read section {number}");
    public static string PractiseSectionNumber(string number) => Say($"练习第 {number} 节", $"Practise section {number}");
    public static string HowToReadBoth => Say("这两边怎样放在一起看", "How the two can be read together");
    public static string NoExplanation => Say("综述没有给出解释。", "The review offers no explanation.");
    public static string Glossary => Say("术语表", "Glossary");
    public static string TermsLead => Say("课文里加下划线的词，排在首次出现的章节之下。", "The words that are underlined in the lessons, each under the section that uses it first.");
    public static string TermSources => Say("解释是教科书知识；标有“据综述”的取自综述。", "The explanations are textbook knowledge, save those marked “from the review”.");
    public static string FilterTerms => Say("查找术语", "Find a term");
    public static string NoTermFound => Say("没有这样的术语。", "No such term.");
    public static string OneTermFound => Say("找到 1 个术语。", "1 term.");
    public static string SomeTermsFound => Say("找到 {0} 个术语。", "{0} terms.");
    public static string OtherTerms => Say("其他", "Others");
    public static string AlsoInSection => Say("又见章节", "Also in section");
    public static string NoTerms => Say("这门课程还没有术语。", "This course has no terms yet.");
    public static string Changed => Say("这道题刚刚更新过。这是新版本，请再答一次。", "This question has just been revised. Here it is in its new form: please answer again.");
    public static string NotAnAnswer => Say("没有收到有效的答案，请重新选择。", "That was not an answer to this question. Please choose again.");
    public static string WaitsInAttempt => Say(
        "这道题正在您未完成的练习或测验里，做完那里才能在这里看答案。",
        "This question waits in a practice set or quiz of yours. Answer it there first; its key is shown here afterwards.");
    public static string GoToAttempt => Say("去作答", "Go there");
    public static string Withdrawn => Say("这道题已被撤下。", "This question has been withdrawn.");
    public static string HasConflict => Say("这一节里有结论相左的论断。", "Some findings of this section are opposed by others.");
    public static string AllTerms => Say("整门课程的术语表", "The glossary of the whole course");
    public static string BackToWord => Say("回到正文", "Back to the text");
    public static string KeyPoints => Say("要点", "Key points");
    public static string Terms => Say("本节术语", "Terms of this section");
    public static string FromReview => Say("据综述", "from the review");
    public static string PractiseSection => Say("练习这一节", "Practise this section");
    public static string NextLesson => Say("下一节", "Next section");
    public static string PreviousLesson => Say("上一节", "Previous section");
    public static string BackToCourse => Say("回到课程", "Back to the course");
    public static string OtherSections => Say("前后章节", "Other sections");
}
