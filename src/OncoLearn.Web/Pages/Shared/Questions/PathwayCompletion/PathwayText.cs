using OncoLearn.Core.Questions.PathwayCompletion;
using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>Graphs with blanks.</summary>
public static class PathwayText
{
    public static string Picture => Say("通路图", "The pathway");
    public static string BoxBlank(int number) => Say($"方框 {number}", $"Box {number}");
    public static string ArrowBlank(int number, string from, string to) => Say($"箭头 {number}：{from} 对 {to}", $"Arrow {number}: {from} to {to}");
    public static string LegendActivates => Say("→ 激活或增加", "→ activates or raises");
    public static string LegendInhibits => Say("⊣ 抑制或减少", "⊣ inhibits or lowers");
    public static string LegendLeadsTo => Say("虚线：随后发生", "dashed: leads to");

    public static string Sign(PathwaySign sign) => sign switch
    {
        PathwaySign.Activates => Say("激活或增加 →", "activates or raises →"),
        PathwaySign.Inhibits => Say("抑制或减少 ⊣", "inhibits or lowers ⊣"),
        PathwaySign.LeadsTo => Say("随后发生", "leads to"),
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, null),
    };

    /// <summary>Beside a blank's number in the picture.</summary>
    public static string Mark(PathwaySign? sign) => sign switch
    {
        null => "?",
        PathwaySign.Inhibits => "⊣",
        _ => "→",
    };

    /// <param name="blank">Of the link itself; null for none.</param>
    public static string LinkInWords(string from, PathwaySign? sign, int? blank, string to) => sign switch
    {
        null => ArrowBlank(blank!.Value, from, to),
        PathwaySign.Activates => Say($"{from} 激活或增加 {to}", $"{from} activates or raises {to}"),
        PathwaySign.Inhibits => Say($"{from} 抑制或减少 {to}", $"{from} inhibits or lowers {to}"),
        _ => Say($"{from} 之后是 {to}", $"{from} leads to {to}"),
    };

    public static string Nodes => Say("方框", "Boxes");
    public static string NodeName(int number) => BoxBlank(number);
    public static string AddNode => Say("再加一个方框", "Add a box");
    public static string NodesHelp => Say("要学生补的方框不写文字，勾选“由学生补”，再在下面写出选项。", "A box that learners are to complete has no words: tick it, and write its options below.");
    public static string Words => Say("方框里的字", "Words in the box");
    public static string WordsHelp => Say("由学生补的方框不填。", "None where learners complete the box.");
    public static string Asked => Say("由学生补", "Learners complete it");
    public static string Arrows => Say("箭头", "Arrows");
    public static string ArrowName(int number) => Say($"箭头 {number}", $"Arrow {number}");
    public static string AddArrow => Say("再加一个箭头", "Add an arrow");
    public static string ArrowsHelp => Say("要学生判断的箭头，含义留空。", "Leave open what an arrow means where learners are to tell it.");
    public static string From => Say("从", "From");
    public static string To => Say("到", "To");
    public static string Means => Say("含义", "Means");
    public static string LeftOpen => Say("（由学生判断）", "(to be told by learners)");
    public static string Blanks => Say("要补的空", "Blanks");
    public static string BlankName(int number) => Say($"空 {number}", $"Blank {number}");
    public static string AddBlank => Say("再加一个空", "Add a blank");
    public static string BlanksHelp => Say("每个空选一个方框并写出选项，或选一个箭头并写明含义。", "For each blank choose a box and write its options, or choose an arrow and say what it means.");
    public static string AskedBox => Say("问哪个方框", "Which box it asks for");
    public static string AskedArrow => Say("或问哪个箭头", "Or which arrow");
    public static string NoBox => Say("不问方框", "No box");
    public static string NoArrow => Say("不问箭头", "No arrow");
    public static string NoSign => Say("不问箭头", "It asks for no arrow");
    public static string RightSign => Say("箭头的正确含义", "What the arrow means");
}
