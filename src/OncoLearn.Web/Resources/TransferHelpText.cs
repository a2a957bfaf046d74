using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>How questions are written so that an import understands them.</summary>
public static class TransferHelpText
{
    public static string Example => Say("例子", "An example");
    public static string ExampleText => Say(
        """
        一、单选题
        1. 泛素化 p53 使其降解的 E3 连接酶是（ ）
        A. MDM2  B. VHL  C. SKP2
        答案：A
        解析：MDM2 又由 p53 诱导。B错，因为它的底物是 HIF。
        难度：易
        标签：p53、泛素化

        二、判断题
        2. 端粒酶的催化亚基是 TERT。（√）

        三、填空题
        3. PTEN 的底物是____。
        答案：PIP3
        """,
        """
        1. Which E3 ligase marks p53 for degradation?
        A. MDM2  B. VHL  C. SKP2
        Answer: A
        Explanation: p53 in turn induces it. B is wrong because its substrate is HIF.
        Difficulty: easy
        Tags: p53, ubiquitin

        2. TERT is the catalytic subunit of telomerase.
        Answer: True

        3. The substrate of PTEN is ____.
        Answer: PIP3
        """);
    public static string Forms => Say("各部分的写法", "What each part may look like");
    public static string Numbers => Say("题号", "Numbers");
    public static string NumbersForms => Say("1.  1、 （1）  1)  Q1.  第1题；也可以没有题号。", "1.  (1)  1)  Q1.  or none at all.");
    public static string Options => Say("选项", "Options");
    public static string OptionsForms => Say("A.  A、 （A）  A)  a.；可以一行一个，也可以一行几个，用制表符或空格隔开；一个选项可以写几行。也可以是一列 - 或 * 开头的行，依次算作 A、B、C。", "A.  (A)  A)  a.  One to a line, or several in a line with a tab or spaces between them; one may run over lines. A list of lines with - or * before them does too: they count as A, B, C.");
    public static string Key => Say("答案", "Answers");
    public static string KeyForms => Say("答案：B  正确答案：ABD  【答案】B  参考答案：A、C  Answer: B；判断题写 对、错、√、×、正确、错误。也可以写选项的文字。“A。因为……”字母后面的一句话算作解析。", "Answer: B  Ans: b  Key: A, C  Correct answer: ABD; True or False for statements. You can also write the words of an option. In “A. Because …” the sentence behind the letter becomes the explanation.");
    public static string KeyMarks => Say("答案写在题里", "Answers in the question");
    public static string KeyMarksForms => Say("题干的括号（ B ），判断题末尾的（√）（错误），选项前后的 * 或 √，列表里的 [x]，或在 Word 里只把正确的选项加粗。全部加粗看不出答案。", "Brackets in the stem ( B ), (True) or (F) at the end of a statement, a * or tick at an option, [x] in a list, or in Word only the right options in bold. Bold everywhere tells nothing.");
    public static string KeyList => Say("答案在末尾", "Answers at the end");
    public static string KeyListForms => Say("参考答案 之后：1-5 ABCDA，1. B 2. C，或题号和答案的表格；也可以一行一题，后面带解析。", "After a line “Answers”: 1-5 ABCDA, 1. B 2. C, or a table of numbers and letters; or one to a line with its explanation.");
    public static string Explanation => Say("解析", "Explanations");
    public static string ExplanationForms => Say("解析：……  【解析】……；“出处：……”“来源：……”一行附在解析后面。", "Explanation: …  Rationale: …; a line “Source: …” is put behind it.");
    public static string Reasons => Say("每个选项的理由", "A reason for each option");
    public static string ReasonsForms => Say("在解析里写“A错，因为……”“B正确，因为……”，或单独一行“理由 A：……”。", "“A is wrong because …” inside the explanation, or a line “Reason A: …”.");
    public static string Fields => Say("分类信息", "Where it belongs");
    public static string FieldsForms => Say("类别：机制  层次：理解  难度：易  用途：考试  标签：甲、乙  章节：（编号）。写在第一题之前的，对全部题有效。", "Category: marker  Level: apply  Difficulty: hard  Use: exam  Tags: one, two  Section: (uid). Before the first question it holds for all.");
    public static string BothLanguages => Say("两种语言", "Both languages");
    public static string BothLanguagesForms => Say(
        "在题干、选项或解析下面另起一行，写“EN: ……”或“中文：……”。只用一种语言写的题，按它的文字归入中文或英文，并会注明；要指定，在前面加一行“语言：中文”或“语言：英文”。",
        "Below a stem, an option or an explanation, a line “EN: …” or “ZH: …”. A question in one language is filed under the one that it is written in, with a remark; to say it yourself, put a line “Language: English” or “Language: Chinese” before it.");
    public static string Headings => Say("标题和备注", "Headings and remarks");
    public static string HeadingsForms => Say("“一、单选题”“二、判断题”这样的标题说明下面的题型，题干前的“（多选题）”说明这一道；以 # 和空格开头的行不导入。", "“Part I: True or false” says what follows, “(Multiple answer)” before a stem gives the type of that question; lines that begin with # and a space are not imported.");
    public static string Literal => Say("原样照录", "As it stands");
    public static string LiteralForms => Say("以 | 开头的行原样接在上一行后面，其中像选项、答案的字样不会被误认。上标 ^2^，下标 ~2~，斜体 *in vivo*。", "A line that begins with | goes on with the text above, and nothing in it is taken for an option or an answer. ^2^ is a superscript, ~2~ a subscript, *in vivo* italic.");
    public static string Types => Say("会成为什么题型", "What it becomes");
    public static string OneRight => Say("一个正确选项", "One right option");
    public static string SeveralRight => Say("几个正确选项", "Several right options");
    public static string TrueOrFalse => Say("没有选项，答案是对或错", "No options; the answer is true or false");
    public static string Gaps => Say("题干里有____，答案的个数相同，用分号隔开；一个空格的几种写法用 | 或 / 隔开，单位里的斜线不算", "Gaps ____ in the stem, and as many answers, parted by semicolons; several spellings for one gap by | or /, but not at the slash of a unit");
    public static string Words => Say("没有选项，答案是词语；几种写法用分号或 | 隔开。逐字比较：要学生叙述的，请在编辑器里写成论述题", "No options; the answer is words. Several are parted by semicolons or |. They are compared word for word: what asks for an explanation is an essay question of the editor");
    public static string Measured => Say("没有选项，答案是带误差或单位的数：37±0.5 ℃、70 kg（写“题型：简答”则逐字比较；写“题型：数值题”则 46、36-37 也按数读，读不出数的不导入）；题干里只有一个____时也是这样，空格后面的单位就是答案的单位", "No options; the answer is a number with a tolerance or a unit: 37±0.5 ℃, 70 kg (a line “Type: short answer” has it compared as text; a line “Type: number” has 46 and 36-37 read as numbers too, and refuses what is none); also for a single gap ____ in the stem, whose unit is the one behind it");
    public static string OtherTypes => Say("别的题型用 CSV 或 Excel 导出和导入，payload 一列装着整道题。", "Questions of other types travel as CSV or Excel, whose column payload holds the whole question.");
    public static string Tables => Say("CSV 和 Excel", "CSV and Excel");
    public static string TablesForms => Say("一行一道题，第一行是列名。模板里有全部列和例子；题干、选项A、答案、解析、难度、标签这些常见的中文列名也认得。填空题和简答题把答案写在“答案”一列，空格写成 ____，几个空的答案用分号隔开。选项是“对”和“错”的行成为判断题。", "One question to a row, names of columns in the first. The template has all columns with examples; headings such as Question, Option A, Answer, Explanation are understood too. For gaps (written ____) and short answers, put the answers in the Answer column; separate those for several gaps by semicolons. A row whose options are True and False becomes a statement.");
    public static string TablesBack => Say("从题库导出的表格改过以后可以导入同一题库：uid 相同的行成为那道题的新版本。导出以后别人又改过的题不会被覆盖。", "A table that was exported can be changed and imported into the same bank: a row with a uid becomes the next version of that question. What others changed since is not overwritten.");
    public static string Limits => Say("限制", "Limits");
    public static string LimitsText => Say("一次最多 10 MB、5000 道题。图片和公式不导入，会在所在的行注明。要么全部存入，要么一道也不存；题库里已有的题不会重复。", "At most 10 MB and 5,000 questions at a time. Pictures and formulas are not imported; the line says so. All questions are saved, or none; what the bank has already is not doubled.");
}
