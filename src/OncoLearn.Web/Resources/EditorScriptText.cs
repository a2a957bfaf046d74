using static OncoLearn.Web.Resources.Wording;

namespace OncoLearn.Web.Resources;

/// <summary>What the editor of questions says and offers where there is script.</summary>
public static class EditorScriptText
{
    public static string DraftFound(string time) => Say($"这个浏览器里留着您 {time} 写下、还没有保存的内容。", $"This browser has kept what you typed at {time} and did not save.");
    public static string Kept => Say("这个浏览器也留着一份，可以以后再接着写。", " This browser keeps it too, so that you can go on another time.");
    public static string BringBack => Say("恢复", "Bring it back");
    public static string Discard => Say("丢弃", "Discard it");
    public static string Moved(string place, string count) => Say($"已移到第 {place} 项，共 {count} 项。", $"Moved to place {place} of {count}.");
    public static string Added(string count) => Say($"已添加，共 {count} 项。", $"Added; {count} in all.");
    public static string Removed(string count) => Say($"已删去，还有 {count} 项。", $"Removed; {count} left.");
    public static string Unreachable => Say("现在连不上服务器，什么也没有丢；请稍后再试。", "The server cannot be reached now. Nothing is lost; try again later.");
    public static string Jump => Say("看预览和检查", "See preview and checks");
    public static string Found(int count) => Say($"列出 {count} 条论断。", count == 1 ? "1 claim is listed." : $"{count} claims are listed.");

    public static string Tools => Say("文字工具", "Text tools");
    public static string Bold => Say("加粗（Ctrl+B）", "Bold (Ctrl+B)");
    public static string Italics => Say("斜体，如基因名（Ctrl+I）", "Italics, as for genes (Ctrl+I)");
    public static string Subscript => Say("下标", "Subscript");
    public static string Superscript => Say("上标", "Superscript");
    public static string Greek => Say("希腊字母", "Greek letters");
    public static string Arrows => Say("箭头", "Arrows");
    public static string ArrowRight => Say("箭头：激活、导致", "Arrow: activates, leads to");
    public static string ArrowUp => Say("向上：升高", "Up: raised");
    public static string ArrowDown => Say("向下：降低", "Down: lowered");
    public static string Inhibits => Say("抑制", "Inhibits");
    public static string ArrowBoth => Say("双向箭头", "Both ways");

    /// <summary>Those that names of proteins, receptors and mutations use.</summary>
    public static IReadOnlyList<(string Letter, string Name)> GreekLetters { get; } =
    [
        ("α", "alpha"), ("β", "beta"), ("γ", "gamma"), ("δ", "delta"), ("ε", "epsilon"), ("ζ", "zeta"), ("η", "eta"), ("θ", "theta"), ("ι", "iota"), ("κ", "kappa"),
        ("λ", "lambda"), ("μ", "mu"), ("ν", "nu"), ("ξ", "xi"), ("π", "pi"), ("ρ", "rho"), ("σ", "sigma"), ("τ", "tau"), ("φ", "phi"), ("χ", "chi"), ("ψ", "psi"), ("ω", "omega"), ("Δ", "Delta"), ("Σ", "Sigma"), ("Ω", "Omega"),
    ];
}
