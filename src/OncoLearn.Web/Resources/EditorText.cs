using Microsoft.AspNetCore.Mvc.Rendering;
using OncoLearn.Core;
using OncoLearn.Core.Questions;
using OncoLearn.Core.Texts;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Writing questions.</summary>
public static class EditorText
{
    public static string NewQuestion => Say("写新题", "New question");
    public static string ChooseType => Say("选择题型", "Choose a type");
    public static string Question => Say("题目", "Question");
    public static string Languages => Say("用哪些语言写", "Written in");
    public static string LanguagesHelp => Say("换了语言后按“更新”，表单会跟着变。", "After a change press “Update”; the form follows.");
    public static string NothingIn(Bilingual language) => Say($"没有写{language.Zh}：请写上，或者取消勾选。", $"Nothing is written in {language.En}: write it, or untick it.");
    public static string StillIn(Bilingual language) => Say($"还有{language.Zh}的文字，已收起：再保存一次就去掉，要保留请重新勾选。", $"There is still text in {language.En}, now put aside: save again to leave it out, or tick the box to keep it.");
    public static string OneLanguage => Say("题目至少要用一种语言写，所以仍然勾选着这一种。", "A question is written in at least one language, so this one stays ticked.");
    public static string PutAside(Bilingual language) => Say($"{language.Zh}的文字已收起，保存时会去掉。要找回，请重新勾选，按“更新”。", $"The text in {language.En} is put aside: saving leaves it out. To have it back, tick it again and press “Update”.");
    public static string Update => Say("更新", "Update");
    public static string Stem => Say("题干", "Stem");
    public static string StemHelp => Say("一个问题，单看题干就明白问的是什么。", "One question that is clear on its own.");
    public static string Explanation => Say("解析", "Explanation");
    public static string ExplanationHelp => Say("作答后显示：证据是什么，出自哪一节。", "Shown after the answer: what the evidence is, and where it stands.");
    public static string Hints => Say("提示", "Hints");
    public static string HintsHelp => Say("允许多次尝试时，每错一次给出一条。", "Shown one by one after wrong tries, where a quiz allows several.");
    public static string Hint(int number) => Say($"提示 {number}", $"Hint {number}");
    public static string Options => Say("选项", "Options");
    public static string MarkKey => Say("在最佳选项前打点。", "Mark the best option.");
    public static string MarkKeys => Say("勾出所有正确的选项。", "Mark every option that is right.");
    public static string IsKey => Say("正确", "right");
    public static string IsNoKey => Say("不正确", "not right");
    public static string OptionName(string letter) => Say($"选项 {letter}", $"Option {letter}");
    public static string OptionText => Say("文字", "Text");
    public static string Reason => Say("理由", "Reason");
    public static string AddOption => Say("加一个选项", "Add an option");
    public static string MoveUp(string item) => Say($"上移{item}", $"Move {item} up");
    public static string MoveDown(string item) => Say($"下移{item}", $"Move {item} down");
    public static string Remove(string item) => Say($"删去{item}", $"Remove {item}");
    public static string Scoring => Say("计分方式", "Scoring");
    public static string WhatIsRight => Say("正确的判断", "The statement is");
    public static string ReasonForTrue => Say("选“正确”的理由", "Why one might say true");
    public static string ReasonForFalse => Say("选“错误”的理由", "Why one might say false");

