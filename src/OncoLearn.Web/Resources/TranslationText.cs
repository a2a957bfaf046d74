using OncoLearn.App.Imports.Translations;
using OncoLearn.Core.Texts;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>The second language of an imported review.</summary>
public static class TranslationText
{
    public static string Title => Say("另一种语言", "Second language");

    public static string Lead(string lang) => Say(
        $"课程可以再有{Name(lang)}：一节一节来，写好哪一节，哪一节就有两种语言，其余的保持原样。",
        $"The course can be in {Name(lang)} too, section by section: those that are written come in both languages, and the others stay as they are.");

    public static string NotPublished => Say("先发布课程，再一节一节添加另一种语言。", "Publish the lessons first; the second language is then added section by section.");
    public static string NoOtherLanguage => Say("先在“标题和许可”里选好综述的语言。", "Choose the language of the review first, under “Title and licence”.");

    public static string Course(string lang) => Say($"{Name(lang)}的标题和简介", $"Title and summary in {Name(lang)}");
    public static string CourseHelp => Say("两样都清空再保存，课程的标题和简介就只有原来的语言。", "Empty both and save to have the title and summary in the review’s language alone.");
    public static string BothNeeded => Say("标题和简介要一起填写。", "Enter the title and the summary together.");
    public static string InOriginal => Say("原文：", "Original: ");
    public static string CourseSaved => Say("标题和简介已保存。", "The title and summary are saved.");

    public static string Sections(int written, int all) => Say($"各节：写好 {written} 节，共 {all} 节", $"Sections: {written} of {all} written");
    public static string Claims(int told, int all) => Say($"论断 {told}/{all}", all == 1 ? $"{told} of 1 claim" : $"{told} of {all} claims");
    public static string Next(string lang) => Say($"接着写{Name(lang)}的下一节", $"Write the next section in {Name(lang)}");
    public static string ToLessons => Say("更新课程后，学生才看得到改动。", "Students see what was changed once the lessons are brought up to date.");

    public static string State(TranslationState state) => state switch
    {
        TranslationState.Missing => Say("还没有", "Not yet"),
        TranslationState.Written => Say("已写好", "Written"),
        TranslationState.Outdated => Say("原文改过", "Original changed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no such state"),
    };

    public static string LeftOver => Say("不再单独成课的小节", "Sections that are no lesson of their own now");
    public static string LeftOverHelp => Say("这些小节去掉了，或并入了别的小节；写过的文字都留着，可以复制过去。", "These were dropped or merged into others. What was written is kept, to be copied from.");

    public static string AllSections => Say("全部小节", "All sections");
    public static string Original(string lang) => Say($"{Name(lang)}原文", $"Original, in {Name(lang)}");
    public static string Copy => Say("复制原文", "Copy the original");
    public static string Copied => Say("已复制", "Copied");
    public static string TextIn(string lang) => Say($"{Name(lang)}正文", $"Text in {Name(lang)}");
    public static string TitleIn(string lang) => Say($"{Name(lang)}标题", $"Title in {Name(lang)}");

    public static string TextHelp(int paragraphs) => Say(
        $"{(paragraphs == 1 ? "只有一段，" : $"一段对一段，共 {paragraphs} 段，段与段之间空一行；每段")}引用的文献与原文相同，写法如 [3]、[8]-[12]。",
        $"{(paragraphs == 1 ? "One paragraph, which cites" : $"{paragraphs} paragraphs, each beside its original, with a blank line between them; each cites")} what the original cites, as [3] or [8]-[12].");

    public static string HeadingHelp => Say("小标题自成一行，写“### 小标题”。", "A heading stands on a line of its own, as “### Heading”.");
    public static string ChangedSince => Say("改过", "Changed");
    public static string Outdated => Say(
        "这一节的原文在写好之后改过，所以暂时只以原来的语言发布。请对照标出的段落改好，再保存；不用改也请保存一次。",
        "The original of this section was changed after this was written, so that it is published in its own language alone for now. Compare the marked paragraphs and save; save too if nothing needs changing.");
    public static string ParagraphNumber(int number) => Say($"第 {number} 段", $"Paragraph {number}");

    public static string ClaimsIn(string lang) => Say($"这一节的论断，用{Name(lang)}说", $"The claims of this section, in {Name(lang)}");
    public static string ClaimsHelp => Say("没写过的已经按术语表拟好一句，请看过再保存；留空的只用原来的语言。", "Where nothing was written yet, a sentence made of the vocabulary stands there: read it before you save. An empty one is in the review’s language alone.");
    public static string Suggested => Say("拟的句子", "Suggested");
    public static string ClaimOutdated => Say("原来的句子改过，请对照", "The original was changed: compare");
    public static string Statement(int number, string lang) => Say($"第 {number} 条论断的{Name(lang)}句子", $"Claim {number} in {Name(lang)}");

    public static string SaveAndNext => Say("保存，写下一节", "Save and next");
    public static string Saved => Say("已保存。", "Saved.");
    public static string SavedAll => Say("已保存，每一节都写好了。", "Saved. Every section is written.");
    public static string ChangedMeanwhile => Say(
        "这一节在别的窗口里改过了，这里的还没有保存。再保存一次，就以这里的为准。",
        "This section was changed in another window, and what stands here is not saved. Save again to keep this instead.");
    public static string Remove => Say("去掉这一节的译文", "Take this translation away");
    public static string RemoveHelp => Say("文字会被删除，课程更新后这一节只有原来的语言。论断的句子保留。", "Its text is deleted, and the lesson is in its own language alone once the lessons are brought up to date. The sentences of its claims stay.");
    public static string RemoveNow => Say("删除", "Delete it");
    public static string Removed => Say("译文已删除。", "The translation was deleted.");

    static string Name(string lang) => Say(LanguageTag.NameOf(lang));
}
