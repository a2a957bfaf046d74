using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What every form says.</summary>
public static class FormText
{
    public static string Optional => Say("（可不填）", "(optional)");
    public static string PleaseCorrect => Say("请更正以下内容", "Please correct the following");
    public static string TypeAgain => Say("请再输入一次密码：页面不会保留密码。", "Type the password again: a page never keeps it.");
    public static string Choose => Say("请选择……", "Choose…");
    public static string ShowPassword => Say("显示", "Show");
    public static string HidePassword => Say("隐藏", "Hide");
    public static string Save => Say("保存", "Save");
}