    public static string Vignette => Say("病例", "Case");
    public static string VignetteHelp => Say("只写回答所需要的；空行分段。", "Only what the answer needs; an empty line begins a paragraph.");
    public static string Premises => Say("要配对的各项", "What is matched");
    public static string MatchingHelp => Say("选项比要配对的多，最后一对才不会白送。", "More options than items, so that the last match is not given away.");
    public static string SharedOptionsHelp => Say("各小题共用，按有意义的次序排列。", "Shared by all items, in a logical order.");
    public static string Match => Say("对应的选项", "Matches");
    public static string Items => Say("小题", "Items");
    public static string ItemName(int number) => Say($"第 {number} 项", $"Item {number}");
    public static string AddItem => Say("加一项", "Add an item");
    public static string OrderedItems => Say("各项，按正确的次序", "Items, in the right order");
    public static string OrderedHelp => Say("学生看到的次序是打乱的。", "Learners see them shuffled.");
    public static string GapText => Say("带空格的文字", "Text with gaps");
    public static string GapTextHelp => Say("在空格处写下面列出的记号，每种语言各写一次。", "Write the sign of each gap where it belongs, once in each language.");
    public static string Gaps => Say("空格", "Gaps");
    public static string AddGap => Say("加一个空格", "Add a gap");
    public static string GapSign => Say("记号：", "Sign: ");
    public static string GapMark(string id) => "{{" + id + "}}";
    public static string Answers => Say("算对的答案和常见的错误", "Answers, and expected mistakes");
    public static string AnswersHelp => Say("大小写、全角半角、空格、连字符和希腊字母的写法都不必另列。", "Capitals, width, spaces, hyphens and Greek letters need no entries of their own.");
    public static string AnswerName(int number) => Say($"答案 {number}", $"Answer {number}");
    public static string AddAnswer => Say("加一个答案", "Add an answer");
    public static string AnswerText => Say("答案", "Answer");
    public static string Fraction => Say("得分比例", "Worth");
    public static string FractionHelp => Say("1 是满分；常见的错误写 0。不填算 1。", "1 is full marks; an expected mistake is worth 0. Left empty it is 1.");
    public static string LevelFractionHelp => Say("从 0 到 1；最低一级是 0，最高一级是 1。", "From 0 to 1; the lowest level is 0 and the highest 1.");
    public static string Spelling => Say("拼写", "Spelling");
    public static string SpellingExact => Say("必须正确", "Exact");
    public static string SpellingOneEdit => Say("容许错一个字母", "One slip is forgiven");
    public static string CaseMatters => Say("区分大小写", "Capitals count");
    public static string ToleranceOrRange => Say("误差或范围", "Tolerance or range");
    public static string RightNumber => Say("正确的数", "Right number");
    public static string ToleranceAbsolute => Say("误差（绝对）", "Tolerance, absolute");
    public static string ToleranceHelp => Say("两种误差和范围只填一种；要完全相等就填 0。", "Give one tolerance or the range; 0 for exactly.");
    public static string ToleranceRelative => Say("误差（比例）", "Tolerance, relative");
    public static string ToleranceRelativeHelp => Say("0.05 是 5%。", "0.05 is 5 %.");
    public static string RangeFrom => Say("范围：从", "Range: from");
    public static string RangeTo => Say("范围：到", "Range: to");
    public static string Units => Say("单位", "Units");
    public static string UnitsHelp => Say("第一个的系数是 1；别的单位乘以系数换算过来。", "The first has the factor 1; others are converted by theirs.");
    public static string UnitName(int number) => Say($"单位 {number}", $"Unit {number}");
    public static string AddUnit => Say("加一个单位", "Add a unit");
    public static string UnitSymbol => Say("写法", "Symbol");
    public static string UnitFactor => Say("系数", "Factor");
    public static string UnitFactorHelp => Say("以月为准时，年的系数是 12。", "Where months have 1, years have 12.");
    public static string UnitNeeded => Say("必须写单位", "The unit is needed");
    public static string NearNumbers => Say("常见的错误", "Expected mistakes");
    public static string NearHelp => Say("比如忘了换算；学生会看到各自的理由。", "Such as a conversion forgotten; each is told its reason.");
    public static string NearName(int number) => Say($"错误 {number}", $"Mistake {number}");
    public static string AddNear => Say("加一个常见错误", "Add a mistake");
    public static string NearValue => Say("错误的数", "Mistaken number");
    public static string Assertion => Say("论断", "Assertion");
    public static string Because => Say("理由（作为陈述）", "Reason given for it");
    public static string WhatHolds => Say("哪一种成立", "What holds");
    public static string ReasonFor(string choice) => Say($"解释“{choice}”", $"On “{choice}”");
    public static string Columns => Say("证据的种类（列）", "Kinds of evidence (columns)");
    public static string Rows => Say("各条说法（行）", "Statements (rows)");
    public static string RowName(int number) => Say($"第 {number} 行", $"Row {number}");
    public static string AddRow => Say("加一行", "Add a row");
    public static string RightColumn => Say("证据", "Evidence");
    public static string AnswerGuide => Say("要求", "What is expected");
    public static string LeastWords => Say("至少多少字", "At least, in words");
    public static string MostWords => Say("最多多少字", "At most, in words");
    public static string ModelAnswer => Say("参考答案", "Model answer");
    public static string Rubric => Say("评分标准", "Rubric");
    public static string RubricHelp => Say("每条标准单独评分。", "Each criterion is marked by itself.");
    public static string CriterionName(int number) => Say($"标准 {number}", $"Criterion {number}");
    public static string AddCriterion => Say("加一条标准", "Add a criterion");
    public static string CriterionText => Say("看什么", "What is looked for");
    public static string Weight => Say("权重", "Weight");
    public static string RubricLevels => Say("等级", "Levels");
    public static string LevelName(int number) => Say($"等级 {number}", $"Level {number}");
    public static string AddLevel => Say("加一级", "Add a level");

    public static string Claims => Say("依据的论断", "Claims it rests on");
    public static string FindClaims => Say("查找论断", "Find claims");
    public static string FindClaimsExample => Say("输入论断里的词", "Words of the claim");
    public static string Find => Say("查找", "Find");
    public static string NoClaimFound => Say("没有找到论断。", "No claim was found.");
    public static string NoOtherClaimFound => Say("没有找到别的论断。", "No other claim was found.");
    public static string MoreFound(int shown, int total) => Say($"这是 {total} 条中的前 {shown} 条，多输入几个字可缩小范围。", $"The first {shown} of {total}: type more to narrow down.");

    public static string About => Say("归类", "Where it belongs");
    public static string NoSection => Say("不属于某一节", "No section");
    public static string Tags => Say("标签", "Tags");
    public static string TagsHelp => Say("用逗号隔开。", "Parted by commas.");
    public static string CategoryNeeded => Say("请选择类别。", "Choose a category.");
    public static string LevelNeeded => Say("请选择认知层次。", "Choose a level.");
    public static string DifficultyNeeded => Say("请选择难度。", "Choose a difficulty.");
    public static string UseNeeded => Say("请选择用途。", "Choose a use.");
    public static string BadTags(int most, int longest) => Say($"最多 {most} 个标签，每个最多 {longest} 个字。", $"At most {most} tags, each of at most {longest} characters.");

    public static string Save => Say("保存为新版本", "Save as a new version");
    public static string PreviewIn => Say("预览用", "Preview in");
    public static string NotSaved => Say("还没有保存；填好的内容都在下面。", "Nothing is saved yet; what you typed stands below.");
    public static string SaveNew => Say("保存草稿", "Save as a draft");
    public static string Preview => Say("学生看到的样子", "As a learner sees it");
    public static string PreviewOrder => Say("选项按题目里写的次序显示；学生作答时可能打乱。", "Options stand as they are written here; learners may see another order.");
    public static string PreviewAnswered => Say("作答之后", "After answering");
    public static string PreviewMissing => Say("填好必填的部分，这里就会显示。", "It is shown here once what is needed is filled in.");
    public static string ShowPreview => Say("预览", "Preview");

    public static IReadOnlyList<SelectListItem> Rules(params IReadOnlyList<ScoringRule> rules) =>
        [.. rules.Select(rule => new SelectListItem(RuleName(rule), rule.Word()))];

    public static string RuleName(ScoringRule rule) => rule switch
    {
        ScoringRule.AllOrNothing => Say("全对才得分", "All or nothing"),
        ScoringRule.PerOption => Say("每个选项各得一份", "Each option counts"),
        ScoringRule.Penalty => Say("选错抵消选对的", "A wrong choice takes a right one away"),
        ScoringRule.PerPart => Say("每处各得一份", "Each part counts"),
        ScoringRule.AdjacentPairs => Say("相邻的两项排对就得分", "Each pair of neighbours counts"),
        ScoringRule.LongestSubsequence => Say("最长的正确次序得分", "The longest run in order counts"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "no such rule"),
    };
}
